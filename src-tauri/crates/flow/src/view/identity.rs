//! Views of the identity check (guide 3).

use serde::Serialize;
use toroku_domain::{Era, NumberPattern};
use ts_rs::TS;

use crate::Message;

/// The group's own points.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct PointsView {
    /// Their name.
    pub name: String,
    /// Points given for the check.
    pub amount: Option<u32>,
}

/// `identity-intro`.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct IdentityIntroView {
    /// Own points, if the group has any.
    pub points: Option<PointsView>,
    /// Opened on the way to 健診・医療アクセス認証.
    pub for_access: bool,
}

/// `identity-insurer`.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct IdentityInsurerView {
    /// The group's name.
    pub group: String,
    /// The number, prefilled.
    pub insurer_number: String,
    /// Opened from the confirm screen.
    pub from_confirm: bool,
}

/// A box of `identity-number`.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct NumberPartView {
    /// Its field name, as `symbol-front`; the label's key is `number.<id>`.
    pub id: String,
    /// The value as typed.
    pub value: String,
    /// Digits only.
    pub numeric: bool,
}

/// `identity-number`.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct IdentityNumberView {
    /// The form.
    pub pattern: NumberPattern,
    /// Its boxes in reading order.
    pub parts: Vec<NumberPartView>,
    /// Opened from the confirm screen.
    pub from_confirm: bool,
}

/// `identity-profile`.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct IdentityProfileView {
    /// Kana name as typed.
    pub kana: String,
    /// What will be registered, where it differs from what was typed.
    pub kana_preview: Option<String>,
    /// The era chosen.
    pub era: Era,
    /// 年 as typed.
    pub year: String,
    /// 月 as typed.
    pub month: String,
    /// 日 as typed.
    pub day: String,
    /// The date in the other calendar, as 昭和64年1月1日.
    pub other_calendar: Option<Message>,
    /// Opened from the confirm screen.
    pub from_confirm: bool,
}

/// `identity-confirm`.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct IdentityConfirmView {
    /// Kana name.
    pub kana: String,
    /// `1989-01-01`.
    pub birth: String,
    /// The year in its era, as 昭和64年.
    pub birth_era: Message,
    /// The group's name.
    pub group: String,
    /// 保険者番号.
    pub insurer_number: String,
    /// 記号・番号 as the pattern writes them.
    pub number: String,
    /// Tries left, told only after a failure.
    pub tries_left: Option<u32>,
}

/// `identity-done`.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct IdentityDoneView {
    /// Points received, if any.
    pub points: Option<PointsView>,
    /// Whether checkup results are linked.
    pub checkup: bool,
    /// `2026-11-22` when it was done before.
    pub already: Option<String>,
}

/// Why the check failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, serde::Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "kebab-case")]
pub enum IdentityFailedPhase {
    /// Not found; nobody says which field.
    NotMatched,
    /// As before, one try left.
    LastTry,
    /// Stopped for a while.
    Locked,
    /// The group has not sent its members.
    GroupNotLinked,
}

/// `identity-failed`.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct IdentityFailedView {
    /// Why.
    pub phase: IdentityFailedPhase,
    /// Tries left.
    pub left: u32,
    /// 「15:10」: when it may be tried again.
    pub until: Option<String>,
    /// The group's name.
    pub group: String,
}
