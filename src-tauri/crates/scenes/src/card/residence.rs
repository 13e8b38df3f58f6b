//! 在留カード, front. Names are in letters.

use toroku_domain::DocumentKind;

use super::Holder;
use super::dates::valid_until;
use super::parts::{TEXT, band, ground, portrait, rosette, rule, specimen};
use crate::paint::{Align, Canvas, Style, rgb, rgba};

/// Draws the front.
#[expect(clippy::too_many_lines, reason = "a drawing is one list of shapes")]
pub(super) fn front(canvas: &mut Canvas<'_>, holder: &Holder) {
    ground(
        canvas,
        holder,
        &[0x00DD_EFE4, 0x00F0_F4E4, 0x00F6_E8EE],
        0x0060_A878,
    );
    rosette(canvas, (270.0, 330.0), 180.0, rgba(0x0070_B888, 0.18));
    band(canvas, (0.0, 0.0), (856.0, 14.0), 0x0060_B088, 0x00D8_98B0);
    canvas.text(
        "在留カード",
        36.0,
        58.0,
        Style::bold(33.0).tracked(0.14),
        rgb(0x0028_6848),
    );
    canvas.text(
        "RESIDENCE CARD",
        270.0,
        57.0,
        Style::bold(22.0).tracked(0.06),
        rgb(0x0028_6848),
    );
    canvas.text(
        &format!("番号  ZZ0000{:04}ZZ", holder.number),
        822.0,
        57.0,
        Style::regular(24.0).aligned(Align::Right),
        rgb(TEXT),
    );
    rule(canvas, (32.0, 72.0), (824.0, 72.0));
    field(canvas, "氏名", "NAME", 36.0, 108.0);
    canvas.text(
        &holder.name,
        150.0,
        112.0,
        Style::bold(31.0).tracked(0.06),
        rgb(TEXT),
    );
    let (year, month, day) = holder.born;
    field(canvas, "生年月日", "DATE OF BIRTH", 36.0, 164.0);
    canvas.text(
        &format!("{year}年{month:02}月{day:02}日"),
        206.0,
        168.0,
        Style::regular(25.0),
        rgb(TEXT),
    );
    field(canvas, "性別", "SEX", 420.0, 164.0);
    canvas.text(
        if holder.woman { "女 F." } else { "男 M." },
        484.0,
        168.0,
        Style::regular(25.0),
        rgb(TEXT),
    );
    field(canvas, "国籍・地域", "NATIONALITY/REGION", 36.0, 220.0);
    canvas.text("見本国", 236.0, 224.0, Style::regular(25.0), rgb(TEXT));
    field(canvas, "住居地", "&holder.address", 36.0, 276.0);
    canvas.text(
        &holder.address,
        136.0,
        280.0,
        Style::regular(24.0),
        rgb(TEXT),
    );
    field(canvas, "在留資格", "STATUS", 36.0, 336.0);
    canvas.text(
        "技術・人文知識・国際業務",
        146.0,
        340.0,
        Style::regular(24.0),
        rgb(TEXT),
    );
    field(canvas, "在留期間（満了日）", "PERIOD OF STAY", 36.0, 396.0);
    let (year, month, day) = valid_until(holder, DocumentKind::Residence);
    canvas.text(
        &format!("3年（{year}年{month:02}月{day:02}日）"),
        236.0,
        400.0,
        Style::regular(24.0),
        rgb(TEXT),
    );
    for y in [126.0, 182.0, 238.0, 296.0, 356.0, 416.0] {
        rule(canvas, (32.0, y), (566.0, y));
    }
    canvas.text(
        "許可の種類　在留期間更新許可（見本）",
        36.0,
        448.0,
        Style::regular(21.0),
        rgb(TEXT),
    );
    canvas.text(
        &format!("このカードは{year}年{month:02}月{day:02}日まで有効です。"),
        36.0,
        492.0,
        Style::bold(25.0),
        rgb(TEXT),
    );
    portrait(canvas, holder, 592.0, 92.0, 230.0);
    canvas.text(
        "見本大臣",
        707.0,
        434.0,
        Style::bold(26.0).tracked(0.3).aligned(Align::Centre),
        rgb(TEXT),
    );
    specimen(canvas, 310.0, 300.0, 176.0);
}

fn field(canvas: &mut Canvas<'_>, label: &str, english: &str, x: f32, y: f32) {
    canvas.text(label, x, y - 4.0, Style::regular(18.0), rgb(0x0030_6848));
    canvas.text(english, x, y + 13.0, Style::regular(11.0), rgb(0x0050_8068));
}
