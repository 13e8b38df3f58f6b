//! What the camera reports, screen by screen.

use toroku_domain::Side;

use super::{AccessChapter, After, Shot, Step};
use crate::chapter::{Asks, Env, Next};
use crate::step::access_sending::Sending;
use crate::step::camera_watch::Watch;
use crate::step::document_capture::DocumentCapture;
use crate::step::document_review::DocumentReview;
use crate::step::document_side::DocumentSide;
use crate::step::face_capture::FaceCapture;
use crate::step::face_review::FaceReview;
use crate::{CameraEvent, Effect, PhotoFinding, PhotoId};

impl AccessChapter {
    pub(super) fn saw(&mut self, event: CameraEvent, env: Env<'_>, asks: &mut Asks) -> Next {
        let shot = self.step.shot();
        match (event, shot) {
            (
                CameraEvent::Opened { .. }
                | CameraEvent::Taken { .. }
                | CameraEvent::Trouble(_)
                | CameraEvent::Seen(_)
                | CameraEvent::MynumberBack
                | CameraEvent::Refused(_)
                | CameraEvent::Code(_),
                None,
            )
            | (CameraEvent::Code(_), Some(_))
            | (CameraEvent::MynumberBack, Some(Shot::Face(_) | Shot::Undrawn)) => Next::Resync,
            (CameraEvent::Opened { torch }, Some(shot)) => self.runs(shot, torch, env),
            (CameraEvent::Seen(sight), Some(_)) => {
                if let Some(watch) = self.step.watch() {
                    watch.seen(sight, env.now, asks);
                }
                Next::Typed
            }
            (CameraEvent::Trouble(cause), Some(shot)) => {
                if let Step::Denied(step, _) = &mut self.step {
                    step.trouble(cause);
                    return Next::Stay;
                }
                asks.effects.push(Effect::CloseCamera);
                self.denied(Some(cause), shot)
            }
            (CameraEvent::MynumberBack, Some(Shot::Document(side, after))) => {
                self.refused_back(side, after, env, asks)
            }
            (CameraEvent::Taken { subject, .. }, Some(shot)) if shot.subject() != Some(subject) => {
                Next::Resync
            }
            (CameraEvent::Taken { photo, finding, .. }, Some(shot)) => {
                asks.effects.push(Effect::CloseCamera);
                let sending = self.checked(&shot, photo, finding, env);
                self.review(shot, sending)
            }
            (CameraEvent::Refused(refusal), Some(shot)) => {
                asks.effects.push(Effect::CloseCamera);
                self.review(shot, Sending::unusable(refusal))
            }
        }
    }

    /// A back of マイナンバーカード was photographed: nothing of it is kept.
    pub(super) fn refused_back(
        &mut self,
        side: DocumentSide,
        after: After,
        env: Env<'_>,
        asks: &mut Asks,
    ) -> Next {
        let mut step = DocumentCapture {
            side,
            watch: Watch::running(false, env.now),
        };
        step.watch.mynumber_back(asks);
        self.go(Step::Capture(step, after))
    }

    /// Frames come.
    fn runs(&mut self, shot: Shot, torch: bool, env: Env<'_>) -> Next {
        // Nobody is to look into a light.
        let torch = torch && matches!(shot, Shot::Document(..));
        if let Some(watch) = self.step.watch() {
            watch.opened(torch, env.now);
            return Next::Typed;
        }
        let watch = Watch::running(torch, env.now);
        let step = match shot {
            Shot::Document(side, after) => Step::Capture(DocumentCapture { side, watch }, after),
            Shot::Face(challenge) => Step::FaceCapture(FaceCapture::running(challenge, watch)),
            Shot::Undrawn => return Next::Resync,
        };
        self.go(step)
    }

    /// A photo as the checks found it: refused so often a side, then warned and allowed.
    fn checked(
        &mut self,
        shot: &Shot,
        photo: PhotoId,
        finding: Option<PhotoFinding>,
        env: Env<'_>,
    ) -> Sending {
        let Shot::Document(side, _) = shot else {
            return Sending::new(photo, finding, false);
        };
        let tries = env.config.map_or(u32::MAX, |config| config.photo_tries);
        let [front, back] = &mut self.refused;
        let refused = match side.side() {
            Side::Front => front,
            Side::Back => back,
        };
        let allowed = *refused >= tries;
        if finding.is_some() && !allowed {
            *refused = refused.saturating_add(1);
        }
        Sending::new(photo, finding, allowed)
    }

    fn review(&mut self, shot: Shot, sending: Sending) -> Next {
        let step = match shot {
            Shot::Document(side, after) => Step::Review(DocumentReview { side, sending }, after),
            Shot::Face(challenge) => Step::FaceReview(FaceReview { challenge, sending }),
            Shot::Undrawn => return Next::Resync,
        };
        self.go(step)
    }
}
