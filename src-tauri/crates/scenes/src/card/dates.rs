//! Dates as cards show them, and the invented particulars of a demo holder.

use toroku_domain::DocumentKind;

use super::Holder;

/// 「昭和64年1月1日」.
pub(super) fn japanese((year, month, day): (u16, u8, u8)) -> String {
    let date = (year, month, day);
    let (era, first) = if date >= (2019, 5, 1) {
        ("令和", 2019)
    } else if date >= (1989, 1, 8) {
        ("平成", 1989)
    } else if date >= (1926, 12, 25) {
        ("昭和", 1926)
    } else {
        ("大正", 1912)
    };
    let count = year - first + 1;
    let count = if count == 1 {
        "元".to_owned()
    } else {
        count.to_string()
    };
    format!("{era}{count}年{month}月{day}日")
}

/// When the card ends, invented of the birthday.
pub(super) fn valid_until(holder: &Holder, kind: DocumentKind) -> (u16, u8, u8) {
    let (_, month, day) = holder.born;
    match kind {
        DocumentKind::Licence | DocumentKind::Record => {
            if month == 12 {
                (2030, 1, day)
            } else {
                (2029, month + 1, day.min(28))
            }
        }
        DocumentKind::Mynumber => (2033, month, day.min(28)),
        DocumentKind::Residence => (2028, month, day.min(28)),
    }
}
