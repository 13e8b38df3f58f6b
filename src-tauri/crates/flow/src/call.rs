//! The backend as the flow sees it: calls, replies, failures.

use jiff::{Timestamp, civil::Date};
use toroku_domain::{
    BirthDate, DocumentKind, Email, InsurerNumber, KanaName, MemberNumber, NumberSchema,
    OneTimeCode, Password, Pose, SecretAnswer, SecretQuestion, Side,
};

use crate::{ConsentVersion, Maintenance, PhotoFinding, PhotoId, ServiceConfig};

/// A call of the contract.
#[derive(Clone, PartialEq)]
pub enum Call {
    /// `GET /v1/config`.
    Config,
    /// `GET /v1/consents/{id}`.
    ConsentText {
        /// `terms`, `privacy`, `points`.
        id: String,
    },
    /// `GET /v1/group-kinds`.
    GroupKinds,
    /// `POST /v1/groups/authenticate`.
    AuthenticateGroup {
        /// The kind chosen.
        kind: String,
        /// The number typed.
        insurer_number: InsurerNumber,
    },
    /// `POST /v1/registrations`.
    Register {
        /// Login id.
        email: Email,
        /// Password.
        password: Password,
        /// From the group's authentication.
        group_token: String,
        /// What was agreed to.
        consents: Vec<ConsentVersion>,
    },
    /// `POST /v1/registrations/{id}/otp`.
    ResendCode {
        /// The registration.
        registration: String,
    },
    /// `POST /v1/registrations/{id}/verify`: signs in.
    VerifyRegistration {
        /// The registration.
        registration: String,
        /// The code typed.
        code: OneTimeCode,
    },
    /// `POST /v1/sessions`: signs in.
    Login {
        /// Login id.
        email: Email,
        /// Password.
        password: Password,
    },
    /// `POST /v1/password-resets`.
    RequestReset {
        /// Login id.
        email: Email,
    },
    /// `POST /v1/password-resets/{id}/otp`.
    ResendReset {
        /// The reset.
        reset: String,
    },
    /// `POST /v1/password-resets/{id}/verify`.
    VerifyReset {
        /// The reset.
        reset: String,
        /// The code typed.
        code: OneTimeCode,
    },
    /// `PUT /v1/password-resets/{id}/password`.
    SetPassword {
        /// The reset.
        reset: String,
        /// From its verification.
        token: String,
        /// The new password.
        password: Password,
    },
    /// `GET /v1/me`.
    Me,
    /// `DELETE /v1/me` (退会).
    Withdraw {
        /// The account's password.
        password: Password,
    },
    /// `POST /v1/identity-checks`.
    CheckIdentity {
        /// 保険者番号.
        insurer_number: InsurerNumber,
        /// 記号・番号.
        number: MemberNumber,
        /// 氏名（カナ）.
        kana: KanaName,
        /// 生年月日.
        birth: BirthDate,
    },
    /// `POST /v1/access-applications`: opens one, or changes the open one's document.
    OpenApplication {
        /// The document chosen.
        document: DocumentKind,
    },
    /// `PUT …/documents/{side}`.
    UploadDocument {
        /// The application.
        application: String,
        /// The side.
        side: Side,
        /// The photo.
        photo: PhotoId,
    },
    /// `DELETE …/documents/back`.
    RemoveBack {
        /// The application.
        application: String,
    },
    /// `POST …/face-challenges`.
    DrawPose {
        /// The application.
        application: String,
    },
    /// `PUT …/faces/{challenge}`; `None` is the frontal photo.
    UploadFace {
        /// The application.
        application: String,
        /// The challenge of a pose.
        challenge: Option<String>,
        /// The photo.
        photo: PhotoId,
    },
    /// `POST …/submit`; without a question when parts are sent again.
    Submit {
        /// The application.
        application: String,
        /// Question and answer.
        secret: Option<(SecretQuestion, SecretAnswer)>,
    },
    /// `GET …/{id}`.
    Application {
        /// The application.
        application: String,
    },
}

impl std::fmt::Debug for Call {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.name())
    }
}

impl Call {
    /// The photo it uploads.
    #[must_use]
    pub fn photo(&self) -> Option<PhotoId> {
        if let Self::UploadDocument { photo, .. } | Self::UploadFace { photo, .. } = self {
            Some(*photo)
        } else {
            None
        }
    }

    /// The call's name, for logs and tests; no content.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Config => "config",
            Self::ConsentText { .. } => "consent-text",
            Self::GroupKinds => "group-kinds",
            Self::AuthenticateGroup { .. } => "authenticate-group",
            Self::Register { .. } => "register",
            Self::ResendCode { .. } => "resend-code",
            Self::VerifyRegistration { .. } => "verify-registration",
            Self::Login { .. } => "login",
            Self::RequestReset { .. } => "request-reset",
            Self::ResendReset { .. } => "resend-reset",
            Self::VerifyReset { .. } => "verify-reset",
            Self::SetPassword { .. } => "set-password",
            Self::Me => "me",
            Self::Withdraw { .. } => "withdraw",
            Self::CheckIdentity { .. } => "check-identity",
            Self::OpenApplication { .. } => "open-application",
            Self::UploadDocument { .. } => "upload-document",
            Self::RemoveBack { .. } => "remove-back",
            Self::DrawPose { .. } => "draw-pose",
            Self::UploadFace { .. } => "upload-face",
            Self::Submit { .. } => "submit",
            Self::Application { .. } => "application",
        }
    }
}

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
    /// To `Withdraw`: whether the password was right and the account is gone.
    Withdraw(bool),
    /// To `CheckIdentity`.
    Identity(IdentityReply),
    /// To `OpenApplication`: its id.
    Opened {
        /// The application.
        application: String,
    },
    /// To `UploadDocument`: accepted, or what the backend's own check found.
    Document(Result<(), PhotoFinding>),
    /// To `RemoveBack`.
    BackRemoved,
    /// To `DrawPose`.
    Pose(Challenge),
    /// To `UploadFace`.
    Face(FaceReply),
    /// To `Submit`.
    Submit(SubmitReply),
    /// To `Application`.
    Application(Box<ApplicationState>),
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
    /// This version is too old.
    UpdateRequired,
    /// The session is over and could not be refreshed.
    SessionEnded {
        /// Because the password was changed.
        password_changed: bool,
    },
}

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
