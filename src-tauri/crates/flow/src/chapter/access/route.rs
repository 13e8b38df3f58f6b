//! Where the first and the last screens of 健診・医療アクセス認証 lead.

use toroku_domain::FacePart;

use super::dossier::Dossier;
use super::papers::Papers;
use super::{AccessChapter, After, Goal, Step};
use crate::chapter::{Asks, Env, Next};
use crate::step::access_confirm::AccessConfirm;
use crate::step::access_done::AccessDone;
use crate::step::access_intro::AccessIntro;
use crate::step::access_pending::AccessPending;
use crate::step::document_side::DocumentSide;
use crate::step::secret_question::{Opened, SecretQuestionStep};
use crate::{
    AccessDraft, AccessIntroPhase, AccessPart, AccessStatus, Call, DraftPart, Effect, SubmitReply,
};

impl AccessChapter {
    pub(super) fn go(&mut self, step: Step) -> Next {
        self.step = step;
        Next::Stay
    }

    /// `access-intro`; blocked, whatever else is known.
    pub(super) fn intro(phase: AccessIntroPhase, env: Env<'_>) -> Step {
        let blocked = env
            .member
            .is_some_and(|member| member.access == AccessStatus::Blocked);
        let phase = if blocked {
            AccessIntroPhase::Blocked
        } else {
            phase
        };
        Step::Intro(AccessIntro { phase })
    }

    /// `access-pending`, `access-done/already` or `access-intro`, by the member's status.
    pub(super) fn by_status(env: Env<'_>, asks: &mut Asks) -> Step {
        match env.member.map(|member| &member.access) {
            Some(
                AccessStatus::UnderReview { application } | AccessStatus::Rejected { application },
            ) => Self::pending(application.clone(), env, asks),
            Some(AccessStatus::Completed { .. }) => Step::Done(AccessDone { already: true }),
            Some(AccessStatus::None | AccessStatus::Open { .. } | AccessStatus::Blocked) | None => {
                Self::intro(AccessIntroPhase::First, env)
            }
        }
    }

    pub(super) fn pending(application: String, env: Env<'_>, asks: &mut Asks) -> Step {
        let mut step = AccessPending::new(application);
        step.look(env, asks);
        Step::Pending(step)
    }

    pub(super) fn secret(&self, opened: Opened, env: Env<'_>) -> Step {
        let question = self
            .dossier
            .question
            .as_ref()
            .map(toroku_domain::SecretQuestion::as_str);
        let answer = self
            .dossier
            .answer
            .as_ref()
            .map(|answer| answer.expose().into());
        let answer = answer.unwrap_or_default();
        Step::SecretQuestion(SecretQuestionStep::new(question, answer, opened, env))
    }

    /// The confirm screen, or what it lacks: the answer is not kept over a kill.
    pub(super) fn confirm(&mut self, env: Env<'_>) -> Step {
        self.goal = Goal::Onward;
        let Some(papers) = self.dossier.papers else {
            return self.select();
        };
        let secret = self
            .dossier
            .question
            .clone()
            .zip(self.dossier.answer.clone());
        if secret.is_none() && self.dossier.again.is_none() {
            return self.secret(Opened::Resumed, env);
        }
        let secret = secret.filter(|_| self.dossier.again.is_none());
        let photos = self.dossier.photos();
        Step::Confirm(AccessConfirm::new(
            self.dossier.id(),
            papers.document(),
            photos,
            secret,
        ))
    }

    /// 撮影をやり直す on the confirm screen.
    pub(super) fn retake(&mut self, part: AccessPart) -> Next {
        let side = match (part, self.dossier.papers) {
            (AccessPart::Document, Some(papers)) => Some(DocumentSide::Front(papers.document())),
            (AccessPart::DocumentBack, Some(Papers::TwoSided(document, ..))) => {
                Some(DocumentSide::Back(document))
            }
            (AccessPart::DocumentBack, Some(Papers::OneSided(..))) | (_, None) => {
                return Next::Resync;
            }
            (AccessPart::FaceFront | AccessPart::FacePose, Some(_)) => None,
        };
        self.goal = Goal::Confirm;
        let step = match side {
            Some(side) => self.guide(side, After::Turn),
            None => self.face_guide(FacePart::Front),
        };
        self.go(step)
    }

    /// The last guide of a resubmission, behind its confirm screen.
    pub(super) fn last_guide(&mut self, env: Env<'_>) -> Step {
        let papers = self.dossier.papers;
        match (self.dossier.front, papers.and_then(Papers::back), papers) {
            (Some(_), _, _) => self.face_guide(FacePart::Front),
            (None, Some(_), Some(Papers::TwoSided(document, ..))) => {
                self.guide(DocumentSide::Back(document), After::Turn)
            }
            (None, _, Some(papers)) => {
                self.guide(DocumentSide::Front(papers.document()), After::Turn)
            }
            (None, _, None) => self.confirm(env),
        }
    }

    /// The answer to a submission.
    pub(super) fn submitted(&mut self, reply: SubmitReply, env: Env<'_>, asks: &mut Asks) -> Next {
        match reply {
            SubmitReply::Completed => {
                self.end(asks);
                self.go(Step::Done(AccessDone { already: false }))
            }
            SubmitReply::UnderReview => {
                let application = self.dossier.id();
                self.end(asks);
                let step = Self::pending(application, env, asks);
                self.go(step)
            }
            SubmitReply::Incomplete(mut parts) => {
                if self.dossier.papers.and_then(Papers::two_sided).is_none() {
                    // A document without a back is missed as a whole.
                    for part in &mut parts {
                        if *part == AccessPart::DocumentBack {
                            *part = AccessPart::Document;
                        }
                    }
                    parts.dedup();
                }
                if let Step::Confirm(step) = &mut self.step {
                    step.incomplete(parts);
                }
                Next::Stay
            }
            SubmitReply::Mismatch { left } => {
                self.goal = Goal::Confirm;
                self.mismatch(left, asks)
            }
            SubmitReply::SecretRefused(field) => {
                let step = self.secret(Opened::FromConfirm, env);
                self.go(step);
                if let Step::SecretQuestion(step) = &mut self.step {
                    step.refused(field);
                }
                Next::Stay
            }
        }
    }

    /// Everything is at the backend: photos, draft and answer are wiped here.
    fn end(&mut self, asks: &mut Asks) {
        self.dossier = Dossier::default();
        asks.effects.push(Effect::WipeDraft);
        asks.background.push(Call::Me);
    }
}

/// The draft of an open procedure.
pub(super) fn open_draft(env: Env<'_>) -> Option<AccessDraft> {
    match env.draft.map(|draft| &draft.part) {
        Some(DraftPart::Access(draft)) => Some(draft.clone()),
        Some(DraftPart::Registration(_) | DraftPart::Identity(_)) | None => None,
    }
}
