//! `/v1/access-applications`: 健診・医療アクセス認証.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use zeroize::{Zeroize, ZeroizeOnDrop};

use crate::{DocumentKind, Pose};

/// Starts an application, or changes the document of one that is open or
/// rejected; the document photos sent so far are then deleted, and of a rejected
/// one the front is among the parts asked for again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct AccessApplicationRequest {
    /// The document chosen.
    pub document: DocumentKind,
}

/// An application that takes photos.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct AccessApplicationResponse {
    /// Its id.
    pub id: String,
    /// Refusals of a document side after which a photo is taken as it is.
    pub photo_tries: u32,
    /// Face mismatches that are left.
    pub face_tries: u32,
    /// Whether a document's photo may be chosen from files.
    pub file_choice: bool,
}

/// Asks for a pose: an empty object.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, ToSchema)]
pub struct FaceChallengeRequest {}

/// The pose drawn.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct FaceChallengeResponse {
    /// The challenge's id, the last part of the photo's path.
    pub id: String,
    /// The pose.
    pub pose: Pose,
    /// When it ends.
    pub expires_at: Timestamp,
}

/// Submits; a re-submission sends no question.
#[derive(Clone, Default, Serialize, Deserialize, ToSchema, Zeroize, ZeroizeOnDrop)]
pub struct SubmitRequest {
    /// The secret question.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub question: Option<String>,
    /// Its answer, as typed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answer: Option<String>,
}

/// What became of a submission.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(tag = "status", rename_all = "snake_case")]
pub enum SubmitResponse {
    /// 完了.
    Completed {
        /// 受付番号.
        reference: String,
        /// 受付日時.
        received_at: Timestamp,
    },
    /// 申請: a person looks at it.
    UnderReview {
        /// 受付番号.
        reference: String,
        /// 受付日時.
        received_at: Timestamp,
    },
    /// Parts are missing; nothing was submitted.
    Incomplete {
        /// The parts, in the order they are asked for.
        parts: Vec<ApplicationPart>,
    },
}

/// An application, as its owner sees it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct AccessApplication {
    /// Its id.
    pub id: String,
    /// Its status.
    pub status: ApplicationStatus,
    /// The document chosen.
    pub document: DocumentKind,
    /// 受付日時, once submitted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub received_at: Option<Timestamp>,
    /// 受付番号, once submitted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reference: Option<String>,
    /// Why it was rejected, document first; empty otherwise.
    pub reasons: Vec<Rejection>,
    /// Photos the backend holds.
    pub parts: Vec<PhotoPart>,
    /// When it was completed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub completed_at: Option<Timestamp>,
}

/// Status of an application.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum ApplicationStatus {
    /// Takes photos.
    Open,
    /// 申請.
    UnderReview,
    /// Parts are asked for again.
    Rejected,
    /// Ended without success: only customer support can help.
    Closed,
    /// 完了.
    Completed,
}

/// Status of 健診・医療アクセス認証 of a member.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum AccessStatus {
    /// Nothing begun.
    None,
    /// An application takes photos.
    Open,
    /// 申請.
    UnderReview,
    /// Parts are asked for again.
    Rejected,
    /// Only customer support can help.
    Blocked,
    /// 完了.
    Completed,
}

/// What may be missing or rejected.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ApplicationPart {
    /// The document's front.
    Document,
    /// Its back.
    DocumentBack,
    /// Both face photos.
    Face,
    /// The secret question and its answer.
    SecretQuestion,
}

/// A photo the backend holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum PhotoPart {
    /// The document's front.
    Document,
    /// Its back.
    DocumentBack,
    /// The face, from the front.
    FaceFront,
    /// The face, in the pose drawn.
    FacePose,
}

impl PhotoPart {
    /// Every part.
    pub const ALL: [Self; 4] = [
        Self::Document,
        Self::DocumentBack,
        Self::FaceFront,
        Self::FacePose,
    ];
}

/// Why a part was rejected.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Rejection {
    /// The part.
    pub part: ApplicationPart,
    /// The reason.
    pub reason: RejectReason,
}

/// The reasons of a rejection.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum RejectReason {
    /// Text or face cannot be read.
    Unreadable,
    /// Light was reflected.
    Glare,
    /// Part of it is missing.
    CutOff,
    /// The document has expired.
    Expired,
    /// Another document than the one chosen.
    WrongDocument,
    /// The back is needed.
    BackNeeded,
    /// The face is not clear.
    FaceUnclear,
    /// Not the same person.
    FaceMismatch,
    /// Something else.
    Other,
}
