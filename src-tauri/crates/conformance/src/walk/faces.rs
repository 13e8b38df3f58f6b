//! Faces and poses.

use serde_json::json;

use super::account::Member;
use super::photos::EARLY;
use super::{Walk, Walked, held, succeeded};
use crate::pictures::{FACE, OTHER_FACE, posed};

impl Walk<'_> {
    pub(super) async fn faces(&mut self, member: &mut Member, id: &str) -> Walked {
        let answer = self.submit(member, id, json!({})).await?;
        let parts = &answer.json["parts"];
        let names = |part: &str| {
            parts
                .as_array()
                .is_some_and(|all| all.iter().any(|it| it == part))
        };
        let kept = answer.json["status"] == "incomplete" && names("face") && !names("document");
        let why = "`incomplete` with the parts that are missing is due";
        self.judge("access.incomplete", kept, why, &answer);

        let tries = self.limit("face_tries");
        let ask = self.face(member, (id, "front"), OTHER_FACE);
        let answer = self.send(&ask).await?;
        self.refused("access.mismatch", &answer, 422, "face_mismatch");
        let why = format!("`left` {} is due", tries.saturating_sub(1));
        let counted = answer.number("left") == Some(tries.saturating_sub(1));
        self.judge("access.mismatch", counted, &why, &answer);
        let ask = self.face(member, (id, "front"), FACE);
        let answer = self.send(&ask).await?;
        self.done("access.face", &answer)?;
        let answer = self.send(&ask.key(EARLY)).await?;
        let why = "the refusal that has passed is repeated";
        self.judge("idempotency.passing", answer.ok(), why, &answer);
        self.poses(member, id).await
    }

    async fn draw(&mut self, member: &Member, id: &str) -> Walked<(String, &'static [u8])> {
        let ask = self.ask("drawFaceChallenge", &[id]).token(&member.access);
        let drawn = self.send(&ask.json(json!({}))).await?;
        self.judge("access.challenge", drawn.ok(), "no pose is drawn", &drawn);
        succeeded(&drawn)?;
        let pose = drawn.text("/pose").unwrap_or_default();
        let photo = held(posed(&pose), "photo of the pose")?;
        Ok((held(drawn.text("/id"), "id")?, photo))
    }

    async fn poses(&mut self, member: &mut Member, id: &str) -> Walked {
        let (challenge, photo) = self.draw(member, id).await?;
        let wait = self.limit("challenge_seconds");
        if self.pass(&["access.challenge-expiry"], wait).await {
            self.renew(member).await?;
            let ask = self.face(member, (id, &challenge), photo);
            let answer = self.send(&ask).await?;
            self.refused("access.challenge-expiry", &answer, 410, "challenge_expired");
        }
        let (challenge, photo) = self.draw(member, id).await?;
        let ask = self.face(member, (id, &challenge), photo);
        let answer = self.send(&ask).await?;
        self.done("access.challenge", &answer)?;
        let answer = self.send(&ask).await?;
        self.refused("access.challenge-once", &answer, 410, "challenge_expired");
        let answer = self.application_of(member, id).await?;
        let parts = &answer.json["parts"];
        let due = json!(["document", "face-front", "face-pose"]);
        let holds = |part| parts.as_array().is_some_and(|all| all.contains(part));
        let kept = due.as_array().is_some_and(|due| due.iter().all(holds));
        let why = format!("{due} are held");
        self.judge("access.parts", kept, &why, &answer);
        Ok(())
    }
}
