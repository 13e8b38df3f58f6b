//! Views of the medical access (guide 4).

use serde::Serialize;
use toroku_domain::{DocumentKind, FacePart, Pose, Side};
use ts_rs::TS;

use crate::{AccessPart, Hint, LoadPhase, Message, PhotoFinding, PhotoId};

/// How `access-intro` was opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, serde::Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "kebab-case")]
pub enum AccessIntroPhase {
    /// From the menu.
    First,
    /// With an open procedure.
    Resume,
    /// After the draft ran out.
    Expired,
    /// Only カスタマーセンター can help.
    Blocked,
}

/// `access-intro`.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct AccessIntroView {
    /// How it was opened.
    pub phase: AccessIntroPhase,
    /// How many documents may be chosen from.
    pub documents: u32,
}

/// `document-select`.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct DocumentSelectView {
    /// Where the list is.
    pub phase: LoadPhase,
    /// The documents, in the backend's order.
    pub documents: Vec<DocumentKind>,
    /// The document was rejected: another may be chosen.
    pub resubmit: bool,
}

/// How a guide screen was opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, serde::Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "kebab-case")]
pub enum GuidePhase {
    /// Nothing was sent yet.
    First,
    /// A photo was sent already.
    Retake,
    /// The backend asks again.
    Resubmit,
}

/// `document-guide`.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct DocumentGuideView {
    /// The document.
    pub document: DocumentKind,
    /// The side.
    pub side: Side,
    /// How it was opened.
    pub phase: GuidePhase,
    /// Why it is asked again (`reason.glare` …).
    pub reason: Option<Message>,
    /// The camera was allowed before: no caution about the pop-up.
    pub camera_allowed: bool,
}

/// Why there is no camera.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, serde::Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "kebab-case")]
pub enum CameraDeniedPhase {
    /// May be asked again.
    Denied,
    /// Settings of iOS.
    BlockedIos,
    /// Settings of Android.
    BlockedAndroid,
    /// Settings of the desktop.
    BlockedDesktop,
    /// No camera.
    None,
    /// Held by another app.
    InUse,
    /// Does not start.
    Failed,
    /// Forbidden by an administrator.
    Managed,
    /// All steps, no error.
    Help,
}

/// `camera-denied`.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct CameraDeniedView {
    /// Why.
    pub phase: CameraDeniedPhase,
    /// Whether 「設定を開く」 works here.
    pub can_open_settings: bool,
    /// Whether 「写真を選ぶ」 is allowed.
    pub can_choose_file: bool,
}

/// What the camera does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, serde::Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "kebab-case")]
pub enum CapturePhase {
    /// Not yet.
    Starting,
    /// Frames come.
    Live,
    /// 10 s of trouble: the shutter is pointed at.
    TimedOut,
    /// 3 minutes without anything: stopped.
    Idle,
    /// The back of a マイナンバーカード was taken and not kept.
    MynumberBack,
}

/// `document-capture`.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct DocumentCaptureView {
    /// The document.
    pub document: DocumentKind,
    /// The side.
    pub side: Side,
    /// What the camera does.
    pub phase: CapturePhase,
    /// The one hint of now.
    pub hint: Option<Hint>,
    /// The light: absent, off, on.
    pub torch: Option<bool>,
}

/// What may be done with a photo.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, serde::Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "kebab-case")]
pub enum ReviewPhase {
    /// It may be sent.
    Good,
    /// A check failed: take it again.
    Bad,
    /// A check failed, the tries are used up: warned and allowed.
    Allowed,
    /// On its way.
    Uploading,
    /// Being compared.
    Comparing,
    /// It did not arrive.
    UploadFailed,
    /// The backend's own check failed.
    Refused,
    /// A chosen file is too large.
    FileTooLarge,
    /// A chosen file is no picture.
    FileType,
}

/// `document-review`.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct DocumentReviewView {
    /// The document.
    pub document: DocumentKind,
    /// The side.
    pub side: Side,
    /// The photo, if there is one.
    pub photo: Option<PhotoId>,
    /// What may be done.
    pub phase: ReviewPhase,
    /// What was found.
    pub finding: Option<PhotoFinding>,
    /// Percent sent.
    pub percent: u8,
}

/// `document-back-ask`.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct DocumentBackAskView {
    /// 運転免許証 or 運転経歴証明書.
    pub document: DocumentKind,
}

/// A photo as sent.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct PhotoView {
    /// Which part.
    pub part: AccessPart,
    /// The photo; absent when the device no longer has it.
    pub photo: Option<PhotoId>,
}

/// The sides of `document-summary`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, serde::Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "kebab-case")]
pub enum SummaryPhase {
    /// A document of one side.
    OneSide,
    /// Front and back.
    TwoSides,
    /// 備考欄に記載なし.
    NoRemarks,
}

/// `document-summary`.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct DocumentSummaryView {
    /// The document.
    pub document: DocumentKind,
    /// Its sides.
    pub phase: SummaryPhase,
    /// The photos.
    pub photos: Vec<PhotoView>,
}

/// `face-guide`.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct FaceGuideView {
    /// Which photo.
    pub part: FacePart,
    /// How it was opened.
    pub phase: GuidePhase,
    /// Why it is asked again.
    pub reason: Option<Message>,
    /// The camera was allowed before.
    pub camera_allowed: bool,
}

/// `face-capture`.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct FaceCaptureView {
    /// The pose; absent for the frontal photo.
    pub pose: Option<Pose>,
    /// What the camera does.
    pub phase: CapturePhase,
    /// The one hint of now.
    pub hint: Option<Hint>,
    /// Whether hints are spoken.
    pub voice: bool,
}

/// `face-review`.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct FaceReviewView {
    /// The pose; absent for the frontal photo.
    pub pose: Option<Pose>,
    /// The photo.
    pub photo: Option<PhotoId>,
    /// What may be done.
    pub phase: ReviewPhase,
    /// What was found.
    pub finding: Option<PhotoFinding>,
    /// Percent sent.
    pub percent: u8,
}

/// `face-mismatch`.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct FaceMismatchView {
    /// Tries left; 0: only カスタマーセンター can help.
    pub left: u32,
}

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
    /// 「1989年 1月 1日」.
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
    /// 「2026年11月22日」 when it was done before.
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
    /// 受付日時.
    pub received: Option<String>,
    /// 受付番号.
    pub reference: String,
    /// Parts asked for again.
    pub reasons: Vec<ReasonRow>,
}
