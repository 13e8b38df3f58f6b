//! Where the document's and the face's screens lead.

use toroku_domain::{DocumentKind, FacePart};

use super::dossier::{Dossier, drop_photo};
use super::papers::{Papers, Remarks};
use super::{AccessChapter, After, Goal, Shot, Step};
use crate::chapter::{Asks, Env, Next};
use crate::step::access_pending::reason;
use crate::step::camera_denied::CameraDenied;
use crate::step::document_back_ask::DocumentBackAsk;
use crate::step::document_capture::DocumentCapture;
use crate::step::document_guide::DocumentGuide;
use crate::step::document_select::DocumentSelect;
use crate::step::document_side::{DocumentSide, TwoSided};
use crate::step::face_capture::FaceCapture;
use crate::step::face_guide::FaceGuide;
use crate::step::face_mismatch::FaceMismatch;
use crate::{AccessPart, Call, CameraTrouble, Effect, GuidePhase};

impl AccessChapter {
    /// `document-select`; in a resubmission the rejected document may be kept.
    pub(super) fn select(&self) -> Step {
        let again = self.dossier.again.is_some();
        let rejected = self.dossier.papers.map(Papers::document).filter(|_| again);
        Step::Select(DocumentSelect::new(rejected))
    }

    /// A document was chosen; with another one the photos of the last are forgotten.
    pub(super) fn chosen(
        &mut self,
        document: DocumentKind,
        application: Option<String>,
        asks: &mut Asks,
    ) -> Next {
        if application.is_some() && application != self.dossier.application {
            // A new one at the backend has none of the photos.
            self.dossier.drop_papers(asks);
            self.dossier.drop_faces(asks);
            self.dossier.application = application;
        }
        if self.dossier.papers.map(Papers::document) != Some(document) {
            self.dossier.drop_papers(asks);
            self.dossier.papers = Some(Papers::of(document));
            if TwoSided::of(document).is_none() {
                self.dossier.settle(AccessPart::DocumentBack);
            }
            self.refused = [0, 0];
        }
        let step = self.guide(DocumentSide::Front(document), After::Turn);
        self.go(step)
    }

    pub(super) fn guide(&self, side: DocumentSide, after: After) -> Step {
        let part = match side {
            DocumentSide::Front(_) => AccessPart::Document,
            DocumentSide::Back(_) => AccessPart::DocumentBack,
        };
        let reason = self.dossier.reason(part).map(reason);
        let phase = if reason.is_some() {
            GuidePhase::Resubmit
        } else if self.dossier.sent(side).is_some() {
            GuidePhase::Retake
        } else {
            GuidePhase::First
        };
        Step::Guide(
            DocumentGuide {
                side,
                phase,
                reason,
            },
            after,
        )
    }

    pub(super) fn back_ask(document: TwoSided) -> Step {
        Step::BackAsk(DocumentBackAsk { document })
    }

    pub(super) fn summary(&self) -> Step {
        match self.dossier.papers {
            Some(papers) => Step::Summary(papers.summary()),
            None => self.select(),
        }
    }

    /// The screen after a side that was accepted, now or before.
    pub(super) fn after_side(&mut self, side: DocumentSide, after: After, env: Env<'_>) -> Step {
        let again = self.dossier.again.is_some();
        let two_sided = self.dossier.papers.and_then(Papers::two_sided);
        match (after, self.goal, side) {
            (After::Face(_), _, _) => self.face_guide(FacePart::Front),
            (After::Turn, Goal::Confirm, _) => self.confirm(env),
            (After::Turn, Goal::Onward, DocumentSide::Front(_)) => match two_sided {
                Some((document, Remarks::Unasked)) => Self::back_ask(document),
                Some(_) | None if again => self.next_failed(env),
                Some((document, _)) => Self::back_ask(document),
                None => self.summary(),
            },
            (After::Turn, Goal::Onward, DocumentSide::Back(_)) if again => self.next_failed(env),
            (After::Summary, _, _) | (After::Turn, Goal::Onward, DocumentSide::Back(_)) => {
                self.summary()
            }
        }
    }

    /// 記載はない.
    pub(super) fn without_back(&mut self, env: Env<'_>, asks: &mut Asks) -> Step {
        drop_photo(self.dossier.papers.and_then(Papers::back), asks);
        self.dossier.answer_remarks(Remarks::NotWritten);
        if self.dossier.again.is_some() {
            self.next_failed(env)
        } else {
            self.summary()
        }
    }

    /// The next part asked for again: document, back, face; then the confirm screen.
    pub(super) fn next_failed(&mut self, env: Env<'_>) -> Step {
        let next = self.dossier.again.as_ref().and_then(|parts| parts.first());
        let two_sided = self.dossier.papers.and_then(Papers::two_sided);
        match (next.map(|(part, _)| *part), two_sided) {
            (None, _) => self.confirm(env),
            (Some(AccessPart::DocumentBack), Some((document, _))) => {
                self.guide(DocumentSide::Back(document), After::Turn)
            }
            (Some(AccessPart::Document | AccessPart::DocumentBack), _) => self.select(),
            (Some(AccessPart::FaceFront | AccessPart::FacePose), _) => {
                self.face_guide(FacePart::Front)
            }
        }
    }

    pub(super) fn face_guide(&self, part: FacePart) -> Step {
        let asked = self.dossier.reason(AccessPart::FaceFront).map(reason);
        let sent = self.dossier.front.is_some();
        let (phase, reason) = match (part, asked) {
            (FacePart::Front, Some(_)) if sent => (GuidePhase::Retake, None),
            (FacePart::Front, Some(reason)) => (GuidePhase::Resubmit, Some(reason)),
            // Whoever came from the confirm screen to repeat both wants no way around it.
            (FacePart::Front, None) if sent && self.goal == Goal::Onward => {
                (GuidePhase::Retake, None)
            }
            (FacePart::Front, None) | (FacePart::Pose, _) => (GuidePhase::First, None),
        };
        Step::FaceGuide(FaceGuide {
            part,
            phase,
            reason,
        })
    }

    /// The screen after the face photos that were accepted, now or before.
    pub(super) fn after_faces(&mut self, env: Env<'_>) -> Step {
        match self.goal {
            Goal::Confirm | Goal::Onward if self.dossier.pose.is_none() => {
                self.face_guide(FacePart::Pose)
            }
            Goal::Confirm => self.confirm(env),
            Goal::Onward if self.dossier.again.is_some() => self.next_failed(env),
            Goal::Onward => Step::SecretIntro,
        }
    }

    /// Document and face did not match; with no try left everything is wiped.
    pub(super) fn mismatch(&mut self, left: u32, asks: &mut Asks) -> Next {
        self.dossier.drop_faces(asks);
        if left == 0 {
            self.dossier = Dossier::default();
            asks.effects.push(Effect::WipeDraft);
            asks.background.push(Call::Me);
        }
        self.go(Step::FaceMismatch(FaceMismatch { left }))
    }

    /// There is no camera.
    pub(super) fn denied(&mut self, cause: Option<CameraTrouble>, shot: Shot) -> Next {
        let step = CameraDenied::new(cause, shot.subject());
        self.go(Step::Denied(step, shot))
    }

    /// Leaves a review without sending its photo.
    pub(super) fn retaken(&mut self, env: Env<'_>, asks: &mut Asks) -> Next {
        let (photo, step) = if let Step::Review(step, after) = &self.step {
            let capture = DocumentCapture::open(step.side, env, asks);
            (step.sending.photo(), Step::Capture(capture, *after))
        } else if let Step::FaceReview(step) = &self.step {
            let capture = FaceCapture::open(step.challenge.clone(), env, asks);
            (step.sending.photo(), Step::FaceCapture(capture))
        } else {
            return Next::Resync;
        };
        drop_photo(photo, asks);
        self.go(step)
    }
}
