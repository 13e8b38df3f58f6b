//! What the page shows, already decided: the page compares nothing and formats nothing.

mod access;
mod access_end;
mod access_face;
mod identity;
mod login;
mod menu;
mod phone;
mod registration;
mod start;

use serde::Serialize;
use ts_rs::TS;

pub use access::*;
pub use access_end::*;
pub use access_face::*;
pub use identity::*;
pub use login::*;
pub use menu::*;
pub use registration::*;
pub use start::*;

use crate::{Brand, Message, Platform};

/// One screen with its frame.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct View {
    /// Grows with each change but typing and ticking; events must bear it.
    #[ts(type = "number")]
    pub revision: u64,
    /// Screen and state, as `group-auth/zero`; names the golden picture.
    pub id: String,
    /// The UI's language.
    pub locale: String,
    /// The brand.
    pub brand: Brand,
    /// Where the app runs.
    pub platform: Platform,
    /// Whether 「戻る」 stands in the header.
    pub back: bool,
    /// Whether 「お困りの場合」 stands in the header.
    pub support: bool,
    /// Whether 「手続きをやめる」 is offered.
    pub leave: bool,
    /// Progress under the header.
    pub progress: Option<Progress>,
    /// A call is under way.
    pub busy: Option<Busy>,
    /// Errors of fields, in the order of the page.
    pub errors: Vec<FieldMessage>,
    /// A doubt that does not block.
    pub warning: Option<Warning>,
    /// Notices below fields (repairs, previews).
    pub notices: Vec<FieldMessage>,
    /// A message of the whole screen, above the content.
    pub alert: Option<Alert>,
    /// A call's failure, above the primary button.
    pub failure: Option<Failure>,
    /// Banners above everything.
    pub banners: Vec<Banner>,
    /// A question over the screen.
    pub dialog: Option<Dialog>,
    /// The screen.
    pub screen: Screen,
}

/// 「アカウント作成　{step}/{of}」.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Progress {
    /// The chapter.
    pub chapter: Chapter,
    /// This step, from 1.
    pub step: u8,
    /// Steps in all.
    pub of: u8,
}

/// A chapter with progress.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, TS)]
#[ts(export)]
#[serde(rename_all = "kebab-case")]
pub enum Chapter {
    /// アカウント作成, 5 steps.
    Registration,
    /// 本人確認, 5 steps.
    Identity,
    /// 健診・医療アクセス認証, 4 steps.
    Access,
}

/// How long a call has been under way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
#[serde(rename_all = "kebab-case")]
pub enum Busy {
    /// Less than 10 seconds.
    Sending,
    /// 10 seconds and more.
    Slow,
}

/// A text that belongs to a field.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct FieldMessage {
    /// The field's name, as `email`.
    pub field: String,
    /// The text.
    pub message: Message,
}

/// A doubt about a field; each has 「このまま進む」.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Warning {
    /// The field's name.
    pub field: String,
    /// The text.
    pub message: Message,
    /// The label of the repair it offers, if any (key and arguments).
    pub fix: Option<Message>,
}

/// Colour and role of an alert.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
#[serde(rename_all = "kebab-case")]
pub enum Tone {
    /// Something failed.
    Error,
    /// Something needs care.
    Warning,
    /// Something is to be known.
    Info,
    /// Something went well.
    Success,
}

/// A message of the whole screen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Alert {
    /// Its tone.
    pub tone: Tone,
    /// Its text.
    pub message: Message,
}

/// A call failed; nothing typed is lost.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Failure {
    /// `fail.offline` … or `maintenance.active`.
    pub message: Message,
    /// Whether 「カスタマーセンターへ問い合わせる」 is offered too.
    pub support: bool,
}

/// A banner.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Banner {
    /// `offline`, `back-online`, `maintenance-planned`, `maintenance-active`.
    pub kind: String,
    /// Its text.
    pub message: Message,
}

/// A question over the screen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Dialog {
    /// `leave-access`, `logout`, `change-document`, `discard`, `withdraw`: the text's key is `dialog.<kind>`.
    pub kind: String,
    /// Its buttons, the first is primary.
    pub choices: Vec<DialogChoice>,
}

/// A button of a dialog.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, serde::Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "kebab-case")]
pub enum DialogChoice {
    /// 手続きに戻る / やめる: stay.
    Stay,
    /// あとで続ける.
    Later,
    /// やめて消去する / 消去する.
    Discard,
    /// ログアウトする.
    Logout,
    /// 選び直す.
    ChangeDocument,
    /// 退会する.
    Withdraw,
}

/// Every screen of the app.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
#[serde(tag = "kind", rename_all = "kebab-case")]
#[expect(
    missing_docs,
    reason = "each variant is the screen of its name; the struct is documented"
)]
pub enum Screen {
    Welcome(WelcomeView),
    NoCardHelp(NoCardHelpView),
    GroupKind(GroupKindView),
    GroupAuth(GroupAuthView),
    AccountStart(AccountStartView),
    AccountCredentials(AccountCredentialsView),
    AccountConsent(AccountConsentView),
    AccountOtp(OtpView),
    AccountDone(AccountDoneView),
    Login(LoginView),
    LoginHelp(LoginHelpView),
    PasswordResetRequest(PasswordResetRequestView),
    PasswordResetOtp(OtpView),
    PasswordResetNew(PasswordResetNewView),
    Home(HomeView),
    GroupMenu(GroupMenuView),
    IdentityIntro(IdentityIntroView),
    IdentityInsurer(IdentityInsurerView),
    IdentityNumber(IdentityNumberView),
    IdentityProfile(IdentityProfileView),
    IdentityConfirm(IdentityConfirmView),
    IdentityDone(IdentityDoneView),
    IdentityFailed(IdentityFailedView),
    AccessIntro(AccessIntroView),
    DocumentSelect(DocumentSelectView),
    DocumentGuide(DocumentGuideView),
    CameraDenied(CameraDeniedView),
    DocumentCapture(DocumentCaptureView),
    DocumentReview(DocumentReviewView),
    DocumentBackAsk(DocumentBackAskView),
    DocumentSummary(DocumentSummaryView),
    FaceGuide(FaceGuideView),
    FaceCapture(FaceCaptureView),
    FaceReview(FaceReviewView),
    FaceMismatch(FaceMismatchView),
    SecretIntro(SecretIntroView),
    SecretQuestion(SecretQuestionView),
    AccessConfirm(AccessConfirmView),
    AccessDone(AccessDoneView),
    AccessPending(AccessPendingView),
    UpdateRequired(UpdateRequiredView),
    SessionExpired(SessionExpiredView),
    Support(SupportView),
}
