//! 生年月日, with eras.

mod forms;

pub use forms::date_forms;

use std::str::FromStr;

use jiff::civil::{Date, date};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::fold;
use crate::redacted::redacted;

/// The calendar a year is typed in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Era {
    /// 西暦.
    #[default]
    Western,
    /// 令和.
    Reiwa,
    /// 平成.
    Heisei,
    /// 昭和.
    Showa,
    /// 大正.
    Taisho,
}
/// A part of a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum DatePart {
    /// 年.
    Year,
    /// 月.
    Month,
    /// 日.
    Day,
}
/// The three boxes and the era, as typed.
#[derive(Clone, Copy)]
pub struct BirthDateInput<'a> {
    /// The era chosen.
    pub era: Era,
    /// 年.
    pub year: &'a str,
    /// 月.
    pub month: &'a str,
    /// 日.
    pub day: &'a str,
}
/// A birth date that exists and is not in the future.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct BirthDate(Date);
/// Why a birth date was not read; one at a time, in this order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum BirthDateReason {
    /// All boxes are empty.
    #[error("empty")]
    Required,
    /// One box is empty.
    #[error("{0:?} is empty")]
    Part(DatePart),
    /// A western year of other than four digits.
    #[error("year is not four digits")]
    Year,
    /// No such day.
    #[error("no such day")]
    Invalid,
    /// The day is outside the era.
    #[error("outside {0:?}")]
    Era(Era),
    /// Before 1900.
    #[error("before 1900")]
    Old,
    /// After today.
    #[error("in the future")]
    Future,
}
/// The first day a person on record can have been born.
const OLDEST: Date = date(1900, 1, 1);

impl BirthDate {
    /// Reads the boxes; `today` is the day of the person's clock.
    pub fn parse(input: BirthDateInput<'_>, today: Date) -> Result<Self, BirthDateReason> {
        let boxes = [
            (DatePart::Year, input.year),
            (DatePart::Month, input.month),
            (DatePart::Day, input.day),
        ];
        let mut empty = boxes.iter().filter(|(_, text)| fold::is_empty(text));
        match (empty.next(), empty.count()) {
            (Some(_), 2) => return Err(BirthDateReason::Required),
            (Some((part, _)), _) => return Err(BirthDateReason::Part(*part)),
            (None, _) => {}
        }
        let year = western_year(input.era, input.year)?;
        let month = number(input.month).ok_or(BirthDateReason::Invalid)?;
        let day = number(input.day).ok_or(BirthDateReason::Invalid)?;
        let date = Date::new(year, month, day).map_err(|_| BirthDateReason::Invalid)?;
        if !input.era.holds(date) {
            return Err(BirthDateReason::Era(input.era));
        }
        Self::from_date(date, today)
    }

    /// A date from the wire or a store.
    pub fn from_date(date: Date, today: Date) -> Result<Self, BirthDateReason> {
        if date < OLDEST {
            return Err(BirthDateReason::Old);
        }
        if date > today {
            return Err(BirthDateReason::Future);
        }
        Ok(Self(date))
    }

    /// The date, for the wire and its owner.
    #[must_use]
    pub fn expose(&self) -> Date {
        self.0
    }

    /// The era the day lies in and its year there (元年 = 1); 西暦 before 大正.
    #[must_use]
    pub fn era_year(&self) -> (Era, i16) {
        [Era::Reiwa, Era::Heisei, Era::Showa, Era::Taisho]
            .into_iter()
            .find(|era| era.holds(self.0))
            .map_or((Era::Western, self.0.year()), |era| {
                (era, self.0.year() - era.offset())
            })
    }
}

redacted!(BirthDate);

impl std::fmt::Debug for BirthDateInput<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("BirthDateInput(…)")
    }
}

impl Era {
    /// First and last day of an era that has an end; `None` for 西暦; 令和 has no end.
    #[must_use]
    pub fn span(self) -> Option<(Date, Option<Date>)> {
        match self {
            Self::Western => None,
            Self::Reiwa => Some((date(2019, 5, 1), None)),
            Self::Heisei => Some((date(1989, 1, 8), Some(date(2019, 4, 30)))),
            Self::Showa => Some((date(1926, 12, 25), Some(date(1989, 1, 7)))),
            Self::Taisho => Some((date(1912, 7, 30), Some(date(1926, 12, 24)))),
        }
    }

    /// What is added to a year of the era for the western one.
    fn offset(self) -> i16 {
        match self {
            Self::Western => 0,
            Self::Reiwa => 2018,
            Self::Heisei => 1988,
            Self::Showa => 1925,
            Self::Taisho => 1911,
        }
    }

    /// Whether the day lies in the era.
    fn holds(self, day: Date) -> bool {
        self.span()
            .is_none_or(|(first, last)| first <= day && last.is_none_or(|last| day <= last))
    }
}

/// The western year of the 年 box; 元 reads as 1 in an era.
fn western_year(era: Era, typed: &str) -> Result<i16, BirthDateReason> {
    let typed = fold::number(typed);
    if era == Era::Western {
        if typed.len() != 4 {
            return Err(BirthDateReason::Year);
        }
        return number(&typed).ok_or(BirthDateReason::Year);
    }
    let year: i16 = if typed == "元" {
        1
    } else {
        number(&typed).ok_or(BirthDateReason::Invalid)?
    };
    year.checked_add(era.offset())
        .ok_or(BirthDateReason::Invalid)
}

/// The number in a box, its full-width digits folded.
fn number<T: FromStr>(typed: &str) -> Option<T> {
    let digits = fold::number(typed);
    fold::is_digits(&digits).then_some(digits)?.parse().ok()
}

#[cfg(test)]
mod tests;
