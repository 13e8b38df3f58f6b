//! 退会.

use super::account::Member;
use super::{Walk, Walked};
use crate::ask::fresh;

impl Walk<'_> {
    pub(super) async fn leaving(&mut self, member: &mut Member) -> Walked {
        self.renew(member).await?;
        let answer = self
            .send(&self.withdrawal(member, "Another-password-1"))
            .await?;
        self.refused("withdraw.password", &answer, 403, "withdraw_refused");
        let ask = self.withdrawal(member, &member.password).key(&fresh());
        let answer = self.send(&ask).await?;
        self.done("withdraw.ends", &answer)?;
        let again = self.send(&ask).await?;
        let why = "the answer to the same key is another";
        self.judge(
            "withdraw.repeat",
            again.status == answer.status,
            why,
            &again,
        );
        let answer = self.send(&self.me(&member.access)).await?;
        self.refused("withdraw.ends", &answer, 401, "unauthorized");
        let answer = self
            .send(&self.login(&member.email, &member.password))
            .await?;
        self.refused("withdraw.ends", &answer, 401, "login_failed");
        Ok(())
    }
}
