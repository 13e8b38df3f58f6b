//! What an answer tells of an address.

use serde_json::{Value, json};

use super::account::Member;
use super::registration::wrong;
use super::{Walk, Walked, held, succeeded};
use crate::ask::Answer;

/// Members that differ between any two answers.
const DRAWN: [&str; 5] = [
    "registration_id",
    "reset_id",
    "expires_at",
    "resend_at",
    "server_time",
];

impl Walk<'_> {
    pub(super) async fn enumeration(&mut self, member: &Member) -> Walked {
        let nobody = self.address();
        let known = self
            .send(&self.login(&member.email, "Another-password-1"))
            .await?;
        let unknown = self
            .send(&self.login(&nobody, "Another-password-1"))
            .await?;
        self.alike("enumeration.login", &known, &unknown);
        self.refused("enumeration.login", &unknown, 401, "login_failed");
        let most = self.limit("login_failures");
        let mut last = unknown;
        for _ in 1..most {
            last = self
                .send(&self.login(&nobody, "Another-password-1"))
                .await?;
        }
        self.refused("enumeration.lock", &last, 429, "login_locked");
        self.registered(member).await?;
        self.resets(member).await
    }

    async fn registered(&mut self, member: &Member) -> Walked {
        let group = self.target.fixtures.group.clone();
        let proof = self.proof(&group.kind, &group.number).await?;
        let mut begun = Vec::new();
        for email in [member.email.clone(), self.address()] {
            let body = self.application(&email, &proof);
            let ask = self.ask("beginRegistration", &[]).json(body);
            begun.push(self.send(&ask).await?);
        }
        self.alike("enumeration.registration", &begun[0], &begun[1]);
        succeeded(&begun[0])?;
        let mut refused = Vec::new();
        for answer in &begun {
            let id = held(answer.text("/registration_id"), "registration_id")?;
            // Right with the chance of one in a million.
            refused.push(self.send(&self.verify(&id, "482913")).await?);
        }
        self.alike("enumeration.registration-code", &refused[0], &refused[1]);
        Ok(())
    }

    async fn resets(&mut self, member: &Member) -> Walked {
        let mut begun = Vec::new();
        for email in [member.email.clone(), self.address()] {
            let ask = self
                .ask("beginPasswordReset", &[])
                .json(json!({"email": email}));
            begun.push(self.send(&ask).await?);
        }
        self.alike("enumeration.reset", &begun[0], &begun[1]);
        succeeded(&begun[0])?;
        let code = if self.target.mails.readable() {
            self.code(&member.email, None).await?
        } else {
            "482913".to_owned()
        };
        let mut refused = Vec::new();
        for answer in &begun {
            let id = held(answer.text("/reset_id"), "reset_id")?;
            let body = json!({"code": wrong(&code)});
            let ask = self.ask("verifyPasswordReset", &[&id]).json(body);
            refused.push(self.send(&ask).await?);
        }
        self.alike("enumeration.reset-code", &refused[0], &refused[1]);
        Ok(())
    }

    fn alike(&mut self, rule: &'static str, known: &Answer, unknown: &Answer) {
        let same = known.status == unknown.status && plain(known) == plain(unknown);
        let why = format!(
            "it differs from what an unknown address is answered: {} {}",
            unknown.status,
            plain(unknown)
        );
        self.judge(rule, same, &why, known);
    }
}

/// A body without what is drawn anew each time; that it is there is kept.
fn plain(answer: &Answer) -> Value {
    let mut body = answer.json.clone();
    for name in DRAWN {
        if let Some(member) = body.get_mut(name) {
            *member = Value::from("drawn");
        }
    }
    body
}
