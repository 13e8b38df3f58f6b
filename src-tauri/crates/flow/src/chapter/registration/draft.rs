//! 新規登録 as it is kept on the device, and what comes of it after a kill.

use toroku_domain::InsurerNumber;

use crate::step::account_credentials::{Again, Credentials};
use crate::step::one_time_code::{CodeEntry, Purpose};
use crate::{CodeSent, RegistrationDraft};

use super::{RegistrationChapter, Step};

impl RegistrationChapter {
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

    /// What is kept; nothing before a group is found and after the end.
    pub(super) fn to_draft(&self) -> Option<RegistrationDraft> {
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
        Some(RegistrationDraft {
            kind: self.kind.clone(),
            insurer_number: number.expose().to_owned(),
            email: code
                .map_or(self.credentials.email(), CodeEntry::email)
                .to_owned(),
            registration: sent.map(|sent| sent.id.clone()),
            code: sent.map(|sent| (sent.expires_at, sent.resend_at)),
        })
    }
}
