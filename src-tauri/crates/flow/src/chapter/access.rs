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
mod step;
#[cfg(test)]
mod tests;

use self::dossier::Dossier;
pub(crate) use self::ids::{MESSAGE_CODES, STATE_IDS};
use self::step::{After, Goal, Shot, Step};
use crate::chapter::{Asks, Chapter, Env, Next, Page};
use crate::step::access_intro::AccessIntro;
use crate::step::document_capture::DocumentCapture;
use crate::step::face_capture::FaceCapture;
use crate::step::secret_intro::SecretIntro;
use crate::{
    AccessDraft, AccessIntroPhase, CallError, CameraEvent, DialogChoice, DraftPart, Progress,
    Reply, UiAction,
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
            Entry::Entered => {
                if let Step::Capture(step, after) = &self.step {
                    Step::Capture(DocumentCapture::open(step.side, env, asks), *after)
                } else if let Step::FaceCapture(step) = &self.step {
                    Step::FaceCapture(FaceCapture::open(step.challenge().cloned(), env, asks))
                } else {
                    return self.returned(env, asks);
                }
            }
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
        if let Some(sending) = self.step.sending() {
            return sending.failed(error);
        }
        let Step::Pending(step) = &mut self.step else {
            return false;
        };
        match error {
            CallError::Offline
            | CallError::Timeout
            | CallError::Server { .. }
            | CallError::RateLimited { .. } => {
                step.failed();
                true
            }
            CallError::Maintenance(_)
            | CallError::ApplicationGone
            | CallError::UpdateRequired
            | CallError::SessionEnded { .. } => false,
        }
    }

    fn cancelled(&mut self) {
        if let Some(sending) = self.step.sending() {
            sending.cancelled();
        }
    }

    fn sent(&mut self, percent: u8) {
        let compares = matches!(self.step, Step::FaceReview(_));
        if let Some(sending) = self.step.sending() {
            sending.progress(percent, compares);
        }
    }

    fn tick(&mut self, env: Env<'_>, asks: &mut Asks) -> Next {
        let patience = env.config.map(|config| config.patience);
        let stopped = self
            .step
            .watch()
            .is_some_and(|watch| watch.tick(env.now, patience, asks));
        if let Step::FaceCapture(step) = &mut self.step {
            step.renew(&self.dossier.id(), env, asks);
        } else if let Step::Pending(step) = &mut self.step {
            step.tick(env, asks);
        }
        if stopped { Next::Stay } else { Next::Typed }
    }

    fn camera(&mut self, event: CameraEvent, env: Env<'_>, asks: &mut Asks) -> Next {
        self.saw(event, env, asks)
    }

    fn answer(&mut self, choice: DialogChoice, _env: Env<'_>, asks: &mut Asks) -> Next {
        self.chose(choice, asks)
    }

    fn returned(&mut self, env: Env<'_>, asks: &mut Asks) -> Next {
        if let Step::Denied(step, _) = &mut self.step {
            step.returned(asks);
        } else if let Step::Pending(step) = &mut self.step {
            step.look(env, asks);
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
