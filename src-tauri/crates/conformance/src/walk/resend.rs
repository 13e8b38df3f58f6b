//! Codes that are sent again, and that end.

use super::{Walk, Walked, held, succeeded};

/// What only time shows.
const RULES: [&str; 3] = ["resend.later", "resend.limit", "code.expiry"];

impl Walk<'_> {
    pub(super) async fn resend(&mut self) -> Walked {
        let wait = self.limit("resend_seconds");
        let group = self.target.fixtures.group.clone();
        let proof = self.proof(&group.kind, &group.number).await?;
        let email = self.address();
        let body = self.application(&email, &proof);
        let ask = self.ask("beginRegistration", &[]).json(body);
        let begun = self.send(&ask).await?;
        succeeded(&begun)?;
        let id = held(begun.text("/registration_id"), "registration_id")?;
        let first = self.code(&email, None).await?;
        if !self.pass(&RULES, wait).await {
            return Ok(());
        }
        let ask = self.ask("resendRegistrationCode", &[&id]);
        let answer = self.send(&ask).await?;
        self.done("resend.later", &answer)?;
        let mut code = self.code(&email, Some(&first)).await?;
        let answer = self.send(&self.verify(&id, &first)).await?;
        let why = "the code that was sent before serves still";
        self.judge("resend.later", !answer.ok(), why, &answer);
        for _ in 2..self.limit("sends") {
            if !self.pass(&RULES[1..], wait).await {
                return Ok(());
            }
            let ask = self.ask("resendRegistrationCode", &[&id]);
            let answer = self.send(&ask).await?;
            self.done("resend.limit", &answer)?;
            code = self.code(&email, Some(&code)).await?;
        }
        if !self.pass(&RULES[1..], wait).await {
            return Ok(());
        }
        let ask = self.ask("resendRegistrationCode", &[&id]);
        let answer = self.send(&ask).await?;
        self.refused("resend.limit", &answer, 429, "resend_limit");
        if self.pass(&RULES[2..], self.limit("code_seconds")).await {
            let answer = self.send(&self.verify(&id, &code)).await?;
            self.refused("code.expiry", &answer, 422, "otp_expired");
        }
        Ok(())
    }
}
