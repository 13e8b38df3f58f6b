//! 新規登録 (guide 1): from `group-kind` to `account-done`.

mod draft;
mod exits;
mod proof;

use toroku_domain::{Email, InsurerNumber, Password};

use crate::chapter::{Asks, Chapter, Env, Go, Next, Page};
use crate::step::account_consent::Consent;
use crate::step::account_credentials::{Again, Credentials};
use crate::step::group_auth::GroupAuth;
use crate::step::group_kind::GroupKind;
use crate::step::one_time_code::CodeEntry;
use crate::step::{account_done, account_start, no_camera, settle};
use crate::{
    AccountStartAction, AuthenticatedGroup, CallError, CameraEvent, ConsentVersion, DraftPart,
    Effect, GroupAuthAction, GroupKind as Kind, Progress, Reply, UiAction,
};

/// The open screen.
#[derive(Debug, Clone, PartialEq)]
enum Step {
    Kind(GroupKind),
    Auth(GroupAuth),
    /// `camera-denied` of the scanner over `group-auth`.
    NoCamera(GroupAuth),
    Start,
    Credentials,
    Consent(Consent),
    Code(CodeEntry),
    Done,
}

/// The chapter.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct RegistrationChapter {
    step: Step,
    kinds: Vec<Kind>,
    kind: String,
    accepted: Vec<InsurerNumber>,
    number: Option<InsurerNumber>,
    group: Option<Box<AuthenticatedGroup>>,
    credentials: Credentials,
    /// Checked address and password, until the registration is answered.
    ready: Option<(Email, Password)>,
    agreed: Vec<ConsentVersion>,
    /// The group's proof is being renewed.
    renewing: bool,
    /// The code was right: only the member's data is missing.
    verified: bool,
}

impl RegistrationChapter {
    /// `group-kind`.
    pub(crate) fn start() -> Self {
        Self {
            step: Step::Kind(GroupKind::new()),
            kinds: Vec::new(),
            kind: String::new(),
            accepted: Vec::new(),
            number: None,
            group: None,
            credentials: Credentials::default(),
            ready: None,
            agreed: Vec::new(),
            renewing: false,
            verified: false,
        }
    }

    /// The numbers whose doubts were accepted.
    pub(crate) fn accepted(&self) -> &[InsurerNumber] {
        &self.accepted
    }
}

impl Chapter for RegistrationChapter {
    fn opened(&mut self, env: Env<'_>, asks: &mut Asks) -> Next {
        match &mut self.step {
            Step::Kind(step) => step.open(asks),
            Step::Code(step) => {
                step.tick(env);
            }
            Step::Auth(_)
            | Step::NoCamera(_)
            | Step::Start
            | Step::Credentials
            | Step::Consent(_)
            | Step::Done => {}
        }
        Next::Stay
    }

    fn act(&mut self, action: UiAction, env: Env<'_>, asks: &mut Asks) -> Next {
        match (&mut self.step, action) {
            (Step::Kind(step), UiAction::GroupKind(action)) => {
                let outcome = step.update(action, asks);
                settle(outcome, |exit| self.kind_exit(exit))
            }
            (Step::Auth(step), UiAction::GroupAuth(action)) => {
                let outcome = step.update(action, env, asks);
                settle(outcome, |exit| self.auth_exit(exit))
            }
            (Step::NoCamera(step), UiAction::CameraDenied(action)) => {
                let outcome = no_camera::update(&action, asks);
                let mut step = step.clone();
                settle(outcome, |()| {
                    step.scan(env, asks);
                    self.step = Step::Auth(step);
                    Next::Stay
                })
            }
            (Step::Start, UiAction::AccountStart(action)) => {
                match action {
                    AccountStartAction::Start => self.step = Step::Credentials,
                    AccountStartAction::WrongGroup => self.open_auth(),
                }
                Next::Stay
            }
            (Step::Credentials, UiAction::AccountCredentials(action)) => {
                let outcome = self.credentials.update(action, env);
                settle(outcome, |exit| self.credentials_exit(exit, env, asks))
            }
            (Step::Consent(step), UiAction::AccountConsent(action)) => {
                let outcome = step.update(action, asks);
                settle(outcome, |exit| self.consent_exit(exit, asks))
            }
            (Step::Code(step), UiAction::AccountOtp(action)) => {
                let outcome = step.update(action, env);
                settle(outcome, |exit| self.code_exit(exit, asks))
            }
            (Step::Done, UiAction::AccountDone(action)) => Next::Go(account_done::update(&action)),
            // Out of sync: an action of another screen.
            (_, _) => Next::Resync,
        }
    }

    fn back(&mut self, _env: Env<'_>, asks: &mut Asks) -> Next {
        match &mut self.step {
            Step::Kind(_) => return Next::Go(Go::Welcome),
            Step::Auth(step) if step.page_is_scanner() => step.type_instead(asks),
            Step::Auth(step) => {
                self.accepted = step.field().accepted().to_vec();
                let mut step = if self.kinds.is_empty() {
                    GroupKind::new()
                } else {
                    GroupKind::ready(self.kinds.clone())
                };
                step.open(asks);
                self.step = Step::Kind(step);
            }
            Step::NoCamera(step) => self.step = Step::Auth(step.clone()),
            Step::Credentials if self.group.is_some() => self.step = Step::Start,
            Step::Start | Step::Credentials => self.open_auth(),
            Step::Consent(step) if step.is_reading() => step.close(),
            Step::Consent(_) => self.step = Step::Credentials,
            Step::Code(_) if self.verified => return Next::Go(Go::Home),
            Step::Code(_) => self.open_credentials(Again::Returned),
            Step::Done => return Next::Resync,
        }
        Next::Stay
    }

    fn reply(&mut self, reply: Reply, env: Env<'_>, asks: &mut Asks) -> Next {
        match (&mut self.step, reply) {
            (Step::Kind(step), Reply::GroupKinds(kinds)) => {
                step.loaded(kinds);
                Next::Stay
            }
            (Step::Auth(step), Reply::Group(group)) => {
                let outcome = step.answered(group);
                settle(outcome, |exit| self.auth_exit(exit))
            }
            (Step::Credentials | Step::Consent(_), Reply::Group(group)) => {
                self.renewed(group, env, asks)
            }
            (Step::Consent(step), Reply::ConsentText(text)) => {
                step.loaded(&text);
                Next::Stay
            }
            (Step::Consent(_), Reply::Register(reply)) => self.registered(reply, asks),
            (Step::Code(_), Reply::Code(reply)) => self.code_answered(&reply, asks),
            (Step::Code(step), Reply::CodeSent(reply)) => {
                if step.resend_answered(reply) {
                    self.open_credentials(Again::Gone);
                }
                Next::Stay
            }
            (Step::Code(_), Reply::Me(_)) => {
                self.step = Step::Done;
                asks.effects.push(Effect::WipeDraft);
                Next::Stay
            }
            // Out of sync: a reply to a screen that was left.
            (_, _) => Next::Resync,
        }
    }

    fn failed(&mut self, _error: &CallError, _env: Env<'_>, _asks: &mut Asks) -> bool {
        match &mut self.step {
            Step::Kind(step) => {
                step.failed();
                true
            }
            Step::Consent(step) => step.failed(),
            Step::Credentials => {
                self.renewing = false;
                false
            }
            Step::Auth(_) | Step::NoCamera(_) | Step::Start | Step::Code(_) | Step::Done => false,
        }
    }

    fn tick(&mut self, env: Env<'_>, asks: &mut Asks) -> Next {
        let changed = match &mut self.step {
            Step::Auth(step) => step.tick(env, asks),
            Step::Code(step) => step.tick(env),
            Step::Kind(_)
            | Step::NoCamera(_)
            | Step::Start
            | Step::Credentials
            | Step::Consent(_)
            | Step::Done => false,
        };
        if changed { Next::Stay } else { Next::Typed }
    }

    fn camera(&mut self, event: CameraEvent, env: Env<'_>, asks: &mut Asks) -> Next {
        match (&mut self.step, event) {
            (Step::Auth(step), CameraEvent::Code(text)) => {
                step.scanned(&text, env, asks);
                Next::Stay
            }
            (Step::Auth(step), CameraEvent::Trouble(_)) if step.is_scanning() => {
                let outcome = step.update(GroupAuthAction::ScanFailed, env, asks);
                settle(outcome, |exit| self.auth_exit(exit))
            }
            (_, _) => Next::Typed,
        }
    }

    fn returned(&mut self, env: Env<'_>, asks: &mut Asks) -> Next {
        match &mut self.step {
            Step::Kind(step) if step.has_failed() => step.open(asks),
            Step::NoCamera(step) => {
                let mut step = step.clone();
                step.scan(env, asks);
                self.step = Step::Auth(step);
            }
            Step::Kind(_)
            | Step::Auth(_)
            | Step::Start
            | Step::Credentials
            | Step::Consent(_)
            | Step::Code(_)
            | Step::Done => return Next::Typed,
        }
        Next::Stay
    }

    fn draft(&self, _env: Env<'_>) -> Option<DraftPart> {
        self.to_draft().map(DraftPart::Registration)
    }

    fn page(&self, env: Env<'_>) -> Page {
        let (mut page, step) = match &self.step {
            Step::Kind(step) => (step.page(), Some(1)),
            Step::Auth(step) => (step.page(env), Some(2)),
            Step::NoCamera(_) => (no_camera::page(env), None),
            Step::Start => {
                let group = self.group.as_ref().map_or("", |group| group.name.as_str());
                let number = self.number.as_ref().map_or("", InsurerNumber::expose);
                (account_start::page(group, number), None)
            }
            Step::Credentials => (self.credentials.page(env), Some(3)),
            Step::Consent(step) => (step.page(), Some(4)),
            Step::Code(step) => (step.page(env), Some(5)),
            Step::Done => (account_done::page(env), None),
        };
        page.progress = step.map(|step| Progress {
            chapter: crate::Chapter::Registration,
            step,
            of: 5,
        });
        page
    }
}
