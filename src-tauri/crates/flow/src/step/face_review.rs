//! `face-review`: 「この写真を提出しますか？」 for the face.
//!
//! Trigger: a photo was taken.
//! Outcome: the backend's answer, or the photo is taken again.

use super::access_sending::Sending;
use crate::chapter::{Asks, Page};
use crate::ids::state_id;
use crate::{
    Call, Challenge, FaceReply, FaceReviewAction, FaceReviewView, PhotoId, ReviewPhase, Screen,
};

/// The step.
#[derive(Debug, Clone)]
pub(crate) struct FaceReview {
    /// The pose drawn; absent for the frontal photo.
    pub(crate) challenge: Option<Challenge>,
    /// The photo.
    pub(crate) sending: Sending,
}

/// How it is left.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Exit {
    /// To `face-capture`.
    Retake,
    /// The backend accepted this photo.
    Accepted(PhotoId),
    /// Not the person of the document.
    Mismatch(u32),
    /// The pose has run out.
    Expired,
}

impl FaceReview {
    /// Takes a button; a photo on its way is not called back.
    pub(crate) fn act(
        &mut self,
        action: &FaceReviewAction,
        application: &str,
        asks: &mut Asks,
    ) -> Option<Exit> {
        match action {
            FaceReviewAction::Submit => {
                let photo = self.sending.send()?;
                asks.call = Some(Call::UploadFace {
                    application: application.to_owned(),
                    challenge: self.challenge.as_ref().map(|drawn| drawn.id.clone()),
                    photo,
                });
                None
            }
            FaceReviewAction::Retake => (!self.sending.is_under_way()).then_some(Exit::Retake),
        }
    }

    /// The backend's answer.
    pub(crate) fn reply(&mut self, reply: &FaceReply) -> Option<Exit> {
        match reply {
            FaceReply::Accepted => self.sending.photo().map(Exit::Accepted),
            FaceReply::Mismatch { left } => Some(Exit::Mismatch(*left)),
            FaceReply::ChallengeExpired => Some(Exit::Expired),
            FaceReply::Unusable(finding) => {
                self.sending.refused(ReviewPhase::Bad, *finding);
                None
            }
        }
    }

    /// The screen.
    pub(crate) fn page(&self) -> Page {
        let view = FaceReviewView {
            pose: self.challenge.as_ref().map(|drawn| drawn.pose),
            photo: self.sending.photo(),
            phase: self.sending.phase(),
            finding: self.sending.finding(),
            percent: self.sending.percent(),
        };
        let id = state_id("face-review", self.sending.face_state());
        let mut page = Page::new(id, Screen::FaceReview(view));
        page.alert = self.sending.alert();
        page
    }
}
