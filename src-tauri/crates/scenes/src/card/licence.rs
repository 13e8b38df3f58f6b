//! 運転免許証, front.

use toroku_domain::DocumentKind;

use super::Holder;
use super::dates::{japanese, valid_until};
use super::parts::{TEXT, band, ground, portrait, rosette, row, rule, seal, specimen};
use crate::paint::{Align, Canvas, Style, rgb, rgba, round_rect};

/// Draws the front.
#[expect(clippy::too_many_lines, reason = "a drawing is one list of shapes")]
pub(super) fn front(canvas: &mut Canvas<'_>, holder: &Holder) {
    ground(
        canvas,
        holder,
        &[0x00DD_EEE6, 0x00F3_F2E2, 0x00F8_E6DA],
        0x0060_A890,
    );
    rosette(canvas, (300.0, 300.0), 190.0, rgba(0x0070_B8A0, 0.16));
    frame(canvas);
    row(canvas, "氏名", "", (36.0, 66.0), 76.0);
    canvas.text(
        &holder.name,
        112.0,
        68.0,
        Style::bold(31.0).tracked(0.12),
        rgb(TEXT),
    );
    let birth = format!("{}生", japanese(holder.born));
    canvas.text(
        &birth,
        818.0,
        66.0,
        Style::regular(24.0).aligned(Align::Right),
        rgb(TEXT),
    );
    row(canvas, "住所", &holder.address, (36.0, 114.0), 76.0);
    row(
        canvas,
        "交付",
        "令和06年05月20日　00000",
        (36.0, 162.0),
        76.0,
    );
    band(
        canvas,
        (24.0, 178.0),
        (546.0, 44.0),
        0x0058_A0D8,
        0x0090_C8E8,
    );
    let end = valid_until(holder, DocumentKind::Licence);
    let line = format!(
        "{}年({}年)",
        end.0,
        japanese(end).split('年').next().unwrap_or_default()
    );
    let line = format!("{line}{:02}月{:02}日まで有効", end.1, end.2);
    canvas.text(
        &line,
        40.0,
        211.0,
        Style::bold(28.0).tracked(0.04),
        rgb(TEXT),
    );
    canvas.text(
        "免許の",
        36.0,
        254.0,
        Style::regular(17.0),
        rgb(0x0048_4850),
    );
    canvas.text(
        "条件等",
        36.0,
        276.0,
        Style::regular(17.0),
        rgb(0x0048_4850),
    );
    canvas.text(
        "見本（この券面は使えません）",
        112.0,
        262.0,
        Style::regular(22.0),
        rgb(TEXT),
    );
    canvas.text(
        "優良",
        78.0,
        372.0,
        Style::bold(26.0).tracked(0.3).aligned(Align::Centre),
        rgb(TEXT),
    );
    let number = format!("第　00000000{:04}　号", holder.number);
    row(canvas, "番号", &number, (150.0, 372.0), 70.0);
    history(canvas);
    kinds(canvas);
    portrait(canvas, holder, 590.0, 96.0, 232.0);
    canvas.text(
        "〇〇県",
        606.0,
        448.0,
        Style::bold(25.0).tracked(0.2),
        rgb(TEXT),
    );
    canvas.text(
        "公安委員会",
        606.0,
        482.0,
        Style::bold(25.0).tracked(0.06),
        rgb(TEXT),
    );
    seal(canvas, 752.0, 424.0, 70.0, "見本公安");
    canvas.text(
        "運転免許証",
        706.0,
        524.0,
        Style::bold(26.0).tracked(0.4).aligned(Align::Centre),
        rgb(0x0030_6858),
    );
    specimen(canvas, 310.0, 300.0, 176.0);
}

fn frame(canvas: &mut Canvas<'_>) {
    canvas.stroke(
        round_rect(24.0, 30.0, 808.0, 52.0, 4.0),
        1.2,
        rgba(0x0040_4048, 0.75),
    );
    rule(canvas, (24.0, 130.0), (570.0, 130.0));
    rule(canvas, (24.0, 178.0), (570.0, 178.0));
    rule(canvas, (24.0, 222.0), (570.0, 222.0));
}

fn history(canvas: &mut Canvas<'_>) {
    for (line, label) in (0_u8..).zip(["二・小・原", "他", "二種"]) {
        let y = 416.0 + f32::from(line) * 38.0;
        let date = if line == 1 {
            "平成23年04月15日"
        } else {
            "平成00年00月00日"
        };
        canvas.text(
            label,
            36.0,
            y,
            Style::regular(19.0).stretched(0.9),
            rgb(0x0048_4850),
        );
        canvas.text(
            date,
            132.0,
            y,
            Style::regular(22.0).stretched(0.92),
            rgb(TEXT),
        );
    }
}

fn kinds(canvas: &mut Canvas<'_>) {
    const KINDS: [&str; 14] = [
        "大型",
        "中型",
        "準中型",
        "普通",
        "大特",
        "大自二",
        "普自二",
        "小特",
        "原付",
        "大二",
        "中二",
        "普二",
        "大特二",
        "け引",
    ];
    canvas.text("種", 342.0, 430.0, Style::regular(18.0), rgb(0x0048_4850));
    canvas.text("類", 342.0, 478.0, Style::regular(18.0), rgb(0x0048_4850));
    for (i, kind) in (0_u8..).zip(KINDS) {
        let (x, y) = (
            368.0 + f32::from(i % 7) * 29.0,
            394.0 + f32::from(i / 7) * 60.0,
        );
        canvas.stroke(
            round_rect(x, y, 29.0, 60.0, 0.0),
            1.0,
            rgba(0x0040_4048, 0.7),
        );
        if matches!(kind, "普通" | "原付") {
            let letters = kind.chars().count();
            for (n, letter) in (0_u8..).zip(kind.chars()) {
                let step = if letters == 3 { 18.0 } else { 26.0 };
                let style = Style::regular(19.0).aligned(Align::Centre);
                canvas.text(
                    &letter.to_string(),
                    x + 14.5,
                    y + 25.0 + f32::from(n) * step,
                    style,
                    rgb(TEXT),
                );
            }
        } else {
            rule(canvas, (x + 9.0, y + 30.0), (x + 20.0, y + 30.0));
        }
    }
}
