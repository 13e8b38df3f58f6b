//! Views of the medical access (guide 4).

use serde::Serialize;
use toroku_domain::{DocumentKind, Side};
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
    /// How much of the holding is done, percent.
    pub held: u8,
    /// Once timed out: what was mostly wrong.
    pub advice: Option<Hint>,
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
    /// A chosen file has too few pixels, or is a strip.
    FileTooSmall,
    /// A picture that cannot be read to its end.
    FileDamaged,
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
