//! 「戻る」 in 健診・医療アクセス認証.

use toroku_domain::FacePart;

use super::papers::Papers;
use super::{AccessChapter, After, Goal, Shot, Step};
use crate::chapter::{Asks, Env, Go, Next};
use crate::step::document_side::DocumentSide;
use crate::step::face_mismatch::FaceMismatch;
use crate::step::secret_question::Opened;
use crate::{AccessIntroPhase, Effect};

impl AccessChapter {
    pub(super) fn went_back(&mut self, env: Env<'_>, asks: &mut Asks) -> Next {
        let step = match &self.step {
            Step::Intro(step) if step.phase == AccessIntroPhase::Blocked => {
                return Next::Go(Go::Home);
            }
            Step::Intro(_) => return Next::Go(Go::GroupMenu),
            Step::Select(_) if self.dossier.again.is_some() => self.rejected(env, asks),
            Step::Select(_) => Self::intro(AccessIntroPhase::First, env),
            Step::Guide(step, after) => {
                let (side, after) = (step.side, *after);
                self.behind_guide(side, after, env, asks)
            }
            Step::Denied(_, shot) => {
                let shot = shot.clone();
                asks.effects.push(Effect::CloseCamera);
                self.guide_of(&shot)
            }
            Step::Capture(step, after) => {
                let shot = Shot::Document(step.side, *after);
                asks.effects.push(Effect::CloseCamera);
                self.guide_of(&shot)
            }
            Step::FaceCapture(step) => {
                let shot = Shot::Face(step.challenge().cloned());
                asks.effects.push(Effect::CloseCamera);
                self.guide_of(&shot)
            }
            Step::Review(..) | Step::FaceReview(_) => return self.retaken(env, asks),
            Step::BackAsk(step) => {
                let document = step.document.document();
                self.guide(DocumentSide::Front(document), After::Turn)
            }
            Step::Summary(step) => {
                let document = step.document();
                match self.dossier.papers.and_then(Papers::two_sided) {
                    Some((document, _)) => Self::back_ask(document),
                    None => self.guide(DocumentSide::Front(document), After::Turn),
                }
            }
            Step::FaceGuide(step) => match (step.part, self.goal) {
                (FacePart::Pose, _) => self.face_guide(FacePart::Front),
                (FacePart::Front, Goal::Confirm) => self.confirm(env),
                (FacePart::Front, Goal::Onward) if self.dossier.again.is_some() => {
                    self.rejected(env, asks)
                }
                (FacePart::Front, Goal::Onward) => self.summary(),
            },
            Step::FaceMismatch(step) => {
                let (exit, left) = (step.back(), step.left);
                return self.left_mismatch(Some(&exit), left);
            }
            Step::SecretIntro => self.face_guide(FacePart::Front),
            Step::SecretQuestion(step) if step.returns() => self.confirm(env),
            Step::SecretQuestion(_) => Step::SecretIntro,
            Step::Confirm(_) if self.dossier.again.is_some() => self.last_guide(env),
            Step::Confirm(_) => self.secret(Opened::InTurn, env),
            Step::Done(_) | Step::Pending(_) => {
                asks.effects.push(Effect::LeaveApp);
                return Next::Typed;
            }
        };
        self.go(step)
    }

    /// The screen a document's guide came from.
    fn behind_guide(
        &mut self,
        side: DocumentSide,
        after: After,
        env: Env<'_>,
        asks: &mut Asks,
    ) -> Step {
        match (after, self.goal, side) {
            (After::Summary, _, _) => self.summary(),
            (After::Face(left), _, _) => Step::FaceMismatch(FaceMismatch { left }),
            (After::Turn, Goal::Confirm, _) => self.confirm(env),
            (After::Turn, Goal::Onward, DocumentSide::Front(_)) => self.select(),
            (After::Turn, Goal::Onward, DocumentSide::Back(_)) if self.dossier.again.is_some() => {
                self.rejected(env, asks)
            }
            (After::Turn, Goal::Onward, DocumentSide::Back(document)) => Self::back_ask(document),
        }
    }

    /// The guide before the camera.
    fn guide_of(&self, shot: &Shot) -> Step {
        match shot {
            Shot::Document(side, after) => self.guide(*side, *after),
            Shot::Face(None) => self.face_guide(FacePart::Front),
            Shot::Face(Some(_)) | Shot::Undrawn => self.face_guide(FacePart::Pose),
        }
    }

    /// `access-pending`, where the resubmission began.
    fn rejected(&mut self, env: Env<'_>, asks: &mut Asks) -> Step {
        Self::pending(self.dossier.id(), env, asks)
    }
}
