//! What a page may send: typed by screen, so that a page can only press its own buttons.

mod access;
mod identity;
mod login;
mod menu;
mod registration;
mod start;

use serde::Deserialize;
use ts_rs::TS;

pub use access::*;
pub use identity::*;
pub use login::*;
pub use menu::*;
pub use registration::*;
pub use start::*;

/// A page's event. One that is out of step re-sends the view and changes nothing.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
#[ts(export)]
pub struct UiEvent {
    /// The view's revision when the person acted.
    #[ts(type = "number")]
    pub revision: u64,
    /// What was done.
    pub action: UiAction,
}

/// What was done, on which screen.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
#[ts(export)]
#[serde(tag = "screen", content = "action", rename_all = "kebab-case")]
#[expect(
    missing_docs,
    reason = "each variant is the screen of its name; the enum inside is documented"
)]
pub enum UiAction {
    Common(CommonAction),
    Welcome(WelcomeAction),
    NoCardHelp(NoCardHelpAction),
    GroupKind(GroupKindAction),
    GroupAuth(GroupAuthAction),
    AccountStart(AccountStartAction),
    AccountCredentials(AccountCredentialsAction),
    AccountConsent(AccountConsentAction),
    AccountOtp(OtpAction),
    AccountDone(AccountDoneAction),
    Login(LoginAction),
    LoginHelp(LoginHelpAction),
    PasswordResetRequest(PasswordResetRequestAction),
    PasswordResetOtp(OtpAction),
    PasswordResetNew(PasswordResetNewAction),
    Home(HomeAction),
    GroupMenu(GroupMenuAction),
    IdentityIntro(IdentityIntroAction),
    IdentityInsurer(IdentityInsurerAction),
    IdentityNumber(IdentityNumberAction),
    IdentityProfile(IdentityProfileAction),
    IdentityConfirm(IdentityConfirmAction),
    IdentityDone(IdentityDoneAction),
    IdentityFailed(IdentityFailedAction),
    AccessIntro(AccessIntroAction),
    DocumentSelect(DocumentSelectAction),
    DocumentGuide(DocumentGuideAction),
    CameraDenied(CameraDeniedAction),
    DocumentCapture(DocumentCaptureAction),
    DocumentReview(DocumentReviewAction),
    DocumentBackAsk(DocumentBackAskAction),
    DocumentSummary(DocumentSummaryAction),
    FaceGuide(FaceGuideAction),
    FaceCapture(FaceCaptureAction),
    FaceReview(FaceReviewAction),
    FaceMismatch(FaceMismatchAction),
    SecretIntro(SecretIntroAction),
    SecretQuestion(SecretQuestionAction),
    AccessConfirm(AccessConfirmAction),
    AccessDone(AccessDoneAction),
    AccessPending(AccessPendingAction),
    UpdateRequired(UpdateRequiredAction),
    SessionExpired(SessionExpiredAction),
    Support(SupportAction),
}
