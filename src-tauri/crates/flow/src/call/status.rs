//! What the backend knows: texts, groups, the member, the applications.

use jiff::{Timestamp, civil::Date};
use toroku_domain::{DocumentKind, NumberSchema};

/// A consent's text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConsentText {
    /// The consent.
    pub id: String,
    /// Its version.
    pub version: String,
    /// Its title.
    pub title: String,
    /// Its text, paragraphs divided by blank lines.
    pub body: String,
}

/// A kind of group, from the backend.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GroupKind {
    /// Its id.
    pub id: String,
    /// Its name.
    pub label: String,
    /// What belongs to it.
    pub hint: String,
}

/// What a group offers.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Features {
    /// Name of the group's own points, if it has any.
    pub own_points: Option<String>,
    /// Points given for the identity check.
    pub identity_points: Option<u32>,
    /// Whether checkup results are linked.
    pub checkup_link: bool,
}

/// A group found by its number.
#[derive(Clone, PartialEq, Eq)]
pub struct AuthenticatedGroup {
    /// Proof for the registration; short-lived.
    pub token: String,
    /// The group's id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// What it offers.
    pub features: Features,
    /// The form of its 記号・番号.
    pub schema: NumberSchema,
}

impl std::fmt::Debug for AuthenticatedGroup {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("AuthenticatedGroup(…)")
    }
}

/// `GET /v1/me`.
#[derive(Clone, PartialEq)]
pub struct Member {
    /// Kanji name (or letters), known after the identity check.
    pub name: Option<String>,
    /// Birth date, known after the identity check.
    pub birth: Option<Date>,
    /// Login id.
    pub email: String,
    /// The group's id.
    pub group_id: String,
    /// The group's name.
    pub group: String,
    /// 保険者番号 the group was authenticated with.
    pub insurer_number: String,
    /// What the group offers.
    pub features: Features,
    /// The form of 記号・番号.
    pub schema: NumberSchema,
    /// 本人確認.
    pub identity: IdentityStatus,
    /// 健診・医療アクセス認証.
    pub access: AccessStatus,
}

impl std::fmt::Debug for Member {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Member(…)")
    }
}

/// State of 本人確認.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum IdentityStatus {
    /// Not done.
    None,
    /// Done.
    Verified {
        /// When.
        at: Timestamp,
    },
    /// Stopped after too many failures.
    Locked {
        /// Until when.
        until: Timestamp,
    },
}

/// State of 健診・医療アクセス認証.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AccessStatus {
    /// Not begun.
    None,
    /// Begun.
    Open {
        /// The application.
        application: String,
    },
    /// Being looked at.
    UnderReview {
        /// The application.
        application: String,
    },
    /// Parts are asked for again.
    Rejected {
        /// The application.
        application: String,
    },
    /// Only カスタマーセンター can help.
    Blocked,
    /// Done.
    Completed {
        /// When.
        at: Timestamp,
    },
}

/// A part of an application.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    Hash,
    PartialOrd,
    Ord,
    serde::Serialize,
    serde::Deserialize,
    ts_rs::TS,
)]
#[ts(export)]
#[serde(rename_all = "kebab-case")]
pub enum AccessPart {
    /// The document's front.
    Document,
    /// The document's back.
    DocumentBack,
    /// The frontal face photo.
    FaceFront,
    /// The posed face photo.
    FacePose,
}

/// `GET /v1/access-applications/{id}`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ApplicationState {
    /// Its id.
    pub id: String,
    /// The document.
    pub document: DocumentKind,
    /// Where it stands.
    pub status: ApplicationStatus,
    /// 受付番号.
    pub reference: String,
    /// 受付日時.
    pub received_at: Option<Timestamp>,
}

/// Where an application stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ApplicationStatus {
    /// Parts are being sent.
    Open,
    /// Being looked at.
    UnderReview,
    /// Parts are asked for again, each with its reason's code.
    Rejected(Vec<(AccessPart, String)>),
    /// Ended without success.
    Closed,
    /// 完了.
    Completed {
        /// When.
        at: Timestamp,
    },
}
