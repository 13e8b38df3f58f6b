//! A person who looks at the screen and does what leads on, with a detour now and then.

mod access;
mod identity;

use toroku_domain::DocumentKind;
use toroku_flow::{
    AccessConfirmAction, AccessIntroAction, AccountConsentAction, AccountCredentialsAction,
    AccountDoneAction, AccountStartAction, CapturePhase, CommonAction, DialogChoice,
    DocumentReviewAction, DocumentSummaryAction, FaceReviewAction, GroupAuthAction,
    GroupKindAction, GroupMenuAction, HomeAction, IdentityConfirmAction, LoadPhase, LoginAction,
    OtpAction, OtpPhase, ResendPhase, ReviewPhase, Screen, SessionExpiredAction, UiAction as On,
    View, WelcomeAction, WelcomePhase,
};

use crate::people::{PASSWORD, Person};
use crate::torture::dice::Dice;

/// How far a person wants to come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Goal {
    Account,
    Identity,
    Access,
}

/// What a person does next.
#[derive(Debug, PartialEq)]
pub(super) enum Next {
    /// Presses or types.
    Act(On),
    /// Lets time pass.
    Wait,
    /// Is where they wanted to be, or where nobody gets on.
    End,
}

/// What became of it so far, as far as a person can tell.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Pressed {
    /// 承認メールを送信, 再送する.
    pub(super) mails: usize,
    /// この内容で本人確認する with something wrong.
    pub(super) wrong: usize,
    /// この内容で認証する.
    pub(super) submits: usize,
}

/// A person on their way.
#[expect(
    clippy::struct_excessive_bools,
    reason = "independent facts, not a state"
)]
pub(super) struct Traveller {
    pub(super) who: Person,
    pub(super) goal: Goal,
    document: DocumentKind,
    written: bool,
    /// Mistypes the number of the card at first.
    mistypes: bool,
    mistyped: bool,
    /// The code was refused: the address has an account.
    pub(super) has_account: bool,
    pub(super) pressed: Pressed,
    /// Goes straight on.
    pub(super) straight: bool,
    dice: Dice,
}

impl Traveller {
    pub(super) fn new(who: Person, goal: Goal, mut dice: Dice) -> Self {
        Self {
            who,
            goal,
            document: dice.one(&DocumentKind::ALL),
            written: dice.happens(0.5),
            mistypes: dice.happens(0.2),
            mistyped: false,
            has_account: false,
            pressed: Pressed::default(),
            straight: false,
            dice,
        }
    }

    /// What they do on this screen; `code` is the newest of their mails.
    pub(super) fn next(&mut self, view: &View, code: Option<&str>) -> Next {
        let next = self.wanted(view, code);
        self.note(&next);
        next
    }

    fn note(&mut self, next: &Next) {
        match next {
            Next::Act(
                On::AccountConsent(AccountConsentAction::Send) | On::AccountOtp(OtpAction::Resend),
            ) => self.pressed.mails += 1,
            Next::Act(On::IdentityConfirm(IdentityConfirmAction::Submit)) if self.mistyped => {
                self.pressed.wrong += 1;
            }
            Next::Act(On::AccessConfirm(AccessConfirmAction::Submit)) => self.pressed.submits += 1,
            _ => {}
        }
    }

    fn wanted(&mut self, view: &View, code: Option<&str>) -> Next {
        let common = |action| Next::Act(On::Common(action));
        if let Some(dialog) = &view.dialog {
            let choice = dialog.choices.iter().copied().find(|choice| {
                matches!(choice, DialogChoice::ChangeDocument | DialogChoice::Later)
            });
            let choice = choice.or(dialog.choices.first().copied());
            return choice.map_or(Next::Wait, |choice| common(CommonAction::Dialog { choice }));
        }
        if view.failure.is_some() {
            return if self.dice.happens(0.9) {
                common(CommonAction::Retry)
            } else {
                Next::Wait
            };
        }
        if !self.straight && self.dice.happens(0.12) {
            let detour = match self.dice.below(4) {
                0 | 1 if view.back => Some(CommonAction::Back),
                2 if view.support => Some(CommonAction::Support),
                3 if view.leave => Some(CommonAction::Leave),
                _ => None,
            };
            if let Some(detour) = detour {
                return common(detour);
            }
        }
        self.on(view, code)
    }

    fn on(&mut self, view: &View, code: Option<&str>) -> Next {
        let doubt = view.warning.is_some();
        let act = match &view.screen {
            Screen::Welcome(screen) => match screen.phase {
                WelcomePhase::Starting => return Next::Wait,
                WelcomePhase::ConfigFailed => On::Welcome(WelcomeAction::Retry),
                WelcomePhase::Ready if self.has_account => On::Welcome(WelcomeAction::Login),
                WelcomePhase::Ready => On::Welcome(WelcomeAction::SignUp),
            },
            Screen::GroupKind(screen) => match screen.phase {
                LoadPhase::Loading => return Next::Wait,
                LoadPhase::Failed => On::GroupKind(GroupKindAction::Retry),
                LoadPhase::Ready => On::GroupKind(GroupKindAction::Choose {
                    id: self.who.kind.to_owned(),
                }),
            },
            Screen::GroupAuth(_) if doubt => On::GroupAuth(GroupAuthAction::GoOn),
            Screen::GroupAuth(_) => On::GroupAuth(GroupAuthAction::Approve {
                insurer_number: self.who.insurer.into(),
            }),
            Screen::AccountStart(_) => On::AccountStart(AccountStartAction::Start),
            Screen::AccountCredentials(_) if self.has_account => {
                On::AccountCredentials(AccountCredentialsAction::Login)
            }
            Screen::AccountCredentials(_) if doubt => {
                On::AccountCredentials(AccountCredentialsAction::GoOn)
            }
            Screen::AccountCredentials(_) => {
                On::AccountCredentials(AccountCredentialsAction::Next {
                    email: self.who.email().as_str().into(),
                    password: PASSWORD.into(),
                })
            }
            Screen::AccountConsent(screen) => {
                let open = screen.consents.iter().find(|row| !row.checked);
                On::AccountConsent(open.map_or(AccountConsentAction::Send, |row| {
                    AccountConsentAction::Check {
                        id: row.id.clone(),
                        checked: true,
                    }
                }))
            }
            Screen::AccountOtp(_) if self.has_account && !view.errors.is_empty() => {
                On::AccountOtp(OtpAction::Login)
            }
            Screen::AccountOtp(screen) => match (screen.phase, screen.resend, code) {
                (OtpPhase::Open, _, Some(code)) => {
                    On::AccountOtp(OtpAction::Verify { code: code.into() })
                }
                (_, ResendPhase::Ready, _) => On::AccountOtp(OtpAction::Resend),
                (_, ResendPhase::Waiting, _) => return Next::Wait,
                (_, ResendPhase::Limit, _) => On::AccountOtp(OtpAction::ChangeEmail),
            },
            Screen::AccountDone(_) if self.goal == Goal::Account => return Next::End,
            Screen::AccountDone(_) => On::AccountDone(AccountDoneAction::Identity),
            Screen::Login(_) => On::Login(LoginAction::Login {
                email: self.who.email().as_str().into(),
                password: PASSWORD.into(),
            }),
            Screen::SessionExpired(_) => On::SessionExpired(SessionExpiredAction::Login),
            Screen::Home(screen) => {
                return self.at_home(screen.phase, screen.resume.is_some());
            }
            Screen::GroupMenu(screen) => {
                let verified = screen.identity.code == "menu.identity.done";
                match (&screen.access, verified) {
                    (_, false) => On::GroupMenu(GroupMenuAction::Identity),
                    (Some(_), true) if self.goal == Goal::Access => {
                        On::GroupMenu(GroupMenuAction::Access)
                    }
                    (_, true) => return Next::End,
                }
            }
            Screen::NoCardHelp(_)
            | Screen::LoginHelp(_)
            | Screen::Support(_)
            | Screen::PasswordResetRequest(_)
            | Screen::PasswordResetOtp(_)
            | Screen::PasswordResetNew(_)
            | Screen::UpdateRequired(_) => On::Common(CommonAction::Back),
            _ => return self.on_identity(view, doubt),
        };
        Next::Act(act)
    }

    fn at_home(&mut self, phase: LoadPhase, resume: bool) -> Next {
        match phase {
            LoadPhase::Loading => Next::Wait,
            LoadPhase::Failed => Next::Act(On::Common(CommonAction::Retry)),
            LoadPhase::Ready if self.goal == Goal::Account => Next::End,
            LoadPhase::Ready if resume => {
                let discard = !self.straight && self.dice.happens(0.1);
                Next::Act(On::Home(if discard {
                    HomeAction::Discard
                } else {
                    HomeAction::Resume
                }))
            }
            LoadPhase::Ready => Next::Act(On::Home(HomeAction::Group)),
        }
    }
}

/// Whether this leads back, away or to another answer: where an app that ends meanwhile comes back
/// to is then earlier.
pub(super) fn turns(action: &On) -> bool {
    matches!(
        action,
        On::Common(CommonAction::Back | CommonAction::Leave | CommonAction::Dialog { .. })
            | On::AccountOtp(OtpAction::ChangeEmail | OtpAction::Login)
            | On::AccountCredentials(AccountCredentialsAction::Login)
            | On::Home(HomeAction::Discard)
            | On::IdentityConfirm(
                IdentityConfirmAction::ChangeProfile
                    | IdentityConfirmAction::ChangeInsurer
                    | IdentityConfirmAction::ChangeNumber
            )
            | On::AccessIntro(AccessIntroAction::StartOver)
            | On::DocumentReview(DocumentReviewAction::Retake)
            | On::DocumentSummary(DocumentSummaryAction::ChangeDocument)
            | On::FaceMismatch(_)
            | On::FaceReview(FaceReviewAction::Retake)
            | On::AccessConfirm(AccessConfirmAction::ChangeQuestion)
    )
}

/// Whether nothing is under way that a person would wait for.
pub(super) fn rests(view: &View) -> bool {
    let waits = match &view.screen {
        Screen::Welcome(screen) => screen.phase == WelcomePhase::Starting,
        Screen::GroupKind(screen) => screen.phase == LoadPhase::Loading,
        Screen::Home(screen) => screen.phase == LoadPhase::Loading,
        Screen::DocumentSelect(screen) => screen.phase == LoadPhase::Loading,
        Screen::DocumentCapture(screen) => screen.phase == CapturePhase::Starting,
        Screen::FaceCapture(screen) => screen.phase == CapturePhase::Starting,
        Screen::DocumentReview(screen) => on_its_way(screen.phase),
        Screen::FaceReview(screen) => on_its_way(screen.phase),
        _ => false,
    };
    // A photo that was taken is being looked at.
    let looked_at = view.id.ends_with("-capture/taken");
    view.busy.is_none() && (view.failure.is_some() || !(waits || looked_at))
}

fn on_its_way(phase: ReviewPhase) -> bool {
    matches!(phase, ReviewPhase::Uploading | ReviewPhase::Comparing)
}
