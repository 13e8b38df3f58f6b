//! Birth dates as they are written in Japanese.

use jiff::civil::Date;
use toroku_domain::{BirthDate, Era};

/// 「1989年1月1日」.
pub(crate) fn date(date: Date) -> String {
    format!("{}年{}月{}日", date.year(), date.month(), date.day())
}

/// 「1989年 1月 1日」, as confirm screens write it.
pub(crate) fn spaced_date(date: Date) -> String {
    format!("{}年 {}月 {}日", date.year(), date.month(), date.day())
}

/// 「昭和64年1月1日」.
pub(crate) fn era_date(birth: BirthDate) -> String {
    let date = birth.expose();
    format!("{}{}月{}日", era_year(birth), date.month(), date.day())
}

/// 「昭和64年」, 「平成元年」; the western year before 大正.
pub(crate) fn era_year(birth: BirthDate) -> String {
    match birth.era_year() {
        (Era::Western, year) => format!("{year}年"),
        (era, 1) => format!("{}元年", era_name(era)),
        (era, year) => format!("{}{year}年", era_name(era)),
    }
}

/// 「昭和」.
pub(crate) fn era_name(era: Era) -> &'static str {
    match era {
        Era::Western => "西暦",
        Era::Reiwa => "令和",
        Era::Heisei => "平成",
        Era::Showa => "昭和",
        Era::Taisho => "大正",
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use toroku_domain::BirthDate;

    #[test]
    fn writes_both_calendars() {
        let check = |day, western: &str, era: &str| {
            let birth = BirthDate::from_date(day, date(2026, 11, 22)).unwrap();
            assert_eq!(super::spaced_date(day), western);
            assert_eq!(super::era_date(birth), era);
        };
        check(date(1989, 1, 1), "1989年 1月 1日", "昭和64年1月1日");
        check(date(1989, 1, 8), "1989年 1月 8日", "平成元年1月8日");
        check(date(1926, 12, 24), "1926年 12月 24日", "大正15年12月24日");
        check(date(1905, 2, 3), "1905年 2月 3日", "1905年2月3日");
    }
}
