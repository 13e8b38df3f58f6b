//! Views of 秘密の質問, the confirm screen and the ends (guide 4(8), 4(9)).

use serde::Serialize;
use toroku_domain::DocumentKind;
use ts_rs::TS;

use crate::{AccessPart, Message, PhotoView};

/// `secret-intro`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct SecretIntroView {}

/// `secret-question`.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct SecretQuestionView {
    /// The preset questions.
    pub presets: Vec<String>,
    /// The preset chosen; absent: own question.
    pub preset: Option<u32>,
    /// Own question as typed.
    pub question: String,
    /// The answer as typed, from memory.
    pub answer: String,
    /// Opened from the confirm screen.
    pub from_confirm: bool,
}

/// `access-confirm`.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct AccessConfirmView {
    /// 氏名 as the group holds it.
    pub name: String,
    /// `1989-01-01`.
    pub birth: String,
    /// The document.
    pub document: DocumentKind,
    /// A back was sent: the note about a new name.
    pub with_back: bool,
    /// The question; absent when parts are sent again.
    pub question: Option<String>,
    /// The answer while it is shown.
    pub answer: Option<String>,
    /// The photos.
    pub photos: Vec<PhotoView>,
    /// Only the parts asked again.
    pub resubmit: bool,
    /// What has not arrived.
    pub missing: Vec<AccessPart>,
}

/// `access-done`.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct AccessDoneView {
    /// `2026-11-22` when it was done before.
    pub already: Option<String>,
}

/// Where an application stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, serde::Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "kebab-case")]
pub enum PendingPhase {
    /// 申請.
    UnderReview,
    /// More than 7 days.
    Late,
    /// Parts are asked for again.
    Rejected,
    /// Ended without success.
    Closed,
}

/// A part asked for again.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct ReasonRow {
    /// The part.
    pub part: AccessPart,
    /// Why (`reason.glare` …).
    pub reason: Message,
}

/// `access-pending`.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct AccessPendingView {
    /// Where it stands.
    pub phase: PendingPhase,
    /// 受付日時, `2026-11-22 14:10`.
    pub received: Option<String>,
    /// 受付番号.
    pub reference: String,
    /// Parts asked for again.
    pub reasons: Vec<ReasonRow>,
}
