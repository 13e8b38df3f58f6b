//! Birth dates as the page writes them, and as people in Japan do.

use jiff::civil::Date;
use toroku_domain::{BirthDate, Era};

use crate::Message;

/// `1989-01-01`, which the page writes in its language.
pub(crate) fn date(date: Date) -> String {
    date.to_string()
}

/// The day in its era; the western one before 大正.
pub(crate) fn era_date(birth: BirthDate) -> Message {
    let day = birth.expose();
    match birth.era_year() {
        (Era::Western, _) => Message::new("birth.in-western").with("date", date(day)),
        (era, year) => Message::new("birth.in-era")
            .with("era", era_key(era))
            .with("year", year_key(year))
            .with("month", day.month())
            .with("day", day.day()),
    }
}

/// The year in its era; the western one before 大正.
pub(crate) fn era_year(birth: BirthDate) -> Message {
    match birth.era_year() {
        (Era::Western, year) => Message::new("birth.year-western").with("year", year),
        (era, year) => Message::new("birth.year-era")
            .with("era", era_key(era))
            .with("year", year_key(year)),
    }
}

/// What the era is called.
pub(crate) fn era_key(era: Era) -> &'static str {
    match era {
        Era::Western => "era.western",
        Era::Reiwa => "era.reiwa",
        Era::Heisei => "era.heisei",
        Era::Showa => "era.showa",
        Era::Taisho => "era.taisho",
    }
}

/// An era's first year has a name of its own, 元年.
fn year_key(year: i16) -> String {
    match year {
        1 => "era.first".to_owned(),
        year => year.to_string(),
    }
}

/// What a person in Japan may write for a day, whatever the page's language:
/// 「1月1日」, 「1989年1月1日」, 「昭和64年1月1日」.
pub(crate) fn in_japanese(date: Date) -> Vec<String> {
    let day = format!("{}月{}日", date.month(), date.day());
    let mut forms = vec![format!("{}年{day}", date.year())];
    if let Ok(birth) = BirthDate::from_date(date, date)
        && let (Some(era), year) = in_era(birth)
    {
        forms.push(match year {
            1 => format!("{era}元年{day}"),
            year => format!("{era}{year}年{day}"),
        });
    }
    forms.push(day);
    forms
}

fn in_era(birth: BirthDate) -> (Option<&'static str>, i16) {
    let (era, year) = birth.era_year();
    let name = match era {
        Era::Western => None,
        Era::Reiwa => Some("令和"),
        Era::Heisei => Some("平成"),
        Era::Showa => Some("昭和"),
        Era::Taisho => Some("大正"),
    };
    (name, year)
}

#[cfg(test)]
mod tests {
    use jiff::civil::{Date, date};
    use toroku_domain::BirthDate;

    use crate::Message;

    fn birth(day: Date) -> BirthDate {
        BirthDate::from_date(day, date(2026, 11, 22)).unwrap()
    }

    #[test]
    fn tells_the_day_in_its_era() {
        let check = |day, era: &str, year: &str| {
            let told = super::era_date(birth(day));
            let year = Message::new("birth.year-era")
                .with("era", era)
                .with("year", year);
            assert_eq!(super::era_year(birth(day)), year);
            assert_eq!(told.code, "birth.in-era");
            assert_eq!(told.args["era"], year.args["era"]);
            assert_eq!(told.args["year"], year.args["year"]);
            assert_eq!(told.args["day"], day.day().to_string());
        };
        check(date(1989, 1, 1), "era.showa", "64");
        check(date(1989, 1, 8), "era.heisei", "era.first");
        check(date(1926, 12, 24), "era.taisho", "15");
    }

    #[test]
    fn keeps_to_the_western_calendar_before_the_eras() {
        let early = birth(date(1905, 2, 3));
        assert_eq!(
            super::era_date(early),
            Message::new("birth.in-western").with("date", "1905-02-03")
        );
        assert_eq!(
            super::era_year(early),
            Message::new("birth.year-western").with("year", 1905)
        );
    }

    #[test]
    fn writes_what_people_write() {
        let check = |day, forms: &[&str]| assert_eq!(super::in_japanese(day), forms);
        check(
            date(1989, 1, 8),
            &["1989年1月8日", "平成元年1月8日", "1月8日"],
        );
        check(
            date(1989, 1, 1),
            &["1989年1月1日", "昭和64年1月1日", "1月1日"],
        );
        check(date(1905, 2, 3), &["1905年2月3日", "2月3日"]);
    }
}
