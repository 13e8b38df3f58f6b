//! 団体.

use serde_json::json;

use super::{Walk, Walked};
use crate::ask::{Ask, fresh};

impl Walk<'_> {
    pub(super) async fn groups(&mut self) -> Walked {
        let ask = self.ask("groupKinds", &[]);
        let kinds = self.send(&ask).await?;
        let labelled = kinds.json.as_array().is_some_and(|kinds| {
            !kinds.is_empty()
                && kinds.iter().all(|kind| {
                    kind["label"]
                        .as_str()
                        .is_some_and(|label| !label.is_empty())
                })
        });
        self.judge(
            "group.kinds",
            labelled,
            "no kind, or one without a label",
            &kinds,
        );
        let group = self.target.fixtures.group.clone();
        let ask = self.by_number(&group.kind, &group.number);
        let known = self.send(&ask).await?;
        self.done("group.known", &known)?;
        let proof = known.text("/group_token").unwrap_or_default();
        let why = "the proof is empty";
        self.judge("group.known", !proof.is_empty(), why, &known);
        self.misses(&group.kind).await
    }

    fn by_number(&self, kind: &str, number: &str) -> Ask {
        let body = json!({"kind": kind, "insurer_number": number});
        self.ask("authenticateGroup", &[]).json(body)
    }

    async fn misses(&mut self, kind: &str) -> Walked {
        let number = self.target.fixtures.unknown_number.clone();
        let tries = self.limit("group_tries");
        for count in 1..=tries {
            let ask = self.by_number(kind, &number);
            let answer = self.send(&ask).await?;
            if answer.status == 429 {
                let why = format!("refused at the {count}th of {tries}");
                self.judge("group.limit", false, &why, &answer);
                return Ok(());
            }
            self.refused("group.unknown", &answer, 404, "group_not_found");
        }
        let ask = self.by_number(kind, &number);
        let answer = self.send(&ask).await?;
        self.refused("group.limit", &answer, 429, "rate_limited");
        let ask = ask.header("toroku-device", fresh()).key(&fresh());
        let answer = self.send(&ask).await?;
        let why = "another installation is refused with the first";
        self.judge("group.limit-device", answer.status != 429, why, &answer);
        Ok(())
    }
}
