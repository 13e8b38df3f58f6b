//! Accounts that the walk makes.

use serde_json::{Value, json};

use super::{Stop, Walk, Walked, held, succeeded};
use crate::ask::{Answer, Ask, fresh};
use crate::fixtures::Group;
use crate::mails::arriving;

/// The password of every account that the walk makes.
pub(super) const PASSWORD: &str = "Keep-the-contract-26";

/// An account and its session.
#[derive(Clone)]
pub(super) struct Member {
    pub(super) email: String,
    pub(super) password: String,
    pub(super) access: String,
    pub(super) refresh: String,
    pub(super) life: u64,
}

impl Member {
    pub(super) fn of(email: &str, password: &str, tokens: &Answer) -> Walked<Self> {
        let mut member = Self {
            email: email.to_owned(),
            password: password.to_owned(),
            access: String::new(),
            refresh: String::new(),
            life: 0,
        };
        member.take(tokens)?;
        Ok(member)
    }

    /// Takes new tokens.
    pub(super) fn take(&mut self, tokens: &Answer) -> Walked {
        self.access = held(tokens.text("/access_token"), "access_token")?;
        self.refresh = held(tokens.text("/refresh_token"), "refresh_token")?;
        self.life = tokens.number("expires_in").unwrap_or_default();
        Ok(())
    }
}

impl Walk<'_> {
    /// An address that nobody has.
    pub(super) fn address(&self) -> String {
        format!(
            "conformance-{}@{}",
            fresh(),
            self.target.fixtures.mail_domain
        )
    }

    /// The body of a registration.
    pub(super) fn application(&self, email: &str, proof: &str) -> Value {
        json!({
            "email": email,
            "password": PASSWORD,
            "group_token": proof,
            "consents": self.agreed(),
        })
    }

    /// The code that came last to an address.
    pub(super) async fn code(&self, email: &str, before: Option<&str>) -> Walked<String> {
        if !self.target.mails.readable() {
            return Err(Stop("no mail can be read (--outbox, --codes)".to_owned()));
        }
        held(
            arriving(self.target.mails, email, before).await,
            "mail with a code",
        )
    }

    pub(super) fn verify(&self, registration: &str, code: &str) -> Ask {
        self.ask("verifyRegistration", &[registration])
            .json(json!({"code": code}))
    }

    /// A new account of a group.
    pub(super) async fn guest(&mut self, group: &Group) -> Walked<Member> {
        let email = self.address();
        let proof = self.proof(&group.kind, &group.number).await?;
        let body = self.application(&email, &proof);
        let ask = self.ask("beginRegistration", &[]).json(body);
        let begun = self.send(&ask).await?;
        succeeded(&begun)?;
        let id = held(begun.text("/registration_id"), "registration_id")?;
        let code = self.code(&email, None).await?;
        let ask = self.verify(&id, &code);
        let tokens = self.send(&ask).await?;
        succeeded(&tokens)?;
        Member::of(&email, PASSWORD, &tokens)
    }

    pub(super) fn login(&self, email: &str, password: &str) -> Ask {
        self.ask("logIn", &[])
            .json(json!({"email": email, "password": password}))
    }

    pub(super) fn refreshing(&self, token: &str) -> Ask {
        self.ask("refreshSession", &[])
            .json(json!({"refresh_token": token}))
    }

    /// New tokens, where time may have ended the present ones.
    pub(super) async fn renew(&mut self, member: &mut Member) -> Walked {
        let ask = self.refreshing(&member.refresh);
        let tokens = self.send(&ask).await?;
        succeeded(&tokens)?;
        member.take(&tokens)
    }

    pub(super) fn withdrawal(&self, member: &Member, password: &str) -> Ask {
        self.ask("withdraw", &[])
            .token(&member.access)
            .json(json!({"password": password}))
    }

    /// Withdraws what the walk has made: all that can be, and the first trouble is told.
    pub(super) async fn cleanup(&mut self) -> Walked {
        let mut walked = Ok(());
        for guest in std::mem::take(&mut self.guests) {
            walked = walked.and(self.leave(guest).await);
        }
        walked
    }

    async fn leave(&mut self, mut guest: Member) -> Walked {
        let ask = self.login(&guest.email, &guest.password);
        let tokens = self.send(&ask).await?;
        succeeded(&tokens)?;
        guest.take(&tokens)?;
        let ask = self.withdrawal(&guest, &guest.password);
        let left = self.send(&ask).await?;
        succeeded(&left)
    }
}
