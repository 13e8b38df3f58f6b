//! 運転経歴証明書, front. It has no date of expiry.

use super::Holder;
use super::dates::japanese;
use super::parts::{TEXT, band, ground, portrait, rosette, row, rule, seal, specimen};
use crate::paint::{Align, Canvas, Style, rgb, rgba, round_rect};

/// Draws the front.
pub(super) fn front(canvas: &mut Canvas<'_>, holder: &Holder) {
    ground(
        canvas,
        holder,
        &[0x00E6_E4F2, 0x00EE_F1F6, 0x00DC_E8F0],
        0x0070_80B8,
    );
    rosette(canvas, (290.0, 310.0), 180.0, rgba(0x0080_8CC8, 0.17));
    canvas.text(
        "運転経歴証明書",
        40.0,
        60.0,
        Style::bold(34.0).tracked(0.18),
        rgb(0x0034_3C78),
    );
    canvas.text(
        &format!("第　00000000{:04}　号", holder.number),
        818.0,
        58.0,
        Style::regular(22.0).aligned(Align::Right),
        rgb(TEXT),
    );
    band(canvas, (24.0, 78.0), (808.0, 5.0), 0x0058_68B0, 0x00A8_B4DC);
    row(canvas, "氏名", "", (40.0, 132.0), 96.0);
    canvas.text(
        &holder.name,
        136.0,
        134.0,
        Style::bold(32.0).tracked(0.12),
        rgb(TEXT),
    );
    row(
        canvas,
        "生年月日",
        &japanese(holder.born),
        (40.0, 186.0),
        96.0,
    );
    row(canvas, "住所", &holder.address, (40.0, 240.0), 96.0);
    row(
        canvas,
        "交付",
        "令和05年10月02日　00000",
        (40.0, 294.0),
        96.0,
    );
    for y in [150.0, 204.0, 258.0, 312.0] {
        rule(canvas, (36.0, y), (562.0, y));
    }
    canvas.text(
        "取消しを受けた時に受けていた免許",
        40.0,
        352.0,
        Style::regular(20.0),
        rgb(0x0048_4850),
    );
    canvas.stroke(
        round_rect(40.0, 366.0, 516.0, 46.0, 4.0),
        1.2,
        rgba(0x0040_4048, 0.7),
    );
    canvas.text(
        "普通・原付",
        58.0,
        398.0,
        Style::regular(25.0).tracked(0.1),
        rgb(TEXT),
    );
    canvas.text(
        "自動車などを運転することはできません。",
        40.0,
        456.0,
        Style::regular(22.0),
        rgb(TEXT),
    );
    canvas.text(
        "見本（この券面は使えません）",
        40.0,
        496.0,
        Style::regular(22.0),
        rgb(TEXT),
    );
    portrait(canvas, holder, 594.0, 104.0, 228.0);
    canvas.text(
        "〇〇県",
        606.0,
        450.0,
        Style::bold(25.0).tracked(0.2),
        rgb(TEXT),
    );
    canvas.text(
        "公安委員会",
        606.0,
        484.0,
        Style::bold(25.0).tracked(0.06),
        rgb(TEXT),
    );
    seal(canvas, 752.0, 428.0, 70.0, "見本公安");
    specimen(canvas, 310.0, 310.0, 176.0);
}
