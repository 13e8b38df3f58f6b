//! The buttons of 健診・医療アクセス認証, screen by screen.

use toroku_domain::FacePart;

use super::papers::{Papers, Remarks};
use super::route::open_draft;
use super::{AccessChapter, After, Shot, Step};
use crate::chapter::{Asks, Env, Go, Next};
use crate::step::Outcome;
use crate::step::access_confirm::Exit as ConfirmExit;
use crate::step::access_intro::Exit as IntroExit;
use crate::step::access_pending::Exit as PendingExit;
use crate::step::document_back_ask::DocumentBackAsk;
use crate::step::document_capture::DocumentCapture;
use crate::step::document_guide::Exit as GuideExit;
use crate::step::document_select::Exit as SelectExit;
use crate::step::document_side::DocumentSide;
use crate::step::document_summary::Exit as SummaryExit;
use crate::step::face_capture::FaceCapture;
use crate::step::face_guide::Exit as FaceGuideExit;
use crate::step::face_mismatch::Exit as MismatchExit;
use crate::step::secret_question::{Exit as SecretExit, Opened};
use crate::{AccessDoneAction, Call, DialogChoice, SecretIntroAction, SupportTopic, UiAction};

impl AccessChapter {
    pub(super) fn acted(&mut self, action: UiAction, env: Env<'_>, asks: &mut Asks) -> Next {
        match (&mut self.step, action) {
            (Step::Intro(step), UiAction::AccessIntro(action)) => {
                let exit = step.act(&action);
                self.left_intro(exit.as_ref(), env, asks)
            }
            (Step::Select(step), UiAction::DocumentSelect(action)) => {
                let outcome = step.act(&action, env, asks);
                self.left_select(outcome, asks)
            }
            (Step::Guide(step, after), UiAction::DocumentGuide(action)) => {
                let (exit, side, after) = (step.act(&action), step.side, *after);
                self.left_guide(exit.as_ref(), side, after, env, asks)
            }
            (Step::Denied(step, shot), UiAction::CameraDenied(action)) => {
                if step.act(&action, env, asks).is_some() && matches!(shot, Shot::Undrawn) {
                    asks.call = Some(Call::DrawPose {
                        application: self.dossier.id(),
                    });
                }
                Next::Stay
            }
            (Step::Capture(step, _), UiAction::DocumentCapture(action)) => {
                step.act(&action, env, asks);
                Next::Stay
            }
            (Step::Review(step, _), UiAction::DocumentReview(action)) => {
                match step.act(&action, &self.dossier.id(), asks) {
                    Some(_retake) => self.retaken(env, asks),
                    None => Next::Stay,
                }
            }
            (Step::BackAsk(_), UiAction::DocumentBackAsk(action)) => {
                let written = DocumentBackAsk::act(&action);
                self.answered_remarks(written, env, asks)
            }
            (Step::Summary(step), UiAction::DocumentSummary(action)) => {
                let exit = step.act(&action);
                self.left_summary(exit.as_ref(), asks)
            }
            (Step::FaceGuide(step), UiAction::FaceGuide(action)) => {
                let (exit, part) = (step.act(&action), step.part);
                self.left_face_guide(exit.as_ref(), part, env, asks)
            }
            (Step::FaceCapture(step), UiAction::FaceCapture(action)) => {
                step.act(&action, &mut self.voice, env, asks);
                Next::Stay
            }
            (Step::FaceReview(step), UiAction::FaceReview(action)) => {
                match step.act(&action, &self.dossier.id(), asks) {
                    Some(_retake) => self.retaken(env, asks),
                    None => Next::Stay,
                }
            }
            (Step::FaceMismatch(step), UiAction::FaceMismatch(action)) => {
                let (exit, left) = (step.act(&action), step.left);
                self.left_mismatch(exit.as_ref(), left)
            }
            (Step::SecretIntro, UiAction::SecretIntro(SecretIntroAction::Start)) => {
                let step = self.secret(Opened::InTurn, env);
                self.go(step)
            }
            (Step::SecretQuestion(step), UiAction::SecretQuestion(action)) => {
                let outcome = step.act(action, env);
                self.left_secret(outcome, env)
            }
            (Step::Confirm(step), UiAction::AccessConfirm(action)) => {
                let outcome = step.act(&action, asks);
                self.left_confirm(&outcome, env)
            }
            (Step::Done(_), UiAction::AccessDone(AccessDoneAction::Menu)) => Next::Go(Go::Home),
            (Step::Pending(step), UiAction::AccessPending(action)) => {
                let exit = step.act(&action);
                self.left_pending(exit, env)
            }
            (_step, _other_screen) => Next::Resync,
        }
    }

    fn left_intro(&mut self, exit: Option<&IntroExit>, env: Env<'_>, asks: &mut Asks) -> Next {
        match exit {
            None => Next::Resync,
            Some(IntroExit::Menu) => Next::Go(Go::Home),
            Some(IntroExit::Next) => {
                let step = self.select();
                self.go(step)
            }
            Some(IntroExit::Resume) => match open_draft(env) {
                Some(draft) => {
                    let step = self.reopened(draft, env);
                    self.go(step)
                }
                None => Next::Resync,
            },
            Some(IntroExit::StartOver) => {
                asks.dialog = Some(("discard", vec![DialogChoice::Discard, DialogChoice::Stay]));
                Next::Stay
            }
        }
    }

    pub(super) fn left_select(&mut self, outcome: Outcome<SelectExit>, asks: &mut Asks) -> Next {
        match outcome {
            Outcome::Stay => Next::Stay,
            Outcome::Typed => Next::Typed,
            Outcome::Exit(SelectExit::Chosen(document, application)) => {
                self.chosen(document, application, asks)
            }
            Outcome::Exit(SelectExit::NoDocument) => {
                Next::Go(Go::Support(Some(SupportTopic::Documents)))
            }
        }
    }

    fn left_guide(
        &mut self,
        exit: Option<&GuideExit>,
        side: DocumentSide,
        after: After,
        env: Env<'_>,
        asks: &mut Asks,
    ) -> Next {
        match exit {
            None => Next::Resync,
            Some(GuideExit::Start) => {
                self.go(Step::Capture(DocumentCapture::open(side, env, asks), after))
            }
            Some(GuideExit::UseSent) => {
                let step = self.after_side(side, after, env);
                self.go(step)
            }
            Some(GuideExit::ChangeDocument) => Self::change_document(asks),
            Some(GuideExit::CameraHelp) => self.denied(None, Shot::Document(side, after)),
        }
    }

    /// `dialog.change-document`.
    fn change_document(asks: &mut Asks) -> Next {
        let choices = vec![DialogChoice::ChangeDocument, DialogChoice::Stay];
        asks.dialog = Some(("change-document", choices));
        Next::Stay
    }

    fn answered_remarks(&mut self, written: bool, env: Env<'_>, asks: &mut Asks) -> Next {
        let Step::BackAsk(step) = &self.step else {
            return Next::Resync;
        };
        let document = step.document;
        let back = self.dossier.papers.and_then(Papers::back);
        let step = match (written, back) {
            (true, back) => {
                self.dossier.answer_remarks(Remarks::Written(back));
                self.guide(DocumentSide::Back(document), After::Turn)
            }
            (false, Some(_)) => {
                asks.call = Some(Call::RemoveBack {
                    application: self.dossier.id(),
                });
                return Next::Stay;
            }
            (false, None) => self.without_back(env, asks),
        };
        self.go(step)
    }

    fn left_summary(&mut self, exit: Option<&SummaryExit>, asks: &mut Asks) -> Next {
        let step = match exit {
            None => return Next::Resync,
            Some(SummaryExit::ChangeDocument) => return Self::change_document(asks),
            Some(SummaryExit::Next) => self.face_guide(FacePart::Front),
            Some(SummaryExit::Retake(side)) => self.guide(*side, After::Summary),
            Some(SummaryExit::ChangeAnswer(document)) => Self::back_ask(*document),
        };
        self.go(step)
    }

    fn left_face_guide(
        &mut self,
        exit: Option<&FaceGuideExit>,
        part: FacePart,
        env: Env<'_>,
        asks: &mut Asks,
    ) -> Next {
        match exit {
            None => Next::Resync,
            Some(FaceGuideExit::Start(FacePart::Front)) => {
                self.go(Step::FaceCapture(FaceCapture::open(None, env, asks)))
            }
            Some(FaceGuideExit::Start(FacePart::Pose)) => {
                asks.call = Some(Call::DrawPose {
                    application: self.dossier.id(),
                });
                Next::Stay
            }
            Some(FaceGuideExit::UseSent) => {
                let step = self.after_faces(env);
                self.go(step)
            }
            Some(FaceGuideExit::CameraHelp) => match part {
                FacePart::Front => self.denied(None, Shot::Face(None)),
                FacePart::Pose => self.denied(None, Shot::Undrawn),
            },
        }
    }

    pub(super) fn left_mismatch(&mut self, exit: Option<&MismatchExit>, left: u32) -> Next {
        let step = match exit {
            None => return Next::Resync,
            Some(MismatchExit::Trouble) => return Next::Go(Go::Support(Some(SupportTopic::Face))),
            Some(MismatchExit::Menu) => return Next::Go(Go::Home),
            Some(MismatchExit::Retake) => self.face_guide(FacePart::Front),
            Some(MismatchExit::RetakeDocument) => match self.dossier.papers.map(Papers::document) {
                Some(document) => self.guide(DocumentSide::Front(document), After::Face(left)),
                None => self.select(),
            },
        };
        self.go(step)
    }

    fn left_secret(&mut self, outcome: Outcome<SecretExit>, env: Env<'_>) -> Next {
        match outcome {
            Outcome::Stay => Next::Stay,
            Outcome::Typed => Next::Typed,
            Outcome::Exit((question, answer)) => {
                self.dossier.question = Some(question);
                self.dossier.answer = Some(answer);
                let step = self.confirm(env);
                self.go(step)
            }
        }
    }

    fn left_confirm(&mut self, outcome: &Outcome<ConfirmExit>, env: Env<'_>) -> Next {
        match outcome {
            Outcome::Stay => Next::Stay,
            Outcome::Typed => Next::Typed,
            Outcome::Exit(ConfirmExit::Question) => {
                let step = self.secret(Opened::FromConfirm, env);
                self.go(step)
            }
            Outcome::Exit(ConfirmExit::Retake(part)) => self.retake(*part),
            Outcome::Exit(ConfirmExit::Trouble) => {
                Next::Go(Go::Support(Some(SupportTopic::Identity)))
            }
        }
    }

    fn left_pending(&mut self, exit: Option<PendingExit>, env: Env<'_>) -> Next {
        match exit {
            None => Next::Resync,
            Some(PendingExit::Menu | PendingExit::Approved) => Next::Go(Go::Home),
            Some(PendingExit::Resubmit(state, parts)) => {
                self.dossier = super::Dossier::again(*state, parts);
                self.refused = [0, 0];
                let step = self.next_failed(env);
                self.go(step)
            }
        }
    }
}
