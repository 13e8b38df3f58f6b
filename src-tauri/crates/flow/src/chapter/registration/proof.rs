//! The registration itself, and the renewal of the group's proof when it has run out.

use toroku_domain::Email;

use crate::chapter::{Asks, Env, Next};
use crate::step::one_time_code::{CodeEntry, Purpose};
use crate::{AuthenticatedGroup, Call, RegisterReply};

use super::{RegistrationChapter, Step};

impl RegistrationChapter {
    pub(super) fn register(&mut self, asks: &mut Asks) {
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
    pub(super) fn renew(&mut self, asks: &mut Asks) -> Next {
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
    pub(super) fn renewed(
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

    pub(super) fn registered(&mut self, reply: RegisterReply, asks: &mut Asks) -> Next {
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
}
