//! Views of the registration (guide 1).

use serde::Serialize;
use ts_rs::TS;

use crate::Message;

/// A list from the backend.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, serde::Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "kebab-case")]
pub enum LoadPhase {
    /// On its way.
    Loading,
    /// Here.
    Ready,
    /// Not to be had.
    Failed,
}

/// A row of `group-kind`.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct GroupKindRow {
    /// Its id.
    pub id: String,
    /// Its name, from the backend.
    pub label: String,
    /// What belongs to it, from the backend.
    pub hint: String,
}

/// `group-kind`.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct GroupKindView {
    /// Where the list is.
    pub phase: LoadPhase,
    /// The kinds, in the backend's order.
    pub kinds: Vec<GroupKindRow>,
}

/// The code scanner over `group-auth`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, serde::Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "kebab-case")]
pub enum ScanPhase {
    /// Looking for a code.
    Scanning,
    /// A foreign code was seen.
    Refused,
    /// 20 s without a code.
    TimedOut,
}

/// `group-auth`.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct GroupAuthView {
    /// The number as typed.
    pub insurer_number: String,
    /// The kind chosen: picks the drawn card.
    pub group_kind: String,
    /// Whether a scanner may be offered.
    pub can_scan: bool,
    /// The scanner, while it is open.
    pub scan: Option<ScanPhase>,
}

/// `account-start`.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct AccountStartView {
    /// The group's name.
    pub group: String,
    /// 保険者番号 as authenticated.
    pub insurer_number: String,
}

/// A line of パスワード設定の条件.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct ConditionView {
    /// Its text (`password.rule.length` …).
    pub message: Message,
    /// 「満たしています」 or 「まだです」.
    pub met: bool,
}

/// `account-credentials`.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct AccountCredentialsView {
    /// The address as typed.
    pub email: String,
    /// The panel's lines.
    pub conditions: Vec<ConditionView>,
    /// The panel's note below the lines.
    pub note: Message,
}

/// A check box of `account-consent`.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct ConsentRow {
    /// `terms`, `privacy` or `points`.
    pub id: String,
    /// Whether it is checked.
    pub checked: bool,
    /// Its label.
    pub label: Message,
    /// The label of the link to its text.
    pub link: Message,
}

/// A consent's text, opened in place.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct ConsentTextView {
    /// The consent.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Its paragraphs; empty while loading.
    pub paragraphs: Vec<String>,
    /// It could not be loaded.
    pub failed: bool,
}

/// `account-consent`.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct AccountConsentView {
    /// Where the mail will go.
    pub email: String,
    /// The boxes: three where the group has own points, else two.
    pub consents: Vec<ConsentRow>,
    /// The open text.
    pub text: Option<ConsentTextView>,
}

/// The life of a code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, serde::Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "kebab-case")]
pub enum OtpPhase {
    /// It can be typed.
    Open,
    /// Used up.
    Locked,
    /// Too late.
    Expired,
}

/// Whether it can be sent again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, serde::Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "kebab-case")]
pub enum ResendPhase {
    /// Now.
    Ready,
    /// In a moment.
    Waiting,
    /// No more.
    Limit,
}

/// `account-otp` and `password-reset-otp`.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct OtpView {
    /// Where the mail went.
    pub email: String,
    /// The code as typed.
    pub code: String,
    /// The life of the code.
    pub phase: OtpPhase,
    /// 「14:10」.
    pub expires_at: String,
    /// Minutes and seconds left, both zero when over.
    pub remaining: (u32, u32),
    /// What is announced now: `otp.remaining` at 5 and 1 minutes.
    pub announce: Option<Message>,
    /// Whether it can be sent again.
    pub resend: ResendPhase,
    /// Seconds until then.
    pub resend_in: u32,
    /// Whether 「承認メールが届かない場合」 is open by default.
    pub help_open: bool,
}

/// `account-done`.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct AccountDoneView {
    /// The group's name.
    pub group: String,
    /// No own points: the coin is told of.
    pub coin: bool,
    /// Whether checkup results are linked.
    pub checkup: bool,
}
