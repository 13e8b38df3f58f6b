//! The registration of the member with whom the walk goes on.

use serde_json::{Value, json};

use super::account::Member;
use super::{Walk, Walked, held, succeeded};
use crate::ask::{Answer, Ask, fresh};

/// More codes than this to one address in a moment are without end.
const WITHOUT_END: usize = 30;

impl Walk<'_> {
    pub(super) async fn registration(&mut self) -> Walked<Member> {
        let group = self.target.fixtures.group.clone();
        let proof = self.proof(&group.kind, &group.number).await?;
        let email = self.address();
        self.refusals(&email, &proof).await?;
        self.passwords(&email, &proof).await?;
        self.wrong_codes(&email, &proof).await?;
        let member = self.right_code(&email, &proof).await?;
        self.address_limit(&proof).await?;
        Ok(member)
    }

    fn begin(&self, body: Value) -> Ask {
        self.ask("beginRegistration", &[]).json(body)
    }

    async fn refusals(&mut self, email: &str, proof: &str) -> Walked {
        let body = self.application(email, "nothing");
        let answer = self.send(&self.begin(body)).await?;
        self.refused(
            "registration.group-token",
            &answer,
            401,
            "group_token_expired",
        );
        let body = self.application("nobody", proof);
        let answer = self.send(&self.begin(body)).await?;
        let kept = answer.refused(400, "invalid") && answer.json["field"] == "email";
        let why = "400 `invalid` with `field` `email` is due";
        self.judge("registration.email", kept, why, &answer);

        let first = self.agreed()[0].clone();
        let mut body = self.application(email, proof);
        body["consents"][0]["version"] = json!("2000-01-01");
        let answer = self.send(&self.begin(body)).await?;
        self.consent(
            "registration.consent-outdated",
            &answer,
            (409, "consent_outdated"),
            &first,
        );
        let mut body = self.application(email, proof);
        if let Some(consents) = body["consents"]
            .as_array_mut()
            .filter(|all| !all.is_empty())
        {
            consents.remove(0);
        }
        let answer = self.send(&self.begin(body)).await?;
        self.consent(
            "registration.consent-missing",
            &answer,
            (422, "consent_missing"),
            &first,
        );
        let answer = self.send(&self.verify(&fresh(), "000000")).await?;
        self.refused("registration.unknown", &answer, 410, "registration_gone");
        Ok(())
    }

    fn consent(
        &mut self,
        rule: &'static str,
        answer: &Answer,
        (status, code): (u16, &str),
        due: &Value,
    ) {
        self.refused(rule, answer, status, code);
        let named = answer.json["id"] == due["id"] && answer.json["version"] == due["version"];
        self.judge(
            rule,
            named,
            "`id` and `version` of the text are due",
            answer,
        );
    }

    async fn passwords(&mut self, email: &str, proof: &str) -> Walked {
        let policy = self.config["password_policy"].clone();
        let length = |name: &str| {
            let length = policy[name].as_u64().unwrap_or_default();
            usize::try_from(length).unwrap_or_default()
        };
        let mut tried = vec![
            ("short", "Ab1".to_owned()),
            ("long", "Ab1".repeat(length("max") / 3 + 1)),
            ("email", email.to_owned()),
        ];
        if policy["classes"] == true {
            tried.push(("classes", "a".repeat(length("min").max(8))));
        }
        tried.extend(
            policy["blocklist"][0]
                .as_str()
                .map(|common| ("common", common.to_owned())),
        );
        for (field, password) in tried {
            let mut body = self.application(email, proof);
            body["password"] = json!(password);
            let answer = self.send(&self.begin(body)).await?;
            self.refused("registration.password", &answer, 422, "password_refused");
            let why = format!("`field` `{field}` is due");
            self.judge(
                "registration.password",
                answer.json["field"] == field,
                &why,
                &answer,
            );
        }
        Ok(())
    }

    async fn wrong_codes(&mut self, email: &str, proof: &str) -> Walked {
        let body = self.application(email, proof);
        let begun = self.send(&self.begin(body)).await?;
        self.done("registration.begins", &begun)?;
        let id = held(begun.text("/registration_id"), "registration_id")?;
        let ask = self.ask("resendRegistrationCode", &[&id]);
        let answer = self.send(&ask).await?;
        self.refused("resend.early", &answer, 429, "resend_too_early");
        let told = answer.json["retry_at"].is_string();
        self.judge("resend.early", told, "`retry_at` is due", &answer);
        if !self.target.mails.readable() {
            // Whatever is tried may be right.
            return Ok(());
        }
        let code = self.code(email, None).await?;
        let tries = self.limit("code_tries");
        for left in (1..tries).rev() {
            let answer = self.send(&self.verify(&id, &wrong(&code))).await?;
            self.refused("registration.wrong-code", &answer, 422, "otp_wrong");
            let why = format!("`left` {left} is due");
            let kept = answer.number("left") == Some(left);
            self.judge("registration.wrong-code", kept, &why, &answer);
        }
        for code in [wrong(&code), code] {
            let answer = self.send(&self.verify(&id, &code)).await?;
            self.refused("registration.code-lock", &answer, 422, "otp_locked");
        }
        Ok(())
    }

    async fn right_code(&mut self, email: &str, proof: &str) -> Walked<Member> {
        let before = self.code(email, None).await?;
        let body = self.application(email, proof);
        let begun = self.send(&self.begin(body)).await?;
        succeeded(&begun)?;
        let id = held(begun.text("/registration_id"), "registration_id")?;
        let code = self.code(email, Some(&before)).await?;
        let ask = self.verify(&id, &code);
        let tokens = self.send(&ask).await?;
        self.done("registration.verifies", &tokens)?;
        let again = self.send(&ask).await?;
        let why = "the second answer has other tokens";
        self.judge("idempotency.repeat", again.json == tokens.json, why, &again);
        let answer = self.send(&ask.key(&fresh())).await?;
        self.refused("registration.once", &answer, 410, "registration_gone");
        Member::of(email, super::account::PASSWORD, &tokens)
    }

    async fn address_limit(&mut self, proof: &str) -> Walked {
        let body = self.application(&self.address(), proof);
        let mut answer = self.send(&self.begin(body.clone())).await?;
        for _ in 0..WITHOUT_END {
            if answer.status == 429 {
                break;
            }
            answer = self.send(&self.begin(body.clone())).await?;
        }
        self.refused("registration.address-limit", &answer, 429, "rate_limited");
        Ok(())
    }
}

/// Another code than this.
pub(super) fn wrong(code: &str) -> String {
    code.chars()
        .map(|digit| if digit == '9' { '0' } else { '9' })
        .collect()
}
