//! `secret-question`: a question, own or preset, and its answer.
//!
//! Trigger: `secret-intro`, 「変更する」 on `access-confirm`, a resumed draft.
//! Outcome: a question and an answer others cannot guess. The answer stays in memory.

use toroku_domain::{
    AnswerReason, QuestionReason, SecretAnswer, SecretQuestion, Typed, date_forms,
};

use super::{Outcome, field};
use crate::chapter::{Env, Page};
use crate::{
    Alert, Member, Message, Screen, SecretField, SecretQuestionAction, SecretQuestionView, Tone,
};

/// How the screen was opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Opened {
    /// In turn.
    InTurn,
    /// From the confirm screen.
    FromConfirm,
    /// From a draft: the answer is gone.
    Resumed,
}

/// The step.
#[derive(Debug, Clone)]
pub(crate) struct SecretQuestionStep {
    preset: Option<u32>,
    question: Typed,
    answer: Typed,
    opened: Opened,
    question_reason: Option<QuestionReason>,
    answer_reason: Option<AnswerReason>,
}

/// How it is left: with both.
pub(crate) type Exit = (SecretQuestion, SecretAnswer);

impl SecretQuestionStep {
    /// The step with what was chosen before.
    pub(crate) fn new(question: Option<&str>, answer: Typed, opened: Opened, env: Env<'_>) -> Self {
        let preset = question.and_then(|chosen| {
            let at = presets(env).iter().position(|preset| preset == chosen)?;
            u32::try_from(at).ok()
        });
        let own = if preset.is_some() { None } else { question };
        Self {
            preset,
            question: own.map(Typed::from).unwrap_or_default(),
            answer,
            opened,
            question_reason: None,
            answer_reason: None,
        }
    }

    /// Whether the confirm screen opened it.
    pub(crate) fn returns(&self) -> bool {
        self.opened == Opened::FromConfirm
    }

    /// Takes choosing, typing or the button.
    pub(crate) fn act(&mut self, action: SecretQuestionAction, env: Env<'_>) -> Outcome<Exit> {
        match action {
            SecretQuestionAction::Edit {
                preset,
                question,
                answer,
            } => {
                let chosen = preset != self.preset;
                (self.preset, self.question, self.answer) = (preset, question, answer);
                if chosen {
                    Outcome::Stay
                } else {
                    Outcome::Typed
                }
            }
            SecretQuestionAction::Next {
                preset,
                question,
                answer,
            } => {
                (self.preset, self.question, self.answer) = (preset, question, answer);
                self.submit(env)
            }
        }
    }

    /// The backend refused the question or its answer.
    pub(crate) fn refused(&mut self, field: SecretField) {
        match field {
            SecretField::Question => self.question_reason = Some(QuestionReason::Length),
            SecretField::Answer => self.answer_reason = Some(AnswerReason::Guessable),
        }
    }

    fn submit(&mut self, env: Env<'_>) -> Outcome<Exit> {
        let question = SecretQuestion::parse(self.chosen(env));
        self.question_reason = question.as_ref().err().copied();
        let Ok(question) = question else {
            self.answer_reason = self
                .answer
                .expose()
                .trim()
                .is_empty()
                .then_some(AnswerReason::Required);
            return Outcome::Stay;
        };
        let mut known = env.member.map(guessable).unwrap_or_default();
        known.extend(env.kana.map(|kana| kana.expose().to_owned()));
        let known: Vec<&str> = known.iter().map(String::as_str).collect();
        match SecretAnswer::parse(&self.answer, &question, &known) {
            Ok(answer) => Outcome::Exit((question, answer)),
            Err(reason) => {
                self.answer_reason = Some(reason);
                Outcome::Stay
            }
        }
    }

    /// The preset chosen, else the own question as typed.
    fn chosen<'a>(&'a self, env: Env<'a>) -> &'a str {
        match self.preset.and_then(|at| usize::try_from(at).ok()) {
            Some(at) => presets(env).get(at).map_or("", String::as_str),
            None => self.question.expose(),
        }
    }

    /// The screen.
    pub(crate) fn page(&self, env: Env<'_>) -> Page {
        let state = if self.answer_reason == Some(AnswerReason::Guessable) {
            "guessable"
        } else if self.question_reason.is_some() || self.answer_reason.is_some() {
            "errors"
        } else {
            match (self.opened, self.preset) {
                (Opened::FromConfirm, _) => "from-confirm",
                (Opened::Resumed, _) => "resumed",
                (Opened::InTurn, Some(_)) => "preset",
                (Opened::InTurn, None) => "own",
            }
        };
        let view = SecretQuestionView {
            presets: presets(env).to_vec(),
            preset: self.preset,
            question: self.question.expose().to_owned(),
            answer: self.answer.expose().to_owned(),
            from_confirm: self.returns(),
        };
        let mut page = Page::new(
            format!("secret-question/{state}"),
            Screen::SecretQuestion(view),
        );
        page.leave = true;
        page.errors.extend(self.question_reason.map(|reason| {
            field(
                "question",
                Message::new(match reason {
                    QuestionReason::Required => "secret.question-required",
                    QuestionReason::Length => "secret.question-length",
                }),
            )
        }));
        page.errors.extend(self.answer_reason.map(|reason| {
            field(
                "answer",
                Message::new(match reason {
                    AnswerReason::Required => "secret.answer-required",
                    AnswerReason::Length => "secret.answer-length",
                    AnswerReason::Question => "secret.answer-question",
                    AnswerReason::Guessable => "secret.answer-guessable",
                }),
            )
        }));
        if self.opened == Opened::Resumed {
            let message = Message::new("secret-question.resumed");
            page.alert = Some(Alert {
                tone: Tone::Info,
                message,
            });
        }
        page
    }
}

/// The preset questions.
fn presets(env: Env<'_>) -> &[String] {
    env.config
        .map(|config| config.preset_questions.as_slice())
        .unwrap_or_default()
}

/// What others know of the member: name, address, birth date in its usual forms.
fn guessable(member: &Member) -> Vec<String> {
    let mut known = vec![member.email.clone()];
    known.extend(member.name.clone());
    known.extend(member.birth.map(date_forms).unwrap_or_default());
    known
}
