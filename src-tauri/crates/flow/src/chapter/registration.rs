//! 新規登録 (guide 1): from `group-kind` to `account-done`.

use toroku_domain::{Email, InsurerNumber, Password};

use crate::chapter::{Asks, Chapter, Env, Go, Next, Page};
use crate::step::account_consent::{self, Consent};
use crate::step::account_credentials::{self, Again, Credentials};
use crate::step::group_auth::{self, GroupAuth};
use crate::step::group_kind::{self, GroupKind};
use crate::step::one_time_code::{self, CodeEntry, Purpose};
use crate::step::{account_done, account_start, no_camera, settle};
use crate::{
    AccountStartAction, AuthenticatedGroup, Call, CallError, CodeReply, CodeSent, ConsentVersion,
    DraftPart, Effect, GroupKind as Kind, Progress, RegisterReply, RegistrationDraft, Reply,
    SupportTopic, UiAction,
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

    /// `account-otp` where a code was sent, else `account-credentials/resumed`.
    pub(crate) fn resume(draft: RegistrationDraft) -> Self {
        let number = InsurerNumber::parse(&draft.insurer_number)
            .ok()
            .map(|read| read.value);
        let step = match (draft.registration, draft.code) {
            (Some(id), Some((expires_at, resend_at))) => {
                let sent = CodeSent {
                    id,
                    expires_at,
                    resend_at,
                };
                Step::Code(CodeEntry::new(Purpose::Registration, &draft.email, sent).resumed())
            }
            (Some(_) | None, _) => Step::Credentials,
        };
        Self {
            step,
            kind: draft.kind,
            // Its doubt, if any, was accepted when it was authenticated.
            accepted: number.iter().cloned().collect(),
            number,
            credentials: Credentials::again(&draft.email, Again::Resumed),
            ..Self::start()
        }
    }

    /// The numbers whose doubts were accepted.
    pub(crate) fn accepted(&self) -> &[InsurerNumber] {
        &self.accepted
    }

    fn kind_exit(&mut self, exit: group_kind::Exit) -> Next {
        match exit {
            group_kind::Exit::Chosen(kind) => {
                if let Step::Kind(step) = &self.step {
                    self.kinds = step.kinds().to_vec();
                }
                self.kind = kind;
                self.open_auth();
                Next::Stay
            }
            group_kind::Exit::NotFound => Next::Go(Go::Support(Some(SupportTopic::Group))),
        }
    }

    fn auth_exit(&mut self, exit: group_auth::Exit) -> Next {
        match exit {
            group_auth::Exit::Found(number, group) => {
                if let Step::Auth(step) = &self.step {
                    self.accepted = step.field().accepted().to_vec();
                }
                self.number = Some(number);
                self.group = Some(group);
                self.step = Step::Start;
                Next::Stay
            }
            group_auth::Exit::NoCard => Next::Go(Go::NoCard),
            group_auth::Exit::NotFound => Next::Go(Go::Support(Some(SupportTopic::Group))),
            group_auth::Exit::NoCamera => {
                if let Step::Auth(step) = &self.step {
                    self.step = Step::NoCamera(step.clone());
                }
                Next::Stay
            }
        }
    }

    fn credentials_exit(
        &mut self,
        exit: account_credentials::Exit,
        env: Env<'_>,
        asks: &mut Asks,
    ) -> Next {
        match exit {
            account_credentials::Exit::Ready(email, password) => {
                self.ready = Some((email, password));
                if self.group.is_none() {
                    // After a kill: the proof is renewed with the number already given.
                    return self.renew(asks);
                }
                self.open_consent(env);
                Next::Stay
            }
            account_credentials::Exit::Login => {
                Next::Go(Go::Login(self.credentials.email().to_owned()))
            }
        }
    }

    fn consent_exit(&mut self, exit: account_consent::Exit, asks: &mut Asks) -> Next {
        match exit {
            account_consent::Exit::Send(agreed) => {
                self.agreed = agreed;
                self.renewing = false;
                self.register(asks);
            }
            account_consent::Exit::ChangeEmail => self.step = Step::Credentials,
        }
        Next::Stay
    }

    fn code_exit(&mut self, exit: one_time_code::Exit, asks: &mut Asks) -> Next {
        let Step::Code(step) = &self.step else {
            return Next::Resync;
        };
        if self.verified {
            asks.call = Some(Call::Me);
            return Next::Stay;
        }
        let registration = step.sent().id.clone();
        match exit {
            one_time_code::Exit::Verify(code) => {
                asks.call = Some(Call::VerifyRegistration { registration, code });
            }
            one_time_code::Exit::Resend => asks.call = Some(Call::ResendCode { registration }),
            one_time_code::Exit::ChangeEmail => self.open_credentials(Again::Returned),
            one_time_code::Exit::Login => return Next::Go(Go::Login(step.email().to_owned())),
        }
        Next::Stay
    }

    fn open_auth(&mut self) {
        let number = self
            .number
            .as_ref()
            .map_or("", InsurerNumber::expose)
            .to_owned();
        self.step = Step::Auth(GroupAuth::new(
            self.kind.clone(),
            &number,
            self.accepted.clone(),
        ));
    }

    fn open_consent(&mut self, env: Env<'_>) {
        if let (Some((email, _)), Some(group)) = (&self.ready, &self.group) {
            self.step = Step::Consent(Consent::new(email.expose(), group, env));
        }
    }

    /// `account-credentials` with the address of the code's screen and no password.
    fn open_credentials(&mut self, again: Again) {
        if let Step::Code(step) = &self.step {
            self.credentials = Credentials::again(step.email(), again);
            self.step = Step::Credentials;
        }
    }

    fn register(&mut self, asks: &mut Asks) {
        if let (Some((email, password)), Some(group)) = (&self.ready, &self.group) {
            asks.call = Some(Call::Register {
                email: email.clone(),
                password: password.clone(),
                group_token: group.token.clone(),
                consents: self.agreed.clone(),
            });
        }
    }

    /// Authenticates the group again with the number already given.
    fn renew(&mut self, asks: &mut Asks) -> Next {
        match &self.number {
            Some(number) if !self.renewing => {
                self.renewing = true;
                asks.call = Some(Call::AuthenticateGroup {
                    kind: self.kind.clone(),
                    insurer_number: number.clone(),
                });
            }
            Some(_) | None => self.open_auth(),
        }
        Next::Stay
    }

    /// The proof was renewed, or the number is not known any more.
    fn renewed(
        &mut self,
        group: Option<Box<AuthenticatedGroup>>,
        env: Env<'_>,
        asks: &mut Asks,
    ) -> Next {
        self.group = group;
        if self.group.is_none() {
            self.renewing = false;
            self.open_auth();
            if let Step::Auth(step) = &mut self.step {
                step.refuse();
            }
        } else if matches!(self.step, Step::Consent(_)) {
            self.register(asks);
        } else {
            self.renewing = false;
            self.open_consent(env);
        }
        Next::Stay
    }

    fn registered(&mut self, reply: RegisterReply, asks: &mut Asks) -> Next {
        match (reply, &mut self.step) {
            (RegisterReply::Sent(sent), _) => {
                let email = self.ready.take().map(|(email, _)| email);
                let email = email.as_ref().map_or("", Email::expose);
                self.credentials.wipe_password();
                self.renewing = false;
                self.step = Step::Code(CodeEntry::new(Purpose::Registration, email, sent));
            }
            (RegisterReply::ConsentUpdated(consent), Step::Consent(step)) => step.renewed(consent),
            (RegisterReply::ConsentUpdated(_), _) => return Next::Resync,
            (RegisterReply::GroupTokenExpired, _) => return self.renew(asks),
        }
        Next::Stay
    }

    fn code_answered(&mut self, reply: &CodeReply, asks: &mut Asks) -> Next {
        let Step::Code(step) = &mut self.step else {
            return Next::Resync;
        };
        if matches!(reply, CodeReply::Right { .. }) {
            self.verified = true;
            asks.call = Some(Call::Me);
        } else if step.refused(reply) {
            self.open_credentials(Again::Gone);
        }
        Next::Stay
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
            Step::Auth(step) if step.page_is_scanner() => step.type_instead(),
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

    fn tick(&mut self, env: Env<'_>, _asks: &mut Asks) -> Next {
        let changed = match &mut self.step {
            Step::Auth(step) => step.tick(env),
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
        let number = self.number.as_ref()?;
        let code = match &self.step {
            Step::Code(step) => Some(step),
            Step::Done => return None,
            Step::Kind(_)
            | Step::Auth(_)
            | Step::NoCamera(_)
            | Step::Start
            | Step::Credentials
            | Step::Consent(_) => None,
        };
        let sent = code.map(CodeEntry::sent);
        Some(DraftPart::Registration(RegistrationDraft {
            kind: self.kind.clone(),
            insurer_number: number.expose().to_owned(),
            email: code
                .map_or(self.credentials.email(), CodeEntry::email)
                .to_owned(),
            registration: sent.map(|sent| sent.id.clone()),
            code: sent.map(|sent| (sent.expires_at, sent.resend_at)),
        }))
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
