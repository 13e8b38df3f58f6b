//! Where each screen of 新規登録 leads.

use toroku_domain::InsurerNumber;

use crate::chapter::{Asks, Env, Go, Next};
use crate::step::account_consent::{self, Consent};
use crate::step::account_credentials::{self, Again, Credentials};
use crate::step::group_auth::{self, GroupAuth};
use crate::step::group_kind::{self};
use crate::step::one_time_code::{self};
use crate::{Call, CodeReply, SupportTopic};

use super::{RegistrationChapter, Step};

impl RegistrationChapter {
    pub(super) fn kind_exit(&mut self, exit: group_kind::Exit) -> Next {
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

    pub(super) fn auth_exit(&mut self, exit: group_auth::Exit) -> Next {
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

    pub(super) fn credentials_exit(
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

    pub(super) fn consent_exit(&mut self, exit: account_consent::Exit, asks: &mut Asks) -> Next {
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

    pub(super) fn code_exit(&mut self, exit: one_time_code::Exit, asks: &mut Asks) -> Next {
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

    pub(super) fn open_auth(&mut self) {
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

    pub(super) fn open_consent(&mut self, env: Env<'_>) {
        if let (Some((email, _)), Some(group)) = (&self.ready, &self.group) {
            self.step = Step::Consent(Consent::new(email.expose(), group, env));
        }
    }

    /// `account-credentials` with the address of the code's screen and no password.
    pub(super) fn open_credentials(&mut self, again: Again) {
        if let Step::Code(step) = &self.step {
            self.credentials = Credentials::again(step.email(), again);
            self.step = Step::Credentials;
        }
    }

    pub(super) fn code_answered(&mut self, reply: &CodeReply, asks: &mut Asks) -> Next {
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
