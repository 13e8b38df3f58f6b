//! What the shell and the backend configure.

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use toroku_domain::{DocumentKind, PasswordPolicy};
use ts_rs::TS;

/// The service's face to people; from the app's configuration.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(deny_unknown_fields)]
pub struct Brand {
    /// The service's name.
    pub name: String,
    /// The domain its mails come from.
    pub mail_domain: String,
    /// Where カスタマーセンター takes questions.
    pub support_url: String,
    /// The service's own coin.
    pub coin: String,
    /// マイナポータル.
    pub mynaportal_url: String,
    /// The app in the App Store.
    pub store_ios: String,
    /// The app in Google Play.
    pub store_android: String,
    /// Its colours and its logo.
    pub look: Look,
}

/// A brand's look. Who configures it sees to it that its colours can be read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(deny_unknown_fields)]
pub struct Look {
    /// Its colour on a light page, as `#0017c1`.
    pub primary: String,
    /// The same on a dark page.
    pub primary_dark: String,
    /// Its logo as the text of an SVG file; empty where its name stands alone.
    pub logo: String,
}

impl Default for Look {
    /// Blue 900 and blue 300 of the Digital Agency's design tokens, no logo.
    fn default() -> Self {
        Self {
            primary: "#0017c1".to_owned(),
            primary_dark: "#9db7f9".to_owned(),
            logo: String::new(),
        }
    }
}

/// The languages the UI is written in; `言語 / Language` lists them.
pub const LOCALES: &[&str] = &[
    "ja", "ja-Hira", "en", "zh-Hans", "vi", "ko", "fil", "id", "pt-BR", "ne", "my",
];

/// Stands for the system's language until a person chooses another: the page knows it.
pub const SYSTEM_LOCALE: &str = "system";

/// Where the app runs: decides cautions and settings steps, nothing else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "kebab-case")]
pub enum Platform {
    /// iPhone, iPad.
    Ios,
    /// Android.
    Android,
    /// A desktop window or a browser on one.
    Desktop,
}

/// What a wizard is built with.
#[derive(Debug, Clone)]
pub struct Setup {
    /// The brand.
    pub brand: Brand,
    /// The platform.
    pub platform: Platform,
    /// The app's version, as `1.2.3`.
    pub version: String,
    /// The UI's language at start: one of [`LOCALES`], or [`SYSTEM_LOCALE`].
    pub locale: String,
    /// Whether a code scanner exists and configuration allows it.
    pub scanner: bool,
    /// 128 random bits of this launch: idempotency keys and the support number are derived from it.
    pub seed: u128,
}

/// What `GET /v1/config` told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ServiceConfig {
    /// The least version that may go on.
    pub minimum_version: String,
    /// Rules of a new password.
    pub password_policy: PasswordPolicy,
    /// Documents offered, in order.
    pub documents: Vec<DocumentKind>,
    /// Consents and their versions, in order: `terms`, `privacy`, `points`.
    pub consents: Vec<ConsentVersion>,
    /// Preset secret questions, in order.
    pub preset_questions: Vec<String>,
    /// Photos of a side refused before it is warned and allowed.
    pub photo_tries: u32,
    /// Time without a photo after which the eyes say what is mostly wrong.
    pub patience: SignedDuration,
    /// How long after the last action draft and photos are wiped.
    pub draft_life: SignedDuration,
    /// Whether a document's photo may be chosen from files.
    pub file_choice: bool,
    /// Planned or active maintenance.
    pub maintenance: Option<Maintenance>,
}

/// A consent's id and version.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ConsentVersion {
    /// `terms`, `privacy` or `points`.
    pub id: String,
    /// The version of its text.
    pub version: String,
}

/// A span in which the service rests.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Maintenance {
    /// Its start.
    pub from: Timestamp,
    /// Its end as planned.
    pub to: Timestamp,
}
