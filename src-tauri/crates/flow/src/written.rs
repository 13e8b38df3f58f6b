//! Birth dates as the page writes them.

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
}
