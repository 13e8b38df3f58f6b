//! 本人確認 (guide 3): from `identity-intro` to `identity-done` or `identity-failed`.
//!
//! Everything typed is held here, so that going back loses nothing; it is wiped when the person
//! was verified. An edit that began on `identity-confirm` returns there.

mod answers;
mod ids;
mod route;
#[cfg(test)]
mod tests;

use toroku_domain::InsurerNumber;

pub(crate) use self::answers::IdentityAnswers;
pub(crate) use self::ids::{MESSAGE_CODES, STATE_IDS};
use crate::chapter::{Asks, Chapter, Env, Go, Next, Page};
use crate::step::identity_confirm::IdentityConfirm;
use crate::step::identity_done::{Exit as DoneExit, IdentityDone};
use crate::step::identity_failed::IdentityFailed;
use crate::step::identity_insurer::IdentityInsurer;
use crate::step::identity_intro::{Exit as IntroExit, IdentityIntro};
use crate::step::identity_number::IdentityNumber;
use crate::step::identity_profile::IdentityProfile;
use crate::{CallError, DraftPart, Effect, IdentityDraft, Progress, Reply, UiAction};

/// The chapter 本人確認.
#[derive(Debug, Clone)]
pub(crate) struct IdentityChapter {
    step: Step,
    answers: IdentityAnswers,
    /// Numbers whose doubts were accepted, here or at `group-auth`.
    accepted: Vec<InsurerNumber>,
    for_access: bool,
    back_home: bool,
    /// Tries left, after a failure.
    tries_left: Option<u32>,
    /// The screen of a draft, until the member is known.
    waiting: Option<String>,
}

/// The open screen.
#[derive(Debug, Clone)]
enum Step {
    Intro(IdentityIntro),
    Insurer(IdentityInsurer),
    Number(IdentityNumber),
    Profile(IdentityProfile),
    Confirm(IdentityConfirm),
    Done(IdentityDone),
    Failed(IdentityFailed),
}

impl IdentityChapter {
    /// `identity-intro`; `back_home`: 「戻る」 leads to `home`.
    pub(crate) fn start(for_access: bool, back_home: bool) -> Self {
        Self {
            step: Step::Intro(IdentityIntro { for_access }),
            answers: IdentityAnswers::default(),
            accepted: Vec::new(),
            for_access,
            back_home,
            tries_left: None,
            waiting: None,
        }
    }

    /// `identity-done/already`.
    pub(crate) fn already() -> Self {
        Self {
            step: Step::Done(IdentityDone { already: true }),
            ..Self::start(false, false)
        }
    }

    /// `identity-failed/locked`; until when, the member's status tells.
    pub(crate) fn locked() -> Self {
        let step = Step::Failed(IdentityFailed::Locked { until: None });
        Self {
            step,
            ..Self::start(false, false)
        }
    }

    /// The step of a draft; it stands once [`Chapter::opened`] has seen the member.
    pub(crate) fn resume(mut draft: IdentityDraft) -> Self {
        let waiting = Some(std::mem::take(&mut draft.screen));
        let answers = IdentityAnswers::from_draft(draft);
        Self {
            answers,
            waiting,
            ..Self::start(false, false)
        }
    }

    /// The same chapter with 保険者番号 whose doubts were accepted before.
    pub(crate) fn accepting(mut self, numbers: Vec<InsurerNumber>) -> Self {
        self.accepted = numbers;
        self
    }
}

impl Chapter for IdentityChapter {
    fn opened(&mut self, env: Env<'_>, _asks: &mut Asks) -> Next {
        if env.member.is_none() {
            return Next::Stay;
        }
        let Some(screen) = self.waiting.take() else {
            return Next::Stay;
        };
        let step = match screen.as_str() {
            "identity-insurer" => self.insurer(false, env),
            "identity-number" => self.number(false, env),
            "identity-profile" => self.profile(false),
            "identity-confirm" => self.confirm(env),
            _intro => self.intro(),
        };
        self.go(step)
    }

    fn act(&mut self, action: UiAction, env: Env<'_>, asks: &mut Asks) -> Next {
        match (&mut self.step, action) {
            (Step::Intro(_), UiAction::IdentityIntro(action)) => {
                match IdentityIntro::act(&action) {
                    IntroExit::Next => {
                        let step = self.insurer(false, env);
                        self.go(step)
                    }
                    IntroExit::NoCard => Next::Go(Go::NoCard),
                }
            }
            (Step::Insurer(step), UiAction::IdentityInsurer(action)) => {
                let outcome = step.act(action, env, asks);
                self.left_insurer(outcome, env)
            }
            (Step::Number(step), UiAction::IdentityNumber(action)) => {
                let outcome = step.act(action);
                self.left_number(&outcome, env)
            }
            (Step::Profile(step), UiAction::IdentityProfile(action)) => {
                let outcome = step.act(action, env);
                self.left_profile(&outcome, env)
            }
            (Step::Confirm(step), UiAction::IdentityConfirm(action)) => {
                let outcome = step.act(&action, asks);
                self.left_confirm(&outcome, env)
            }
            (Step::Done(_), UiAction::IdentityDone(action)) => {
                match IdentityDone::act(&action, env) {
                    Some(DoneExit::Access) => Next::Go(Go::Access),
                    Some(DoneExit::Menu) => Next::Go(Go::Home),
                    None => Next::Resync,
                }
            }
            (Step::Failed(step), UiAction::IdentityFailed(action)) => match step.act(&action) {
                Some(exit) => self.left_failed(&exit, env),
                None => Next::Resync,
            },
            (
                Step::Intro(_)
                | Step::Insurer(_)
                | Step::Number(_)
                | Step::Profile(_)
                | Step::Confirm(_)
                | Step::Done(_)
                | Step::Failed(_),
                _other_screen,
            ) => Next::Resync,
        }
    }

    fn back(&mut self, env: Env<'_>, asks: &mut Asks) -> Next {
        let step = match &self.step {
            Step::Intro(_) if self.back_home => return Next::Go(Go::Home),
            Step::Intro(_) => return Next::Go(Go::GroupMenu),
            Step::Insurer(step) if step.returns() => self.confirm(env),
            Step::Insurer(_) => self.intro(),
            Step::Number(step) if step.returns() => match self.answers.candidate(env) {
                Ok(_) => self.confirm(env),
                // The form was changed: the old numbers are gone.
                Err(_) => self.insurer(true, env),
            },
            Step::Number(_) => self.insurer(false, env),
            Step::Profile(step) if step.returns() => self.confirm(env),
            Step::Profile(_) => self.number(false, env),
            Step::Confirm(_) => self.profile(false),
            Step::Done(_) => {
                asks.effects.push(Effect::LeaveApp);
                return Next::Typed;
            }
            Step::Failed(step) => {
                let exit = step.back();
                return self.left_failed(&exit, env);
            }
        };
        self.go(step)
    }

    fn reply(&mut self, reply: Reply, env: Env<'_>, asks: &mut Asks) -> Next {
        match (&mut self.step, reply) {
            (Step::Insurer(step), Reply::Group(group)) => {
                let outcome = step.reply(group, env);
                self.left_insurer(outcome, env)
            }
            (Step::Confirm(_), Reply::Identity(reply)) => self.answered(&reply, asks),
            (_step, Reply::Me(_)) => Next::Typed,
            (_step, _other) => Next::Resync,
        }
    }

    fn failed(&mut self, error: &CallError, _env: Env<'_>, _asks: &mut Asks) -> bool {
        if let Step::Insurer(step) = &mut self.step {
            step.failed(error);
        }
        false
    }

    fn tick(&mut self, env: Env<'_>, _asks: &mut Asks) -> Next {
        match &self.step {
            Step::Failed(step) if step.is_over(env) => {
                let step = self.intro();
                self.go(step)
            }
            Step::Intro(_)
            | Step::Insurer(_)
            | Step::Number(_)
            | Step::Profile(_)
            | Step::Confirm(_)
            | Step::Done(_)
            | Step::Failed(_) => Next::Typed,
        }
    }

    fn returned(&mut self, env: Env<'_>, asks: &mut Asks) -> Next {
        self.tick(env, asks)
    }

    fn draft(&self, _env: Env<'_>) -> Option<DraftPart> {
        let screen = match &self.step {
            Step::Done(_) => return None,
            Step::Intro(_) | Step::Failed(_) if self.answers == IdentityAnswers::default() => {
                return None;
            }
            Step::Intro(_) => "identity-intro",
            Step::Insurer(_) => "identity-insurer",
            Step::Number(_) => "identity-number",
            Step::Profile(_) => "identity-profile",
            Step::Confirm(_) | Step::Failed(_) => "identity-confirm",
        };
        Some(DraftPart::Identity(self.answers.to_draft(screen)))
    }

    fn page(&self, env: Env<'_>) -> Page {
        let (number, mut page) = match &self.step {
            Step::Intro(step) => (Some(1), step.page(env)),
            Step::Insurer(step) => (Some(2), step.page(env)),
            Step::Number(step) => (Some(3), step.page()),
            Step::Profile(step) => (Some(4), step.page(env)),
            Step::Confirm(step) => (Some(5), step.page(env)),
            Step::Done(step) => (None, step.page(env)),
            Step::Failed(step) => (None, step.page(env)),
        };
        page.progress = number.map(|step| Progress {
            chapter: crate::Chapter::Identity,
            step,
            of: 5,
        });
        page
    }
}
