//! What comes in.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use toroku_domain::{DocumentKind, Pose, Side};

use crate::{CallError, CameraEvent, Reply, RequestId, UiEvent};

/// Everything that can happen. A page can only send [`UiEvent`]s: it cannot forge a result.
#[derive(Debug, Clone)]
pub enum Event {
    /// The app starts; what the vault held.
    Launched(Launch),
    /// A page's event.
    Ui(UiEvent),
    /// A call's result.
    Reply {
        /// The request.
        id: RequestId,
        /// What came of it.
        result: Result<Reply, CallError>,
    },
    /// So much of a call's photo was sent.
    Sent {
        /// The request.
        id: RequestId,
        /// Its share in percent.
        percent: u8,
    },
    /// The camera port.
    Camera(CameraEvent),
    /// A second passed.
    Tick,
    /// The browser could not be opened on this page.
    NoBrowser {
        /// The page.
        url: String,
    },
}

/// What was found at start.
#[derive(Debug, Clone, Default)]
pub struct Launch {
    /// Whether tokens are held.
    pub session: bool,
    /// The newest whole draft.
    pub draft: Option<Box<Draft>>,
    /// Whether the device has no safe place, so that nothing outlives the process.
    pub volatile: bool,
    /// Whether a draft was there that could not be read.
    pub damaged: bool,
}

/// What survives a kill: never a password, code or secret answer. The vault seals it.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub struct Draft {
    /// When the last action was.
    pub touched: Timestamp,
    /// The member it belongs to (the address in its matching form); absent before the account
    /// exists. Nobody else may go on with it.
    #[serde(default)]
    pub owner: Option<String>,
    /// What was going on.
    pub part: DraftPart,
    /// The call that had no answer yet: asked again after a kill, it bears the same key.
    #[serde(default)]
    pub asked: Option<Asked>,
}

/// A call without an answer. What it said is not kept: it may hold a password or a code.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Asked {
    /// Its name ([`crate::Call::name`]).
    pub call: String,
    /// Its idempotency key.
    pub key: String,
}

impl Draft {
    /// The greatest id of a photo it names, so that new ones go on after it; 0 without photos.
    #[must_use]
    pub fn last_photo(&self) -> u32 {
        self.photos().map(|photo| photo.0).max().unwrap_or(0)
    }

    /// The photos it names.
    pub fn photos(&self) -> impl Iterator<Item = crate::PhotoId> {
        let access = match &self.part {
            DraftPart::Registration(_) | DraftPart::Identity(_) => None,
            DraftPart::Access(access) => Some(access),
        };
        access.into_iter().flat_map(|access| {
            let sides = access.sides.iter().map(|(_, photo)| *photo);
            let pose = access.pose.map(|(_, photo)| photo);
            sides.chain(access.front).chain(pose)
        })
    }
}

impl std::fmt::Debug for Draft {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Draft(…)")
    }
}

/// The chapter a draft belongs to.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub enum DraftPart {
    /// 新規登録 before the account exists.
    Registration(RegistrationDraft),
    /// 本人確認.
    Identity(IdentityDraft),
    /// 健診・医療アクセス認証.
    Access(AccessDraft),
}

/// Answers of the registration so far.
#[derive(Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct RegistrationDraft {
    /// The group's kind.
    pub kind: String,
    /// 保険者番号 as authenticated.
    pub insurer_number: String,
    /// The address, if typed.
    pub email: String,
    /// The registration whose code was sent.
    pub registration: Option<String>,
    /// End of the code's life and of the resend's wait, where a code was sent.
    pub code: Option<(Timestamp, Timestamp)>,
}

/// Answers of the identity check so far.
#[derive(Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct IdentityDraft {
    /// The screen's id.
    pub screen: String,
    /// 保険者番号.
    pub insurer_number: String,
    /// The schema of the number typed, where it is not the member's own.
    pub schema: Option<toroku_domain::NumberSchema>,
    /// 記号・番号 in the schema's order.
    pub numbers: Vec<String>,
    /// Kana name.
    pub kana: String,
    /// Era, year, month, day as typed.
    pub birth: Option<(toroku_domain::Era, String, String, String)>,
}

impl std::fmt::Debug for AccessDraft {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("AccessDraft(…)")
    }
}

/// Answers of the medical access so far.
#[derive(Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct AccessDraft {
    /// The screen's id.
    pub screen: String,
    /// The open application.
    pub application: Option<String>,
    /// The document chosen.
    pub document: Option<DocumentKind>,
    /// Sides the backend accepted, with the photo as it was sent; the vault keeps it sealed until
    /// the procedure ends.
    pub sides: Vec<(Side, crate::PhotoId)>,
    /// The answer about the 備考欄.
    pub remarks: Option<bool>,
    /// Accepted face photos: front, pose.
    pub front: Option<crate::PhotoId>,
    /// The pose and its photo.
    pub pose: Option<(Pose, crate::PhotoId)>,
    /// The question chosen; the answer is not kept.
    pub question: Option<String>,
    /// The parts still asked for again, with their reasons' codes; absent the first time.
    #[serde(default)]
    pub again: Option<Vec<(crate::AccessPart, String)>>,
}
