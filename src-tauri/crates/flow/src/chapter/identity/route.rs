//! Where the steps of 本人確認 lead.

use super::answers::Missing;
use super::{IdentityAnswers, IdentityChapter, Step};
use crate::chapter::{Asks, Env, Go, Next};
use crate::step::Outcome;
use crate::step::identity_confirm::{Exit as ConfirmExit, IdentityConfirm};
use crate::step::identity_done::IdentityDone;
use crate::step::identity_failed::{Exit as FailedExit, IdentityFailed};
use crate::step::identity_insurer::{Exit as InsurerExit, IdentityInsurer};
use crate::step::identity_intro::IdentityIntro;
use crate::step::identity_number::{Exit as NumberExit, IdentityNumber};
use crate::step::identity_profile::{Exit as ProfileExit, IdentityProfile};
use crate::{Call, Effect, IdentityReply, SupportTopic};

impl IdentityChapter {
    pub(super) fn intro(&self) -> Step {
        Step::Intro(IdentityIntro {
            for_access: self.for_access,
        })
    }

    pub(super) fn insurer(&self, from_confirm: bool, env: Env<'_>) -> Step {
        let known = self.answers.insurer(env);
        Step::Insurer(IdentityInsurer::new(
            known,
            self.accepted.clone(),
            from_confirm,
        ))
    }

    pub(super) fn number(&self, from_confirm: bool, env: Env<'_>) -> Step {
        match self.answers.insurer(env) {
            Some((_, schema)) => {
                let values = self.answers.numbers.clone();
                Step::Number(IdentityNumber::new(schema, values, from_confirm))
            }
            None => self.insurer(from_confirm, env),
        }
    }

    pub(super) fn profile(&self, from_confirm: bool) -> Step {
        Step::Profile(IdentityProfile::new(
            self.answers.profile.clone(),
            from_confirm,
        ))
    }

    /// The confirm screen, or the first screen whose answer is missing.
    pub(super) fn confirm(&self, env: Env<'_>) -> Step {
        match self.answers.candidate(env) {
            Ok(candidate) => Step::Confirm(IdentityConfirm::new(candidate, self.tries_left)),
            Err(Missing::Number) => self.number(false, env),
            Err(Missing::Profile) => self.profile(false),
        }
    }

    pub(super) fn go(&mut self, step: Step) -> Next {
        self.step = step;
        Next::Stay
    }

    pub(super) fn answered(&mut self, reply: &IdentityReply, asks: &mut Asks) -> Next {
        match IdentityFailed::of(reply) {
            None => {
                self.answers = IdentityAnswers::default();
                asks.effects.push(Effect::WipeDraft);
                asks.background.push(Call::Me);
                self.go(Step::Done(IdentityDone { already: false }))
            }
            Some(failed) => {
                if let IdentityFailed::NotMatched { left } = failed {
                    self.tries_left = Some(left);
                }
                self.go(Step::Failed(failed))
            }
        }
    }

    pub(super) fn left_failed(&mut self, exit: &FailedExit, env: Env<'_>) -> Next {
        match exit {
            FailedExit::OtherEmail => Next::Go(Go::Logout(true)),
            FailedExit::Check => {
                let step = self.confirm(env);
                self.go(step)
            }
            FailedExit::Trouble => Next::Go(Go::Support(Some(SupportTopic::Identity))),
            FailedExit::Menu => Next::Go(Go::Home),
        }
    }

    pub(super) fn left_insurer(&mut self, outcome: Outcome<InsurerExit>, env: Env<'_>) -> Next {
        let Step::Insurer(step) = &self.step else {
            return Next::Resync;
        };
        self.accepted = step.accepted().to_vec();
        let from_confirm = step.returns();
        match outcome {
            Outcome::Stay => Next::Stay,
            Outcome::Typed => Next::Typed,
            Outcome::Exit(InsurerExit::NoCard) => Next::Go(Go::NoCard),
            Outcome::Exit(InsurerExit::Done(number, schema)) => {
                self.answers.replace_insurer(number, schema, env);
                let fits = self.answers.candidate(env).is_ok();
                let step = match (from_confirm, fits) {
                    (true, true) => self.confirm(env),
                    (true, false) | (false, true | false) => self.number(from_confirm, env),
                };
                self.go(step)
            }
        }
    }

    pub(super) fn left_number(&mut self, outcome: &Outcome<NumberExit>, env: Env<'_>) -> Next {
        let Step::Number(step) = &self.step else {
            return Next::Resync;
        };
        let from_confirm = step.returns();
        if !from_confirm || matches!(outcome, Outcome::Exit(NumberExit::Done(_))) {
            self.answers.numbers = step.values().to_vec();
        }
        match outcome {
            Outcome::Stay => Next::Stay,
            Outcome::Typed => Next::Typed,
            Outcome::Exit(NumberExit::NoCard) => Next::Go(Go::NoCard),
            Outcome::Exit(NumberExit::Done(_)) => {
                let step = if from_confirm {
                    self.confirm(env)
                } else {
                    self.profile(false)
                };
                self.go(step)
            }
        }
    }

    pub(super) fn left_profile(&mut self, outcome: &Outcome<ProfileExit>, env: Env<'_>) -> Next {
        let Step::Profile(step) = &self.step else {
            return Next::Resync;
        };
        if !step.returns() || matches!(outcome, Outcome::Exit(_)) {
            self.answers.profile = step.boxes().clone();
        }
        match outcome {
            Outcome::Stay => Next::Stay,
            Outcome::Typed => Next::Typed,
            Outcome::Exit(_) => {
                let step = self.confirm(env);
                self.go(step)
            }
        }
    }

    pub(super) fn left_confirm(&mut self, outcome: &Outcome<ConfirmExit>, env: Env<'_>) -> Next {
        let step = match outcome {
            Outcome::Stay => return Next::Stay,
            Outcome::Typed => return Next::Typed,
            Outcome::Exit(ConfirmExit::Profile) => self.profile(true),
            Outcome::Exit(ConfirmExit::Insurer) => self.insurer(true, env),
            Outcome::Exit(ConfirmExit::Number) => self.number(true, env),
            Outcome::Exit(ConfirmExit::Trouble) => {
                return Next::Go(Go::Support(Some(SupportTopic::Identity)));
            }
        };
        self.go(step)
    }
}
