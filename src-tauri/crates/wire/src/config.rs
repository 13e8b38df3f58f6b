//! `GET /v1/config` and `GET /v1/consents/{id}`.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::DocumentKind;

/// What the app must know before its first screen.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct ConfigResponse {
    /// The backend's clock: deadlines count from it, not from the device's.
    pub server_time: Timestamp,
    /// Least version of the app that may go on (`major.minor.patch`).
    pub minimum_version: String,
    /// What is asked of a new password.
    pub password_policy: PasswordPolicy,
    /// Documents that are accepted, in the order they are offered.
    pub documents: Vec<DocumentKind>,
    /// Texts that may have to be agreed to, in their current versions.
    pub consents: Vec<ConsentVersion>,
    /// Secret questions offered beside the member's own.
    pub preset_questions: Vec<String>,
    /// Tries, deadlines and lock times.
    pub limits: Limits,
    /// Whether a document's photo may be chosen from files where no camera works.
    pub file_choice: bool,
    /// What live frames and photos are judged by.
    #[serde(default)]
    pub eyes: EyeNumbers,
    /// A planned or running maintenance.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub maintenance: Option<Maintenance>,
}

/// What live frames and photos are judged by: numbers by key, each in the unit and range that the
/// contract names. One that is missing has its default; one that is out of its range, or crossed
/// with another, stays what it was for an app; one that an app does not know it leaves aside.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, ToSchema)]
pub struct EyeNumbers(pub BTreeMap<String, f64>);

/// What is asked of a new password.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct PasswordPolicy {
    /// Least number of characters.
    pub min: usize,
    /// Greatest number of characters.
    pub max: usize,
    /// Whether a letter and a digit are asked for.
    pub classes: bool,
    /// Common passwords that are refused, in lower case.
    pub blocklist: Vec<String>,
}

/// A text to agree to, by id and version.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct ConsentVersion {
    /// `terms`, `privacy` or `points`.
    #[schema(examples("terms"))]
    pub id: String,
    /// The version, a date.
    #[schema(examples("2026-04-01"))]
    pub version: String,
}

/// A text to agree to, in full.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct ConsentText {
    /// `terms`, `privacy` or `points`.
    pub id: String,
    /// The version, a date.
    pub version: String,
    /// Its title.
    pub title: String,
    /// Plain text; an empty line separates paragraphs.
    pub body: String,
}

/// When the service is closed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Maintenance {
    /// First moment of the maintenance.
    pub from: Timestamp,
    /// First moment after it.
    pub to: Timestamp,
}

/// Tries, deadlines (seconds) and lock times (seconds).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Limits {
    /// Digits of a one-time code.
    pub code_digits: u32,
    /// Validity of a one-time code, seconds.
    pub code_seconds: u32,
    /// Tries of one code.
    pub code_tries: u32,
    /// Wait before a code may be sent again, seconds.
    pub resend_seconds: u32,
    /// Mails with a code for one registration or reset, the first included.
    pub sends: u32,
    /// Life of an unfinished registration, seconds.
    pub registration_seconds: u32,
    /// Failed logins that lock an address.
    pub login_failures: u32,
    /// How long it is locked, seconds.
    pub login_lock_seconds: u32,
    /// Tries of group numbers an hour and device.
    pub group_tries: u32,
    /// Failed identity checks that stop them.
    pub identity_failures: u32,
    /// How long they are stopped, seconds.
    pub identity_lock_seconds: u32,
    /// Refusals of a document side after which a photo is taken as it is.
    pub photo_tries: u32,
    /// Face mismatches that end the application.
    pub face_tries: u32,
    /// Validity of a drawn pose, seconds.
    pub challenge_seconds: u32,
    /// Life of a draft after the last action, seconds.
    pub draft_seconds: u32,
}
