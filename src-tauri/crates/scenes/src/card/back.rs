//! 在留カード, back: nobody is asked for it, but it can be shown by mistake.

use super::Holder;
use super::parts::{TEXT, ground, rule, specimen};
use crate::paint::{Canvas, Style, rect, rgb, rgba, round_rect};

/// Draws the back.
pub(super) fn residence(canvas: &mut Canvas<'_>, holder: &Holder) {
    ground(
        canvas,
        holder,
        &[0x00E6_F2EA, 0x00F2_F5EA, 0x00F6_EEF1],
        0x0060_A878,
    );
    canvas.text("住居地記載欄", 40.0, 58.0, Style::bold(24.0), rgb(TEXT));
    canvas.fill(rect(36.0, 76.0, 784.0, 240.0), rgba(0x00FF_FFFF, 0.5));
    canvas.stroke(
        round_rect(36.0, 76.0, 784.0, 240.0, 3.0),
        1.4,
        rgba(0x0040_4048, 0.8),
    );
    for y in [136.0, 196.0, 256.0] {
        rule(canvas, (36.0, y), (820.0, y));
    }
    canvas.text("届出年月日", 50.0, 114.0, Style::regular(21.0), rgb(TEXT));
    canvas.text("住居地", 300.0, 114.0, Style::regular(21.0), rgb(TEXT));
    rule(canvas, (230.0, 76.0), (230.0, 316.0));
    canvas.text(
        "資格外活動許可欄",
        40.0,
        366.0,
        Style::regular(21.0),
        rgb(TEXT),
    );
    canvas.stroke(
        round_rect(36.0, 380.0, 380.0, 116.0, 3.0),
        1.4,
        rgba(0x0040_4048, 0.8),
    );
    canvas.text(
        "在留期間更新等許可申請欄",
        446.0,
        366.0,
        Style::regular(21.0),
        rgb(TEXT),
    );
    canvas.stroke(
        round_rect(440.0, 380.0, 380.0, 116.0, 3.0),
        1.4,
        rgba(0x0040_4048, 0.8),
    );
    specimen(canvas, 430.0, 270.0, 170.0);
}
