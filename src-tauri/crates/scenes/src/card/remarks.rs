//! The backs with 備考: new address and new name, and an empty organ donation part.

use super::Holder;
use super::parts::{TEXT, ground, rule, seal, specimen};
use super::{HEIGHT, WIDTH};
use crate::paint::{Align, Canvas, Style, circle, rect, rgb, rgba, round_rect};

/// Draws the back of a 運転免許証.
pub(super) fn licence(canvas: &mut Canvas<'_>, holder: &Holder) {
    ground(
        canvas,
        holder,
        &[0x00E4_F0EA, 0x00F4_F4EC, 0x00F4_ECE2],
        0x0060_A890,
    );
    back(canvas, holder, "運転免許証　裏面");
}

/// Draws the back of a 運転経歴証明書.
pub(super) fn record(canvas: &mut Canvas<'_>, holder: &Holder) {
    ground(
        canvas,
        holder,
        &[0x00EA_E8F4, 0x00F1_F3F8, 0x00E2_EBF2],
        0x0070_80B8,
    );
    back(canvas, holder, "運転経歴証明書　裏面");
}

fn back(canvas: &mut Canvas<'_>, holder: &Holder, title: &str) {
    canvas.text(
        "備　考",
        428.0,
        52.0,
        Style::bold(25.0).aligned(Align::Centre),
        rgb(TEXT),
    );
    canvas.text(
        title,
        826.0,
        50.0,
        Style::regular(17.0).aligned(Align::Right),
        rgb(0x0060_6068),
    );
    let (top, bottom, step) = (68.0, 336.0, 53.6);
    canvas.fill(
        rect(30.0, top, WIDTH - 60.0, bottom - top),
        rgba(0x00FF_FFFF, 0.55),
    );
    canvas.stroke(
        round_rect(30.0, top, WIDTH - 60.0, bottom - top, 3.0),
        1.6,
        rgba(0x0040_4048, 0.8),
    );
    for line in 1_u8..5 {
        let y = top + step * f32::from(line);
        rule(canvas, (30.0, y), (WIDTH - 30.0, y));
    }
    let renamed = holder.renamed;
    let mut lines = vec!["令和04年06月12日", "新住所：〇〇県〇〇市〇〇町1-2-3"];
    if renamed {
        lines.push("新氏名：例示 梅子");
    }
    for (i, line) in (0_u8..).zip(&lines) {
        canvas.text(
            line,
            50.0,
            top + step * f32::from(i) + 37.0,
            Style::regular(26.0),
            rgb(TEXT),
        );
    }
    let row = if renamed { 2.0 } else { 1.0 };
    canvas.text(
        "［〇〇公安］",
        718.0,
        top + step * row + 37.0,
        Style::regular(23.0).aligned(Align::Right),
        rgb(0x0090_2E2A),
    );
    seal(canvas, 746.0, top + step * (row - 0.24), 62.0, "〇〇公安");
    organ_donation(canvas);
    specimen(canvas, 420.0, 250.0, 170.0);
}

fn organ_donation(canvas: &mut Canvas<'_>) {
    let top = 352.0;
    canvas.fill(
        rect(30.0, top, WIDTH - 60.0, HEIGHT - top - 26.0),
        rgba(0x00FF_FFFF, 0.4),
    );
    canvas.stroke(
        round_rect(30.0, top, WIDTH - 60.0, HEIGHT - top - 26.0, 3.0),
        1.2,
        rgba(0x0040_4048, 0.7),
    );
    canvas.text(
        "臓器提供の意思表示欄（記入は自由です）",
        46.0,
        top + 29.0,
        Style::bold(18.0),
        rgb(TEXT),
    );
    for (i, line) in (0_u8..).zip([
        "1.　脳死後と心停止後のどちらでも提供します。",
        "2.　心停止後に限り提供します。",
        "3.　提供しません。",
    ]) {
        let y = top + 58.0 + f32::from(i) * 25.0;
        canvas.stroke(circle(58.0, y - 6.0, 9.0), 1.0, rgba(0x0040_4048, 0.6));
        canvas.text(line, 76.0, y, Style::regular(17.0), rgb(TEXT));
    }
    canvas.text(
        "署名年月日：　　　　年　　月　　日",
        46.0,
        top + 144.0,
        Style::regular(17.0),
        rgb(TEXT),
    );
    canvas.text(
        "本人署名：",
        450.0,
        top + 144.0,
        Style::regular(17.0),
        rgb(TEXT),
    );
    rule(canvas, (532.0, top + 148.0), (800.0, top + 148.0));
}
