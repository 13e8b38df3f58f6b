//! The client, and which area answers which call.

use std::sync::{Arc, Mutex, PoisonError};

use async_trait::async_trait;
use toroku_domain::InsurerNumber;
use toroku_engine::EyeRules;
use toroku_engine::flow::{Call, CallError, Reply};
use toroku_engine::ports::{Api, Sent, Vault};

use crate::area::{access, config, group, identity, registration, reset, session};
use crate::exchange::Wire;
use crate::line::Line;
use crate::options::{Options, OptionsRefusal};
use crate::session::Session;

/// Talks to one backend for one installation.
pub struct Client {
    pub(crate) wire: Wire,
    pub(crate) session: Session,
    /// An identity check with the number of the group found last needs its proof.
    proof: Mutex<Option<Proof>>,
    /// What the last configuration said frames and photos are judged by.
    eyes: Mutex<Option<EyeRules>>,
}

/// The proof of a group, and what renews it.
#[derive(Clone)]
pub(crate) struct Proof {
    pub(crate) kind: String,
    pub(crate) number: InsurerNumber,
    pub(crate) token: String,
}

impl Client {
    /// A client that keeps its session in `vault`. Nothing is sent yet.
    ///
    /// # Errors
    /// The address would send in the clear, or something cannot be read: see [`OptionsRefusal`].
    pub fn new(options: &Options, vault: Arc<dyn Vault>) -> Result<Self, OptionsRefusal> {
        Ok(Self {
            wire: Wire::new(options)?,
            session: Session::new(vault),
            proof: Mutex::new(None),
            eyes: Mutex::new(None),
        })
    }

    pub(crate) fn judge_by(&self, rules: &EyeRules) {
        *self.eyes.lock().unwrap_or_else(PoisonError::into_inner) = Some(*rules);
    }

    pub(crate) fn remember(&self, proof: Proof) {
        *self.proof.lock().unwrap_or_else(PoisonError::into_inner) = Some(proof);
    }

    pub(crate) fn proof_of(&self, number: &InsurerNumber) -> Option<Proof> {
        let held = self.proof.lock().unwrap_or_else(PoisonError::into_inner);
        held.clone().filter(|proof| proof.number == *number)
    }
}

#[async_trait]
impl Api for Client {
    async fn call(
        &self,
        call: &Call,
        key: &str,
        photo: Option<Arc<[u8]>>,
        sent: Sent,
    ) -> Result<Reply, CallError> {
        let line = Line::new(self, call.name(), key);
        let photo = photo.map(|jpeg| (jpeg, sent));
        match call {
            Call::Config => config::config(&line).await,
            Call::ConsentText { id } => config::consent(&line, id).await,
            Call::GroupKinds => group::kinds(&line).await,
            Call::AuthenticateGroup {
                kind,
                insurer_number,
            } => group::authenticate(&line, kind, insurer_number).await,
            Call::Register {
                email,
                password,
                group_token,
                consents,
            } => registration::register(&line, email, password, group_token, consents).await,
            Call::ResendCode { registration } => registration::resend(&line, registration).await,
            Call::VerifyRegistration { registration, code } => {
                registration::verify(&line, registration, code).await
            }
            Call::Login { email, password } => session::login(&line, email, password).await,
            Call::RequestReset { email } => reset::request(&line, email).await,
            Call::ResendReset { reset } => reset::resend(&line, reset).await,
            Call::VerifyReset { reset, code } => reset::verify(&line, reset, code).await,
            Call::SetPassword {
                reset,
                token,
                password,
            } => reset::set_password(&line, reset, token, password).await,
            Call::Me => session::me(&line).await,
            Call::Withdraw { password } => session::withdraw(&line, password).await,
            Call::CheckIdentity {
                insurer_number,
                number,
                kana,
                birth,
            } => identity::check(&line, insurer_number, number, kana, birth).await,
            Call::OpenApplication { document } => access::open(&line, *document).await,
            Call::UploadDocument {
                application,
                side,
                photo: _,
                warned,
            } => access::document(&line, application, *side, photo, *warned).await,
            Call::RemoveBack { application } => access::remove_back(&line, application).await,
            Call::DrawPose { application } => access::draw_pose(&line, application).await,
            Call::UploadFace {
                application,
                challenge,
                photo: _,
            } => access::face(&line, application, challenge.as_deref(), photo).await,
            Call::Submit {
                application,
                secret,
            } => access::submit(&line, application, secret.as_ref()).await,
            Call::DropApplication { application } => access::discard(&line, application).await,
            Call::Application { application } => access::application(&line, application).await,
        }
    }

    fn eye_rules(&self) -> Option<EyeRules> {
        *self.eyes.lock().unwrap_or_else(PoisonError::into_inner)
    }

    async fn leave_session(&self) {
        self.session.leave().await;
    }

    async fn end_session(&self) {
        self.session.tell(&self.wire).await;
    }
}
