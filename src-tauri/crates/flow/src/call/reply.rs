//! What the backend answers, and why it may not.

use jiff::Timestamp;
use toroku_domain::Pose;

use super::{AccessPart, ApplicationState, AuthenticatedGroup, ConsentText, GroupKind, Member};
use crate::{ConsentVersion, Maintenance, PhotoFinding, ServiceConfig};

/// The answer to a call, one variant a call (or a family of calls with the same answers).
#[derive(Debug, Clone, PartialEq)]
pub enum Reply {
    /// To `Config`, with the server's time.
    Config(Box<ServiceConfig>, Timestamp),
    /// To `ConsentText`.
    ConsentText(ConsentText),
    /// To `GroupKinds`.
    GroupKinds(Vec<GroupKind>),
    /// To `AuthenticateGroup`; `None`: not found.
    Group(Option<Box<AuthenticatedGroup>>),
    /// To `Register`.
    Register(RegisterReply),
    /// To `ResendCode`, `RequestReset`, `ResendReset`.
    CodeSent(CodeSentReply),
    /// To `VerifyRegistration`, `VerifyReset`.
    Code(CodeReply),
    /// To `Login`.
    Login(LoginReply),
    /// To `SetPassword`.
    SetPassword(SetPasswordReply),
    /// To `Me`.
    Me(Box<Member>),
    /// To `Withdraw`.
    Withdraw(WithdrawReply),
    /// To `CheckIdentity`.
    Identity(IdentityReply),
    /// To `OpenApplication`: its id.
    Opened {
        /// The application.
        application: String,
    },
    /// To `UploadDocument`: accepted, or what the backend's own check found.
    Document(Result<(), PhotoFinding>),
    /// To `UploadDocument`: a side that is never taken, as a back of マイナンバーカード.
    SideRefused,
    /// To `RemoveBack`.
    BackRemoved,
    /// To `DrawPose`.
    Pose(Challenge),
    /// To `UploadFace`.
    Face(FaceReply),
    /// To `Submit`.
    Submit(SubmitReply),
    /// To `DropApplication`.
    ApplicationDropped,
    /// To `Application`.
    Application(Box<ApplicationState>),
}

impl Reply {
    /// Whether a session has begun with it.
    pub(crate) fn begins_session(&self) -> bool {
        matches!(
            self,
            Self::Login(LoginReply::In) | Self::Code(CodeReply::Right { reset_token: None })
        )
    }
}

/// Why a call had no answer of its own. `Offline` … `Server` keep everything typed and may be retried.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CallError {
    /// No connection.
    Offline,
    /// No answer in time.
    Timeout,
    /// The backend failed or broke the contract; `reference` may be told to カスタマーセンター.
    Server {
        /// 受付番号.
        reference: String,
    },
    /// Too many calls.
    RateLimited {
        /// When it may be tried again.
        until: Timestamp,
    },
    /// The backend rests.
    Maintenance(Maintenance),
    /// The application of 健診・医療アクセス認証 is over: the backend keeps an unfinished one for a
    /// day by its own count.
    ApplicationGone,
    /// This version is too old.
    UpdateRequired,
    /// The session is over and could not be refreshed.
    SessionEnded {
        /// Because the password was changed.
        password_changed: bool,
    },
}

/// To `Register`: new and known addresses alike.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RegisterReply {
    /// A mail is on its way.
    Sent(CodeSent),
    /// A consent's text was renewed meanwhile.
    ConsentUpdated(ConsentVersion),
    /// The group's proof has run out: authenticate again and repeat.
    GroupTokenExpired,
}

/// A code on its way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CodeSent {
    /// The registration or reset.
    pub id: String,
    /// End of the code's life, by the server.
    pub expires_at: Timestamp,
    /// When it may be sent again.
    pub resend_at: Timestamp,
}

/// To a request or repetition of a code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CodeSentReply {
    /// On its way.
    Sent(CodeSent),
    /// Not before this time.
    TooEarly(Timestamp),
    /// All sends are used up.
    Limit,
    /// The registration or reset is over.
    Gone,
}

/// To a code typed.
#[derive(Clone, PartialEq, Eq)]
pub enum CodeReply {
    /// Right: a registration signs in; a reset gives its token.
    Right {
        /// The reset's token.
        reset_token: Option<String>,
    },
    /// Wrong.
    Wrong {
        /// Tries left.
        left: u32,
    },
    /// Used up.
    Locked,
    /// Too late.
    Expired,
    /// The registration or reset is over.
    Gone,
}

impl std::fmt::Debug for CodeReply {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Right { .. } => f.write_str("Right(…)"),
            Self::Wrong { left } => write!(f, "Wrong({left} left)"),
            Self::Locked => f.write_str("Locked"),
            Self::Expired => f.write_str("Expired"),
            Self::Gone => f.write_str("Gone"),
        }
    }
}

/// To a login.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LoginReply {
    /// Signed in.
    In,
    /// Address or password is wrong; which, nobody says.
    Failed,
    /// Stopped for a while.
    Locked {
        /// Until when.
        until: Timestamp,
    },
}

/// To a new password.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SetPasswordReply {
    /// Changed.
    Changed,
    /// The same as before.
    Same,
    /// In the backend's list of common ones.
    Common,
    /// The token has run out.
    Gone,
}

/// To 退会.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WithdrawReply {
    /// The account is gone.
    Gone,
    /// The password is wrong.
    Refused,
    /// Stopped for a while, as logins are.
    Locked {
        /// Until when.
        until: Timestamp,
    },
}

/// To an identity check.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum IdentityReply {
    /// The person is known.
    Verified,
    /// Not found; no field is named.
    NotVerified {
        /// Tries left.
        left: u32,
        /// Stopped until, when none is left.
        locked_until: Option<Timestamp>,
    },
    /// The group has not sent its members yet.
    GroupNotLinked,
}

/// A pose drawn by the backend.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Challenge {
    /// Its id.
    pub id: String,
    /// The pose.
    pub pose: Pose,
    /// When a new one must be drawn.
    pub expires_at: Timestamp,
}

/// To a face photo.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FaceReply {
    /// Taken.
    Accepted,
    /// Not the person of the document.
    Mismatch {
        /// Tries left; 0: blocked.
        left: u32,
    },
    /// Too late: draw anew.
    ChallengeExpired,
    /// Cannot be compared.
    Unusable(PhotoFinding),
}

/// What of 秘密の質問 the backend refused: it knows more of the person than this device does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SecretField {
    /// The question.
    Question,
    /// The answer, as one that others may guess.
    Answer,
}

/// To a submission.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SubmitReply {
    /// 完了.
    Completed,
    /// 申請.
    UnderReview,
    /// Something has not arrived.
    Incomplete(Vec<AccessPart>),
    /// A new front photo does not match the face.
    Mismatch {
        /// Tries left.
        left: u32,
    },
    /// Question or answer cannot be used.
    SecretRefused(SecretField),
}
