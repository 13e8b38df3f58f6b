//! 健診・医療アクセス認証, but for its photos.

use serde_json::{Value, json};

use super::account::Member;
use super::{Stop, Walk, Walked, held, succeeded};
use crate::ask::{Answer, fresh};
use crate::pictures::{DOCUMENT, FRONT};

impl Walk<'_> {
    pub(super) async fn access(&mut self, member: &mut Member, other: &mut Member) -> Walked {
        self.unavailable().await?;
        // Time may have passed.
        self.renew(member).await?;
        self.renew(other).await?;
        let id = self.beginnings(member, other).await?;
        if !self.target.photos {
            return Err(Stop("no photo is sent (--without-photos)".to_owned()));
        }
        self.photos(member, &id).await?;
        self.faces(member, &id).await?;
        self.submission(member, &id).await
    }

    async fn unavailable(&mut self) -> Walked {
        let Some(group) = self.target.fixtures.group_without_checkups.clone() else {
            self.ledger
                .skip("access.unavailable", "no such group is known");
            return Ok(());
        };
        let member = self.guest(&group).await?;
        let ask = self
            .ask("beginAccessApplication", &[])
            .token(&member.access);
        let answer = self.send(&ask.json(json!({"document": DOCUMENT}))).await?;
        self.refused("access.unavailable", &answer, 409, "access_unavailable");
        self.guests.push(member);
        Ok(())
    }

    async fn choose(&mut self, member: &Member, document: &str) -> Walked<Answer> {
        let ask = self
            .ask("beginAccessApplication", &[])
            .token(&member.access);
        self.send(&ask.json(json!({"document": document}))).await
    }

    async fn beginnings(&mut self, member: &Member, other: &Member) -> Walked<String> {
        let key = fresh();
        let ask = self
            .ask("beginAccessApplication", &[])
            .json(json!({"document": DOCUMENT}))
            .key(&key);
        let begun = self.send(&ask.clone().token(&member.access)).await?;
        self.done("access.begins", &begun)?;
        let id = held(begun.text("/id"), "id")?;
        let answer = self.send(&ask.token(&other.access)).await?;
        let why = "another member has the first one's answer";
        self.judge(
            "idempotency.caller",
            answer.json["id"] != begun.json["id"],
            why,
            &answer,
        );
        self.discarding(member, &id).await?;

        let begun = self.choose(member, "mynumber").await?;
        succeeded(&begun)?;
        let id = held(begun.text("/id"), "id")?;
        let ask = self
            .ask("sendDocument", &[&id, "back"])
            .token(&member.access);
        let answer = self.send(&ask.jpeg(FRONT)).await?;
        self.refused("access.back-refused", &answer, 409, "side_refused");
        let begun = self.choose(member, DOCUMENT).await?;
        succeeded(&begun)?;
        let why = "the application has another id";
        self.judge("access.again", begun.json["id"] == id.as_str(), why, &begun);
        let ask = self.ask("accessApplication", &[&id]).token(&other.access);
        let answer = self.send(&ask).await?;
        self.refused("access.own", &answer, 404, "application_gone");
        Ok(id)
    }

    async fn discarding(&mut self, member: &Member, id: &str) -> Walked {
        for _ in 0..2 {
            let ask = self
                .ask("discardAccessApplication", &[id])
                .token(&member.access);
            let answer = self.send(&ask).await?;
            self.done("access.discards", &answer)?;
        }
        let ask = self.ask("accessApplication", &[id]).token(&member.access);
        let answer = self.send(&ask).await?;
        self.refused("access.discards", &answer, 404, "application_gone");
        Ok(())
    }

    /// Submits; `body` is the secret question, or nothing.
    pub(super) async fn submit(
        &mut self,
        member: &Member,
        id: &str,
        body: Value,
    ) -> Walked<Answer> {
        let ask = self
            .ask("submitAccessApplication", &[id])
            .token(&member.access);
        self.send(&ask.json(body)).await
    }

    async fn submission(&mut self, member: &Member, id: &str) -> Walked {
        let kana = self.target.fixtures.person.kana.clone();
        let question = "はじめて育てた野菜は？";
        let body = json!({"question": question, "answer": kana});
        let answer = self.submit(member, id, body).await?;
        self.refused("access.secret", &answer, 422, "secret_refused");
        let why = "`field` `answer` is due";
        self.judge(
            "access.secret",
            answer.json["field"] == "answer",
            why,
            &answer,
        );
        let body = json!({"question": question, "answer": "ミニトマト"});
        let first = self.submit(member, id, body).await?;
        self.done("access.submits", &first)?;
        let status = first.text("/status").unwrap_or_default();
        let received = ["completed", "under_review"].contains(&status.as_str());
        let why = format!("`{status}`: `completed` or `under_review` is due");
        self.judge("access.submits", received, &why, &first);
        let again = self.submit(member, id, json!({})).await?;
        let same = again.json["reference"] == first.json["reference"];
        self.judge("access.resubmits", same, "受付番号 is another", &again);
        let ask = self
            .ask("sendDocument", &[id, "front"])
            .token(&member.access);
        let answer = self.send(&ask.jpeg(FRONT)).await?;
        self.refused("access.closed", &answer, 409, "application_closed");
        let ask = self
            .ask("discardAccessApplication", &[id])
            .token(&member.access);
        let answer = self.send(&ask).await?;
        self.refused("access.closed", &answer, 409, "application_closed");
        Ok(())
    }
}
