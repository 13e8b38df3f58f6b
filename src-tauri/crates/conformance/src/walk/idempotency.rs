//! What a key is for.

use serde_json::json;

use super::{Walk, Walked, succeeded};
use crate::ask::fresh;

/// How often the same is asked at once.
const AT_ONCE: usize = 4;

impl Walk<'_> {
    pub(super) async fn idempotency(&mut self) -> Walked {
        let group = self.target.fixtures.group.clone();
        let proof = self.proof(&group.kind, &group.number).await?;
        let number = json!({"kind": group.kind, "insurer_number": group.number});
        let ask = self.ask("authenticateGroup", &[]).json(number);
        let answer = self.send(&ask.clone().without_key()).await?;
        self.refused("idempotency.missing", &answer, 400, "idempotency_missing");
        let answer = self.send(&ask.key(&"k".repeat(65))).await?;
        self.refused("idempotency.malformed", &answer, 400, "idempotency_missing");

        let begin = |walk: &Self| {
            let body = walk.application(&walk.address(), &proof);
            walk.ask("beginRegistration", &[]).json(body)
        };
        let ask = begin(self);
        let first = self.send(&ask).await?;
        succeeded(&first)?;
        let again = self.send(&ask).await?;
        let same = (again.status, &again.json) == (first.status, &first.json);
        let why = "the second answer is another";
        self.judge("idempotency.repeat", same, why, &again);
        let key = fresh();
        let answer = self.send(&begin(self).key(&key)).await?;
        succeeded(&answer)?;
        let answer = self.send(&begin(self).key(&key)).await?;
        self.refused("idempotency.conflict", &answer, 422, "idempotency_conflict");

        let asks = vec![begin(self); AT_ONCE];
        let answers = self.together(&asks).await?;
        for answer in &answers {
            let same = answer.ok() && answer.json == answers[0].json;
            let why = format!("{AT_ONCE} at once have not the same answer");
            self.judge("idempotency.at-once", same, &why, answer);
        }
        Ok(())
    }
}
