//! A new password.

use serde_json::json;

use super::account::Member;
use super::{Walk, Walked, held, succeeded};
use crate::ask::fresh;

/// The password that is set.
const NEW: &str = "Kept-the-contract-27";

impl Walk<'_> {
    pub(super) async fn reset(&mut self, member: &mut Member) -> Walked {
        let ask = self.ask("verifyPasswordReset", &[&fresh()]);
        let answer = self.send(&ask.json(json!({"code": "000000"}))).await?;
        self.refused("reset.unknown", &answer, 410, "reset_gone");
        let ask = self.ask("beginPasswordReset", &[]);
        let before = self.target.mails.last(&member.email).await;
        let begun = self.send(&ask.json(json!({"email": member.email}))).await?;
        succeeded(&begun)?;
        let id = held(begun.text("/reset_id"), "reset_id")?;
        let code = self.code(&member.email, before.as_deref()).await?;
        let verify = self
            .ask("verifyPasswordReset", &[&id])
            .json(json!({"code": code}));
        let answer = self.send(&verify).await?;
        self.done("reset.verifies", &answer)?;
        let token = held(answer.text("/reset_token"), "reset_token")?;
        let answer = self.send(&verify.key(&fresh())).await?;
        let why = "the code gives a second token";
        self.judge("reset.code-once", !answer.ok(), why, &answer);
        self.set(member, &id, &token).await
    }

    async fn set(&mut self, member: &mut Member, id: &str, token: &str) -> Walked {
        let set = |walk: &Self, password: &str| {
            walk.ask("setPassword", &[id])
                .json(json!({"reset_token": token, "password": password}))
        };
        let answer = self.send(&set(self, "Ab1")).await?;
        self.refused("reset.policy", &answer, 422, "password_refused");
        let answer = self.send(&set(self, &member.password)).await?;
        self.refused("reset.same", &answer, 422, "password_same");
        let answer = self.send(&set(self, NEW)).await?;
        self.done("reset.sets", &answer)?;
        let old = std::mem::replace(&mut member.password, NEW.to_owned());
        let answer = self.send(&set(self, "Another-password-2")).await?;
        self.refused("reset.once", &answer, 410, "reset_gone");
        let answer = self.send(&self.me(&member.access)).await?;
        let why = "the token of before serves still";
        self.judge("reset.ends-sessions", answer.status == 401, why, &answer);
        let answer = self.send(&self.refreshing(&member.refresh)).await?;
        self.expired("reset.ends-sessions", &answer, "password_changed");
        let answer = self.send(&self.login(&member.email, NEW)).await?;
        self.done("reset.sets", &answer)?;
        let answer = self.send(&self.login(&member.email, &old)).await?;
        self.refused("reset.sets", &answer, 401, "login_failed");
        Ok(())
    }
}
