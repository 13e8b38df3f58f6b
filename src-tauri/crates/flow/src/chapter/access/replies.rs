//! The backend's answers, and those to the dialogs.

use super::dossier::{Dossier, drop_photo};
use super::papers::Papers;
use super::{AccessChapter, Goal, Step};
use crate::chapter::{Asks, Env, Go, Next};
use crate::step::access_done::AccessDone;
use crate::step::access_intro::AccessIntro;
use crate::step::access_pending::Exit as PendingExit;
use crate::step::document_review::Exit as DocumentExit;
use crate::step::document_select::DocumentSelect;
use crate::step::face_capture::FaceCapture;
use crate::step::face_review::Exit as FaceExit;
use crate::{AccessIntroPhase, AccessPart, Call, DialogChoice, Effect, PhotoId, Reply};

use super::Shot;

impl AccessChapter {
    /// The answer to a call of this chapter.
    pub(super) fn replied(&mut self, reply: Reply, env: Env<'_>, asks: &mut Asks) -> Next {
        match (&mut self.step, reply) {
            (Step::Select(step), Reply::Opened { application }) => {
                let outcome = step.opened(application);
                self.left_select(outcome, asks)
            }
            (Step::Review(step, after), Reply::Document(result)) => {
                let (side, after) = (step.side, *after);
                match step.reply(result) {
                    Some(DocumentExit::Accepted(photo)) => {
                        self.dossier.accept(side, photo, asks);
                        let step = self.after_side(side, after, env);
                        self.go(step)
                    }
                    Some(DocumentExit::Retake) | None => Next::Stay,
                }
            }
            (Step::Review(step, after), Reply::SideRefused) => {
                let (photo, side, after) = (step.sending.photo(), step.side, *after);
                drop_photo(photo, asks);
                self.refused_back(side, after, env, asks)
            }
            (Step::BackAsk(_), Reply::BackRemoved) => {
                let step = self.without_back(env, asks);
                self.go(step)
            }
            (Step::FaceGuide(_) | Step::Denied(_, Shot::Undrawn), Reply::Pose(challenge)) => self
                .go(Step::FaceCapture(FaceCapture::open(
                    Some(challenge),
                    env,
                    asks,
                ))),
            (Step::FaceCapture(step), Reply::Pose(challenge)) => {
                step.drawn(challenge, env, asks);
                Next::Stay
            }
            (Step::FaceReview(step), Reply::Pose(challenge)) => {
                drop_photo(step.sending.photo(), asks);
                let step = Step::FaceCapture(FaceCapture::renewed(challenge, env, asks));
                self.go(step)
            }
            (Step::FaceReview(step), Reply::Face(reply)) => {
                let photo = step.sending.photo();
                match step.reply(&reply) {
                    Some(FaceExit::Accepted(photo)) => self.face_accepted(photo, env, asks),
                    Some(FaceExit::Mismatch(left)) => {
                        drop_photo(photo, asks);
                        self.mismatch(left, asks)
                    }
                    Some(FaceExit::Expired) => {
                        asks.call = Some(Call::DrawPose {
                            application: self.dossier.id(),
                        });
                        Next::Stay
                    }
                    Some(FaceExit::Retake) | None => Next::Stay,
                }
            }
            (Step::Confirm(_), Reply::Submit(reply)) => self.submitted(reply, env, asks),
            (Step::Pending(step), Reply::Application(state)) if step.knows(&state) => Next::Typed,
            (Step::Pending(step), Reply::Application(state)) => match step.reply(*state) {
                Some(PendingExit::Approved) => {
                    asks.background.push(Call::Me);
                    self.go(Step::Done(AccessDone { already: false }))
                }
                Some(PendingExit::Menu | PendingExit::Resubmit(..)) | None => Next::Stay,
            },
            (_step, Reply::Me(_)) => Next::Typed,
            (_step, Reply::Config(..)) => Next::Stay,
            (_step, _late) => Next::Resync,
        }
    }

    /// A button of a dialog.
    pub(super) fn chose(&mut self, choice: DialogChoice, asks: &mut Asks) -> Next {
        match (choice, &self.step) {
            (DialogChoice::Stay, _) => Next::Stay,
            (DialogChoice::Later, _) => Next::Go(Go::Home),
            (DialogChoice::Discard, Step::Intro(_)) => {
                asks.effects.push(Effect::WipeDraft);
                self.dossier = Dossier::default();
                self.go(Step::Intro(AccessIntro {
                    phase: AccessIntroPhase::First,
                }))
            }
            (DialogChoice::Discard, _) => {
                asks.effects.push(Effect::WipeDraft);
                self.dossier = Dossier::default();
                Next::Go(Go::GroupMenu)
            }
            (DialogChoice::ChangeDocument, _) => {
                let again = self.dossier.again.is_some();
                let document = self.dossier.papers.map(Papers::document);
                self.dossier.drop_papers(asks);
                self.goal = Goal::Onward;
                let rejected = document.filter(|_| again);
                self.go(Step::Select(DocumentSelect::new(rejected)))
            }
            (DialogChoice::Logout | DialogChoice::Withdraw, _) => Next::Resync,
        }
    }

    /// A face photo is at the backend.
    fn face_accepted(&mut self, photo: PhotoId, env: Env<'_>, asks: &mut Asks) -> Next {
        let Step::FaceReview(step) = &self.step else {
            return Next::Resync;
        };
        match step.challenge.as_ref().map(|challenge| challenge.pose) {
            None => {
                // The pose belongs to this frontal photo: the one before is taken again.
                self.dossier.drop_faces(asks);
                self.dossier.front = Some(photo);
            }
            Some(pose) => {
                self.dossier.pose = Some((pose, photo));
                self.dossier.settle(AccessPart::FaceFront);
            }
        }
        let step = self.after_faces(env);
        self.go(step)
    }
}
