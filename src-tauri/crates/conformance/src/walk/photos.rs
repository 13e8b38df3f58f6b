//! Photos of a document.

use super::account::Member;
use super::{Walk, Walked};
use crate::ask::{Answer, Ask};
use crate::pictures::{BACK, FACE, FRONT};

/// More than the contract's 8 MB, in however many bytes a MB is counted.
const TOO_LARGE: usize = (8 << 20) + 1024;
/// The key of a face that comes too early, and comes again when it may.
pub(super) const EARLY: &str = "a-face-that-came-too-early";

impl Walk<'_> {
    fn side(&self, member: &Member, id: &str, side: &str) -> Ask {
        self.ask("sendDocument", &[id, side]).token(&member.access)
    }

    pub(super) fn face(&self, member: &Member, (id, which): (&str, &str), photo: &[u8]) -> Ask {
        self.ask("sendFace", &[id, which])
            .token(&member.access)
            .jpeg(photo)
    }

    /// The application as its owner sees it.
    pub(super) async fn application_of(&mut self, member: &Member, id: &str) -> Walked<Answer> {
        let ask = self.ask("accessApplication", &[id]).token(&member.access);
        self.send(&ask).await
    }

    pub(super) async fn photos(&mut self, member: &Member, id: &str) -> Walked {
        let ask = self.face(member, (id, "front"), FACE).key(EARLY);
        let answer = self.send(&ask).await?;
        self.refused("access.face-first", &answer, 409, "part_missing");
        let named = answer.json["parts"][0] == "document";
        self.judge(
            "access.face-first",
            named,
            "`parts` with `document` is due",
            &answer,
        );

        let front = self.side(member, id, "front");
        let answer = self.send(&front.clone().jpeg(b"no photo")).await?;
        self.refused("access.photo-type", &answer, 415, "photo_type");
        let answer = self
            .send_too_much(&front.clone().jpeg(&vec![0; TOO_LARGE]))
            .await?;
        self.refused("access.photo-size", &answer, 413, "photo_too_large");
        let answer = self
            .send(&front.clone().jpeg(&FRONT[..FRONT.len() / 2]))
            .await?;
        self.refused("access.photo-damaged", &answer, 422, "photo_unusable");
        let named = answer.json["finding"].is_string();
        self.judge("access.photo-damaged", named, "`finding` is due", &answer);

        let answer = self.send(&front.jpeg(FRONT)).await?;
        self.done("access.document", &answer)?;
        let answer = self.send(&self.side(member, id, "back").jpeg(BACK)).await?;
        self.done("access.document", &answer)?;
        let delete = |walk: &Self, side: &str| {
            walk.ask("deleteDocumentBack", &[id, side])
                .token(&member.access)
        };
        let answer = self.send(&delete(self, "back")).await?;
        self.done("access.back-deleted", &answer)?;
        let answer = self.send(&delete(self, "front")).await?;
        self.refused("access.back-deleted", &answer, 409, "side_refused");
        Ok(())
    }
}
