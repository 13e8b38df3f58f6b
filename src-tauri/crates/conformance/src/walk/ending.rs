//! Locks and lives that end.

use super::account::Member;
use super::{Walk, Walked, succeeded};

impl Walk<'_> {
    pub(super) async fn ending(&mut self, member: &mut Member) -> Walked {
        if self.pass(&["session.expiry"], member.life).await {
            let answer = self.send(&self.me(&member.access)).await?;
            self.refused("session.expiry", &answer, 401, "unauthorized");
        }
        self.renew(member).await?;
        for _ in 1..self.limit("login_failures") {
            let answer = self
                .send(&self.login(&member.email, "Another-password-1"))
                .await?;
            self.refused("session.lock", &answer, 401, "login_failed");
        }
        for password in ["Another-password-1", &member.password] {
            let answer = self.send(&self.login(&member.email, password)).await?;
            self.refused("session.lock", &answer, 429, "login_locked");
            let told = answer.json["until"].is_string();
            self.judge("session.lock", told, "`until` is due", &answer);
        }
        if self
            .pass(&["session.unlock"], self.limit("login_lock_seconds"))
            .await
        {
            let answer = self
                .send(&self.login(&member.email, &member.password))
                .await?;
            self.done("session.unlock", &answer)?;
            succeeded(&answer)?;
            member.take(&answer)?;
        }
        Ok(())
    }
}
