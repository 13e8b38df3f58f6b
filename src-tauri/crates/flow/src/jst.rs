//! Times as people in Japan read them: everything shown is in JST (+09:00). The page writes
//! the days in its language.

use jiff::{
    Timestamp, Zoned,
    tz::{TimeZone, offset},
};

/// The time on a clock in Japan.
fn local(time: Timestamp) -> Zoned {
    time.to_zoned(TimeZone::fixed(offset(9)))
}

/// `14:10`.
pub(crate) fn clock(time: Timestamp) -> String {
    let at = local(time);
    format!("{}:{:02}", at.hour(), at.minute())
}

/// `11-23 14:10`.
pub(crate) fn day_and_clock(time: Timestamp) -> String {
    let at = local(time);
    format!("{:02}-{:02} {}", at.month(), at.day(), clock(time))
}

/// `14:10` today, `11-23 14:10` on any other day.
pub(crate) fn moment(time: Timestamp, now: Timestamp) -> String {
    if local(time).date() == local(now).date() {
        clock(time)
    } else {
        day_and_clock(time)
    }
}

/// `2026-11-22`.
pub(crate) fn date(time: Timestamp) -> String {
    local(time).date().to_string()
}

/// The day in Japan.
pub(crate) fn today(now: Timestamp) -> jiff::civil::Date {
    local(now).date()
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    #[test]
    fn formats_in_jst() {
        let time = at("2026-11-22T15:05:00Z");
        assert_eq!(super::clock(time), "0:05");
        assert_eq!(super::day_and_clock(time), "11-23 0:05");
        assert_eq!(super::date(time), "2026-11-23");
    }

    #[test]
    fn names_the_day_only_where_it_is_another() {
        let now = at("2026-11-22T14:00:00Z");
        assert_eq!(super::moment(at("2026-11-22T14:10:00Z"), now), "23:10");
        assert_eq!(super::moment(at("2026-11-22T15:05:00Z"), now), "11-23 0:05");
    }
}
