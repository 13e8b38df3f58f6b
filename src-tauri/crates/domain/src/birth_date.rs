//! 生年月日, with eras.
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
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
#[derive(Debug, Clone, Copy)]
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
impl BirthDate {
    /// Reads the boxes; `today` is the day of the person's clock.
    pub fn parse(_input: BirthDateInput<'_>, _today: Date) -> Result<Self, BirthDateReason> {
        todo!()
    }
    /// A date from the wire or a store.
    pub fn from_date(_date: Date, _today: Date) -> Result<Self, BirthDateReason> {
        todo!()
    }
    /// The date, for the wire and its owner.
    #[must_use]
    pub fn expose(&self) -> Date {
        self.0
    }
    /// The era the day lies in and its year there (元年 = 1).
    #[must_use]
    pub fn era_year(&self) -> (Era, i16) {
        todo!()
    }
}
impl Era {
    /// First and last day of an era that has an end; `None` for 西暦; 令和 has no end.
    #[must_use]
    pub fn span(self) -> Option<(Date, Option<Date>)> {
        todo!()
    }
}
