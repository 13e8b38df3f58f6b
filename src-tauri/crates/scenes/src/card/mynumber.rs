//! マイナンバーカード. The back is drawn only so that its refusal can be shown:
//! its code carries nothing and its number is all zeros.

use toroku_domain::DocumentKind;

use super::Holder;
use super::dates::{japanese, valid_until};
use super::parts::{TEXT, band, ground, portrait, rosette, row, rule, specimen};
use crate::paint::{Align, Canvas, Ink, Noise, Style, rect, rgb, rgba, round_rect};

/// Draws the front.
#[expect(clippy::too_many_lines, reason = "a drawing is one list of shapes")]
pub(super) fn front(canvas: &mut Canvas<'_>, holder: &Holder) {
    ground(
        canvas,
        holder,
        &[0x00FB_E7EC, 0x00F4_F3EA, 0x00E0_F0EA],
        0x00D8_88A0,
    );
    rosette(canvas, (560.0, 330.0), 190.0, rgba(0x00E0_90A8, 0.18));
    rosette(canvas, (760.0, 150.0), 90.0, rgba(0x0070_B8A0, 0.20));
    band(canvas, (0.0, 0.0), (856.0, 12.0), 0x00E8_8FA6, 0x0088_C8B0);
    canvas.text(
        "マイナンバーカード",
        826.0,
        58.0,
        Style::bold(29.0).tracked(0.06).aligned(Align::Right),
        rgb(0x00A8_4A66),
    );
    row(canvas, "氏名", "", (40.0, 62.0), 76.0);
    canvas.text(
        &holder.name,
        116.0,
        64.0,
        Style::bold(33.0).tracked(0.12),
        rgb(TEXT),
    );
    row(canvas, "住所", &holder.address, (40.0, 116.0), 76.0);
    rule(canvas, (36.0, 134.0), (820.0, 134.0));
    portrait(canvas, holder, 40.0, 156.0, 236.0);
    canvas.text(
        "生年月日",
        310.0,
        190.0,
        Style::regular(19.0),
        rgb(0x0048_4850),
    );
    canvas.text(
        &format!("{}生", japanese(holder.born)),
        310.0,
        226.0,
        Style::regular(29.0),
        rgb(TEXT),
    );
    canvas.text("性別", 640.0, 190.0, Style::regular(19.0), rgb(0x0048_4850));
    canvas.text(
        if holder.woman { "女" } else { "男" },
        640.0,
        226.0,
        Style::regular(29.0),
        rgb(TEXT),
    );
    let end = valid_until(holder, DocumentKind::Mynumber);
    canvas.text(
        &format!("{}年{}月{}日まで有効", end.0, end.1, end.2),
        310.0,
        280.0,
        Style::bold(27.0),
        rgb(TEXT),
    );
    canvas.text(
        "〇〇市長（見本）",
        310.0,
        324.0,
        Style::regular(24.0),
        rgb(TEXT),
    );
    canvas.text(
        "電子証明書の有効期限",
        310.0,
        372.0,
        Style::regular(19.0),
        rgb(0x0048_4850),
    );
    canvas.stroke(
        round_rect(310.0, 384.0, 300.0, 46.0, 4.0),
        1.2,
        rgba(0x0040_4048, 0.7),
    );
    canvas.text(
        "年　　月　　日",
        344.0,
        416.0,
        Style::regular(22.0),
        rgb(0x0048_4850),
    );
    canvas.text(
        "臓器提供意思",
        40.0,
        496.0,
        Style::regular(17.0),
        rgb(0x0048_4850),
    );
    canvas.stroke(
        round_rect(160.0, 472.0, 660.0, 40.0, 4.0),
        1.0,
        rgba(0x0040_4048, 0.6),
    );
    canvas.text(
        &format!("{:04}", holder.number),
        820.0,
        440.0,
        Style::regular(22.0).aligned(Align::Right),
        rgb(TEXT),
    );
    specimen(canvas, 560.0, 350.0, 176.0);
}

/// Draws the back.
pub(super) fn back(canvas: &mut Canvas<'_>, holder: &Holder) {
    ground(
        canvas,
        holder,
        &[0x00EE_F4EC, 0x00F6_F6F2, 0x00F4_EAEC],
        0x0080_B098,
    );
    rosette(canvas, (330.0, 320.0), 170.0, rgba(0x0080_B8A0, 0.16));
    canvas.text("氏名", 40.0, 62.0, Style::regular(19.0), rgb(0x0048_4850));
    canvas.text(
        &holder.name,
        110.0,
        64.0,
        Style::bold(29.0).tracked(0.1),
        rgb(TEXT),
    );
    canvas.text(
        &format!("{}生", japanese(holder.born)),
        110.0,
        104.0,
        Style::regular(24.0),
        rgb(TEXT),
    );
    canvas.text(
        "個人番号",
        300.0,
        176.0,
        Style::bold(23.0),
        rgb(0x0048_4850),
    );
    canvas.text(
        "0000　0000　0000",
        300.0,
        224.0,
        Style::bold(38.0).stretched(0.9),
        rgb(TEXT),
    );
    code(canvas, 692.0, 40.0, 124.0);
    chip(canvas, 70.0, 210.0);
    canvas.text(
        "この面は撮影も提出もしません。",
        40.0,
        430.0,
        Style::regular(22.0),
        rgb(TEXT),
    );
    canvas.text(
        "見本（番号とコードは実在しません）",
        40.0,
        470.0,
        Style::regular(22.0),
        rgb(TEXT),
    );
    canvas.fill(rect(0.0, 492.0, 856.0, 26.0), rgba(0x0060_6068, 0.28));
    specimen(canvas, 470.0, 350.0, 170.0);
}

fn chip(canvas: &mut Canvas<'_>, x: f32, y: f32) {
    let gold = vec![rgb(0x00F0_DC9C), rgb(0x00C8_A650), rgb(0x00E8_D08A)];
    canvas.fill(
        round_rect(x, y, 130.0, 112.0, 14.0),
        Ink::Linear([x, y, x + 130.0, y + 112.0], gold),
    );
    let groove = rgba(0x0080_6420, 0.7);
    canvas.stroke(
        round_rect(x + 42.0, y + 30.0, 46.0, 52.0, 10.0),
        2.0,
        groove,
    );
    for dy in [28.0, 56.0, 84.0] {
        canvas.stroke(crate::paint::line(x, y + dy, x + 42.0, y + dy), 2.0, groove);
        canvas.stroke(
            crate::paint::line(x + 88.0, y + dy, x + 130.0, y + dy),
            2.0,
            groove,
        );
    }
}

/// A pattern with a QR code's corners, timing and alignment marks and chance
/// between them: it is found as a code, and no reader can read it.
fn code(canvas: &mut Canvas<'_>, x: f32, y: f32, size: f32) {
    const MODULES: u8 = 25;
    let module = size / f32::from(MODULES);
    canvas.fill(
        rect(
            x - 4.0 * module,
            y - 4.0 * module,
            size + 8.0 * module,
            size + 8.0 * module,
        ),
        rgb(0x00FA_FAFA),
    );
    let mut noise = Noise::new(25, "code");
    for row in 0..MODULES {
        for column in 0..MODULES {
            let chance = noise.chance(0.48);
            if mark(row, column).unwrap_or(chance) {
                let (left, top) = (x + f32::from(column) * module, y + f32::from(row) * module);
                canvas.fill(
                    rect(left, top, module * 1.02, module * 1.02),
                    rgb(0x0018_181C),
                );
            }
        }
    }
}

/// Whether a module of a mark is dark; none where no mark is.
fn mark(row: u8, column: u8) -> Option<bool> {
    corner(row, column)
        .or_else(|| timing(row, column))
        .or_else(|| {
            let ring = row.abs_diff(18).max(column.abs_diff(18));
            (ring <= 2).then_some(ring != 1)
        })
}

/// The three corner marks with their white border.
fn corner(row: u8, column: u8) -> Option<bool> {
    let within = |place: u8| {
        if place < 8 {
            Some(place)
        } else {
            place.checked_sub(17).map(|rest| 7 - rest)
        }
    };
    let (r, c) = (within(row)?, within(column)?);
    let ring = r.abs_diff(3).max(c.abs_diff(3));
    (row <= 16 || column <= 16).then_some(matches!(ring, 0 | 1 | 3))
}

/// The two dotted lines between the corner marks.
fn timing(row: u8, column: u8) -> Option<bool> {
    (row == 6 || column == 6).then_some((row + column).is_multiple_of(2))
}
