//! 健診・医療アクセス認証 (guide 4): from `access-intro` to `access-done` or `access-pending`.
//!
//! What the backend accepted is held in the dossier and survives a kill; a photo that was not
//! sent does not. Retakes from `access-confirm` return there; after a rejection only the failed
//! parts are asked for again.

mod acts;
mod backs;
mod camera;
mod dossier;
mod draft;
mod ids;
mod papers;
mod replies;
mod route;
mod route_parts;
#[cfg(test)]
mod tests;

use self::dossier::Dossier;
pub(crate) use self::ids::{MESSAGE_CODES, STATE_IDS};
use crate::chapter::{Asks, Chapter, Env, Next, Page};
use crate::step::access_confirm::AccessConfirm;
use crate::step::access_done::AccessDone;
use crate::step::access_intro::AccessIntro;
use crate::step::access_pending::AccessPending;
use crate::step::camera_denied::CameraDenied;
use crate::step::document_back_ask::DocumentBackAsk;
use crate::step::document_capture::DocumentCapture;
use crate::step::document_guide::DocumentGuide;
use crate::step::document_review::DocumentReview;
use crate::step::document_select::DocumentSelect;
use crate::step::document_side::DocumentSide;
use crate::step::document_summary::DocumentSummary;
use crate::step::face_capture::FaceCapture;
use crate::step::face_guide::FaceGuide;
use crate::step::face_mismatch::FaceMismatch;
use crate::step::face_review::FaceReview;
use crate::step::secret_intro::SecretIntro;
use crate::step::secret_question::SecretQuestionStep;
use crate::{
    AccessDraft, AccessIntroPhase, CallError, CameraEvent, Challenge, DialogChoice, DraftPart,
    Progress, Reply, Subject, UiAction,
};

/// The chapter 健診・医療アクセス認証.
#[derive(Debug, Clone)]
pub(crate) struct AccessChapter {
    step: Step,
    dossier: Dossier,
    goal: Goal,
    /// Photos of front and back that the device's checks refused.
    refused: [u32; 2],
    /// Hints are spoken.
    voice: bool,
    entry: Entry,
}

/// How the chapter was entered; looked at when the member is known.
#[derive(Debug, Clone, PartialEq)]
enum Entry {
    Start,
    Open,
    Expired,
    Status,
    Resume(Box<AccessDraft>),
    Entered,
}

/// Where a finished part leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Goal {
    /// The next part.
    Onward,
    /// Back to `access-confirm`, where the retake began.
    Confirm,
}

/// Where a side leads once it was accepted, if not on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum After {
    /// What comes in turn.
    Turn,
    /// Back to `document-summary`.
    Summary,
    /// On to `face-guide`, from a mismatch with so many tries left.
    Face(u32),
}

/// What is before the camera.
#[derive(Debug, Clone)]
enum Shot {
    Document(DocumentSide, After),
    Face(Option<Challenge>),
    /// The posed face, before its pose is drawn.
    Undrawn,
}

/// The open screen.
#[derive(Debug, Clone)]
enum Step {
    Intro(AccessIntro),
    Select(DocumentSelect),
    Guide(DocumentGuide, After),
    Denied(CameraDenied, Shot),
    Capture(DocumentCapture, After),
    Review(DocumentReview, After),
    BackAsk(DocumentBackAsk),
    Summary(DocumentSummary),
    FaceGuide(FaceGuide),
    FaceCapture(FaceCapture),
    FaceReview(FaceReview),
    FaceMismatch(FaceMismatch),
    SecretIntro,
    SecretQuestion(SecretQuestionStep),
    Confirm(AccessConfirm),
    Done(AccessDone),
    Pending(AccessPending),
}

impl Shot {
    /// What the camera is told.
    fn subject(&self) -> Option<Subject> {
        match self {
            Self::Document(side, _) => Some(side.subject()),
            Self::Face(None) => Some(Subject::Face { pose: None }),
            Self::Face(Some(challenge)) => Some(Subject::Face {
                pose: Some(challenge.pose),
            }),
            Self::Undrawn => None,
        }
    }
}

impl AccessChapter {
    fn entered_by(entry: Entry) -> Self {
        Self {
            step: Step::Intro(AccessIntro {
                phase: AccessIntroPhase::First,
            }),
            dossier: Dossier::default(),
            goal: Goal::Onward,
            refused: [0, 0],
            voice: false,
            entry,
        }
    }

    /// `access-intro`, or its `blocked` state by the member's status.
    pub(crate) fn start() -> Self {
        Self::entered_by(Entry::Start)
    }

    /// `access-intro/resume`, with a draft to go on with.
    pub(crate) fn open() -> Self {
        Self::entered_by(Entry::Open)
    }

    /// `access-intro/expired`.
    pub(crate) fn expired() -> Self {
        Self::entered_by(Entry::Expired)
    }

    /// The step of a draft.
    pub(crate) fn resume(draft: AccessDraft) -> Self {
        Self::entered_by(Entry::Resume(Box::new(draft)))
    }

    /// `access-pending`, `access-done/already` or `access-intro/blocked`, by the member's status.
    pub(crate) fn status() -> Self {
        Self::entered_by(Entry::Status)
    }
}

impl Chapter for AccessChapter {
    fn opened(&mut self, env: Env<'_>, asks: &mut Asks) -> Next {
        let step = match std::mem::replace(&mut self.entry, Entry::Entered) {
            Entry::Start => Self::intro(AccessIntroPhase::First, env),
            Entry::Open => Self::intro(AccessIntroPhase::Resume, env),
            Entry::Expired => Self::intro(AccessIntroPhase::Expired, env),
            Entry::Status => Self::by_status(env, asks),
            Entry::Resume(draft) => self.reopened(*draft, env),
            Entry::Entered => match &self.step {
                Step::Capture(step, after) => {
                    Step::Capture(DocumentCapture::open(step.side, env, asks), *after)
                }
                Step::FaceCapture(step) => {
                    Step::FaceCapture(FaceCapture::open(step.challenge().cloned(), env, asks))
                }
                _still_open => return self.returned(env, asks),
            },
        };
        self.go(step)
    }

    fn act(&mut self, action: UiAction, env: Env<'_>, asks: &mut Asks) -> Next {
        self.acted(action, env, asks)
    }

    fn back(&mut self, env: Env<'_>, asks: &mut Asks) -> Next {
        self.went_back(env, asks)
    }

    fn reply(&mut self, reply: Reply, env: Env<'_>, asks: &mut Asks) -> Next {
        self.replied(reply, env, asks)
    }

    fn failed(&mut self, error: &CallError, _env: Env<'_>, _asks: &mut Asks) -> bool {
        match &mut self.step {
            Step::Review(step, _) => step.sending.failed(error),
            Step::FaceReview(step) => step.sending.failed(error),
            Step::Pending(step) => match error {
                CallError::Offline
                | CallError::Timeout
                | CallError::Server { .. }
                | CallError::RateLimited { .. } => {
                    step.failed();
                    true
                }
                CallError::Maintenance(_)
                | CallError::UpdateRequired
                | CallError::SessionEnded { .. } => false,
            },
            _asks_nothing_of_its_own => false,
        }
    }

    fn cancelled(&mut self) {
        match &mut self.step {
            Step::Review(step, _) => step.sending.cancelled(),
            Step::FaceReview(step) => step.sending.cancelled(),
            _waits_for_nothing => {}
        }
    }

    fn tick(&mut self, env: Env<'_>, asks: &mut Asks) -> Next {
        let stopped = match &mut self.step {
            Step::Capture(step, _) => step.watch.tick(env.now, asks),
            Step::FaceCapture(step) => {
                let stopped = step.watch.tick(env.now, asks);
                step.renew(&self.dossier.id(), env, asks);
                stopped
            }
            Step::Pending(step) => {
                step.tick(env, asks);
                false
            }
            _waits_for_nothing => false,
        };
        if stopped { Next::Stay } else { Next::Typed }
    }

    fn camera(&mut self, event: CameraEvent, env: Env<'_>, asks: &mut Asks) -> Next {
        self.saw(event, env, asks)
    }

    fn answer(&mut self, choice: DialogChoice, _env: Env<'_>, asks: &mut Asks) -> Next {
        self.chose(choice, asks)
    }

    fn returned(&mut self, env: Env<'_>, asks: &mut Asks) -> Next {
        match &mut self.step {
            Step::Denied(step, _) => step.returned(asks),
            Step::Pending(step) => step.look(env, asks),
            _waits_for_nothing => {}
        }
        Next::Typed
    }

    fn draft(&self, _env: Env<'_>) -> Option<DraftPart> {
        self.to_draft().map(DraftPart::Access)
    }

    fn page(&self, env: Env<'_>) -> Page {
        let (number, mut page) = match &self.step {
            Step::Intro(step) => (None, step.page(env)),
            Step::Select(step) => (Some(1), step.page(env)),
            Step::Guide(step, _) => (Some(1), step.page(env)),
            Step::Denied(step, Shot::Document(..)) => (Some(1), step.page(env)),
            Step::Denied(step, Shot::Face(_) | Shot::Undrawn) => (Some(2), step.page(env)),
            Step::Capture(step, _) => (Some(1), step.page()),
            Step::Review(step, _) => (Some(1), step.page()),
            Step::BackAsk(step) => (Some(1), step.page()),
            Step::Summary(step) => (Some(1), step.page()),
            Step::FaceGuide(step) => (Some(2), step.page(env)),
            Step::FaceCapture(step) => (Some(2), step.page(self.voice)),
            Step::FaceReview(step) => (Some(2), step.page()),
            Step::FaceMismatch(step) => (Some(2), step.page()),
            Step::SecretIntro => (Some(3), SecretIntro::page()),
            Step::SecretQuestion(step) => (Some(3), step.page(env)),
            Step::Confirm(step) => (Some(4), step.page(env)),
            Step::Done(step) => (None, step.page(env)),
            Step::Pending(step) => (None, step.page(env)),
        };
        page.progress = number.map(|step| Progress {
            chapter: crate::Chapter::Access,
            step,
            of: 4,
        });
        page
    }
}
