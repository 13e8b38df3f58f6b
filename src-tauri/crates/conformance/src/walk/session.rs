//! Sessions.

use serde_json::json;

use super::account::Member;
use super::{Walk, Walked, succeeded};
use crate::ask::{Answer, Ask};

impl Walk<'_> {
    pub(super) fn me(&self, token: &str) -> Ask {
        self.ask("me", &[]).token(token)
    }

    pub(super) async fn session(&mut self, member: &mut Member) -> Walked {
        self.without_token().await?;
        let answer = self.send(&self.me(&member.access)).await?;
        self.done("session.me", &answer)?;
        let own = answer.json["email"] == member.email.as_str();
        self.judge("session.me", own, "the address is another", &answer);
        self.rotation(member).await?;
        let tokens = self
            .send(&self.login(&member.email, &member.password))
            .await?;
        self.done("session.login", &tokens)?;
        let gone = Member::of(&member.email, &member.password, &tokens)?;
        let answer = self
            .send(&self.ask("logOut", &[]).token(&gone.access))
            .await?;
        self.done("session.logout", &answer)?;
        let answer = self.send(&self.me(&gone.access)).await?;
        self.refused("session.logout", &answer, 401, "unauthorized");
        let tokens = self
            .send(&self.login(&member.email, &member.password))
            .await?;
        succeeded(&tokens)?;
        member.take(&tokens)
    }

    async fn without_token(&mut self) -> Walked {
        let check = self.identity_body();
        let document = json!({"document": crate::pictures::DOCUMENT});
        let asks = [
            self.ask("me", &[]),
            self.ask("logOut", &[]),
            self.ask("checkIdentity", &[]).json(check),
            self.ask("beginAccessApplication", &[]).json(document),
            self.ask("accessApplication", &["nothing"]),
            self.ask("drawFaceChallenge", &["nothing"]).json(json!({})),
            self.ask("submitAccessApplication", &["nothing"])
                .json(json!({})),
            self.ask("discardAccessApplication", &["nothing"]),
        ];
        for ask in asks {
            let answer = self.send(&ask).await?;
            self.refused("session.token", &answer, 401, "unauthorized");
            let answer = self.send(&ask.token("nothing")).await?;
            self.refused("session.token", &answer, 401, "unauthorized");
        }
        Ok(())
    }

    async fn rotation(&mut self, member: &mut Member) -> Walked {
        let answer = self.send(&self.refreshing("nothing")).await?;
        self.refused("session.unknown", &answer, 401, "session_expired");
        let used = member.refresh.clone();
        let tokens = self.send(&self.refreshing(&used)).await?;
        self.done("session.refresh", &tokens)?;
        member.take(&tokens)?;
        let answer = self.send(&self.me(&member.access)).await?;
        let why = "the new token is refused";
        self.judge("session.refresh", answer.ok(), why, &answer);
        let answer = self.send(&self.refreshing(&used)).await?;
        self.expired("session.reuse", &answer, "reused");
        let answer = self.send(&self.me(&member.access)).await?;
        let why = "the session of a token that came twice is open";
        self.judge("session.reuse", answer.status == 401, why, &answer);
        Ok(())
    }

    pub(super) fn expired(&mut self, rule: &'static str, answer: &Answer, reason: &str) {
        let kept = answer.refused(401, "session_expired") && answer.json["reason"] == reason;
        let why = format!("401 `session_expired` with `reason` `{reason}` is due");
        self.judge(rule, kept, &why, answer);
    }
}
