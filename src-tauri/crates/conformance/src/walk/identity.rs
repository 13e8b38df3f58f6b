//! 本人確認.

use serde_json::{Value, json};

use super::account::Member;
use super::{Stop, Walk, Walked, succeeded};
use crate::ask::Answer;

impl Walk<'_> {
    /// The person's own data.
    pub(super) fn identity_body(&self) -> Value {
        let fixtures = &self.target.fixtures;
        json!({
            "insurer_number": fixtures.group.number,
            "parts": fixtures.person.parts,
            "kana": fixtures.person.kana,
            "birth_date": fixtures.person.birth_date,
        })
    }

    async fn check(&mut self, member: &Member, body: Value) -> Walked<Answer> {
        let ask = self.ask("checkIdentity", &[]).token(&member.access);
        let answer = self.send(&ask.json(body)).await?;
        succeeded(&answer)?;
        Ok(answer)
    }

    pub(super) async fn identity(&mut self, member: &Member, other: &mut Member) -> Walked {
        let document = json!({"document": crate::pictures::DOCUMENT});
        let ask = self
            .ask("beginAccessApplication", &[])
            .token(&member.access);
        let answer = self.send(&ask.json(document)).await?;
        self.refused("identity.required", &answer, 409, "identity_required");
        self.causes(member).await?;
        let answer = self.check(member, self.identity_body()).await?;
        let verified = answer.json["result"] == "verified";
        self.judge("identity.verifies", verified, "`verified` is due", &answer);
        if !verified {
            return Err(Stop("the member is not verified".to_owned()));
        }
        let ask = self.ask("checkIdentity", &[]).token(&member.access);
        let answer = self.send(&ask.json(self.identity_body())).await?;
        self.refused("identity.once", &answer, 409, "identity_done");
        let answer = self.check(other, self.identity_body()).await?;
        let refused = answer.json["result"] == "not_verified";
        let why = "`not_verified` is due: the person has an account";
        self.judge("identity.taken", refused, why, &answer);
        self.lock(other).await?;
        self.not_linked().await
    }

    /// One that is wrong in each of its parts.
    fn mistaken(&self) -> [Value; 3] {
        let mut bodies = [(); 3].map(|()| self.identity_body());
        if let Some(parts) = bodies[0]["parts"].as_array_mut() {
            for part in parts {
                let turned: String = part["value"]
                    .as_str()
                    .unwrap_or_default()
                    .chars()
                    .rev()
                    .collect();
                part["value"] = json!(turned);
            }
        }
        bodies[1]["kana"] = json!("ベツジンハナコ");
        bodies[2]["birth_date"] = json!("1951-02-03");
        bodies
    }

    async fn causes(&mut self, member: &Member) -> Walked {
        let most = self.limit("identity_failures");
        if most < 4 {
            for rule in ["identity.no-cause", "identity.counts"] {
                self.ledger.skip(rule, "fewer than four checks may fail");
            }
            return Ok(());
        }
        let mut first: Option<Value> = None;
        for (count, body) in (1..).zip(self.mistaken()) {
            let answer = self.check(member, body).await?;
            let why = format!("`left` {} is due", most - count);
            let counted = answer.number("left") == Some(most - count);
            self.judge("identity.counts", counted, &why, &answer);
            let mut rest = answer.json.clone();
            rest["left"].take();
            let same = *first.get_or_insert_with(|| rest.clone()) == rest;
            let why = "the answer depends on what is wrong";
            self.judge(
                "identity.no-cause",
                same && rest["result"] == "not_verified",
                why,
                &answer,
            );
        }
        Ok(())
    }

    async fn lock(&mut self, other: &mut Member) -> Walked {
        let [body, ..] = self.mistaken();
        let most = self.limit("identity_failures");
        let mut last = None;
        // One was spent before.
        for _ in 1..most {
            last = Some(self.check(other, body.clone()).await?);
        }
        if let Some(answer) = last {
            let kept = answer.number("left") == Some(0) && answer.json["locked_until"].is_string();
            let why = "`left` 0 and `locked_until` are due";
            self.judge("identity.lock", kept, why, &answer);
        }
        if self
            .pass(&["identity.unlock"], self.limit("identity_lock_seconds"))
            .await
        {
            self.renew(other).await?;
            let answer = self.check(other, body).await?;
            let why = format!("`left` {} is due", most - 1);
            let kept = answer.number("left") == Some(most - 1);
            self.judge("identity.unlock", kept, &why, &answer);
        }
        Ok(())
    }

    async fn not_linked(&mut self) -> Walked {
        let Some(group) = self.target.fixtures.group_not_linked.clone() else {
            self.ledger
                .skip("identity.not-linked", "no such group is known");
            return Ok(());
        };
        let member = self.guest(&group).await?;
        let mut body = self.identity_body();
        body["insurer_number"] = json!(group.number);
        let answer = self.check(&member, body).await?;
        let kept = answer.json["result"] == "group_not_linked";
        self.judge(
            "identity.not-linked",
            kept,
            "`group_not_linked` is due",
            &answer,
        );
        self.guests.push(member);
        Ok(())
    }
}
