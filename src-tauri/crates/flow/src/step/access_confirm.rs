//! `access-confirm`: everything, once more, before it is submitted.
//!
//! Trigger: `secret-question`, the last part sent again, any retake that began here.
//! Outcome: the backend's answer, or an edit that returns here.

use toroku_domain::{DocumentKind, SecretAnswer, SecretQuestion};

use super::Outcome;
use crate::chapter::{Asks, Env, Page};
use crate::written;
use crate::{AccessConfirmAction, AccessConfirmView, AccessPart, Call, PhotoView, Screen};

/// The step.
#[derive(Debug, Clone)]
pub(crate) struct AccessConfirm {
    /// Question and answer; absent when parts are sent again.
    secret: Option<(SecretQuestion, SecretAnswer)>,
    application: String,
    document: DocumentKind,
    photos: Vec<PhotoView>,
    answer_shown: bool,
    missing: Vec<AccessPart>,
}

/// How it is left.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Exit {
    /// To `secret-question/from-confirm`.
    Question,
    /// To the part's guide screen.
    Retake(AccessPart),
    /// To `support/identity`.
    Trouble,
}

impl AccessConfirm {
    /// The step; without a secret only the parts sent again are shown.
    pub(crate) fn new(
        application: String,
        document: DocumentKind,
        photos: Vec<PhotoView>,
        secret: Option<(SecretQuestion, SecretAnswer)>,
    ) -> Self {
        Self {
            secret,
            application,
            document,
            photos,
            answer_shown: false,
            missing: Vec::new(),
        }
    }

    /// Takes a button.
    pub(crate) fn act(&mut self, action: &AccessConfirmAction, asks: &mut Asks) -> Outcome<Exit> {
        match action {
            AccessConfirmAction::ChangeQuestion if self.secret.is_none() => Outcome::Stay,
            AccessConfirmAction::ChangeQuestion => Outcome::Exit(Exit::Question),
            AccessConfirmAction::Retake { part } => Outcome::Exit(Exit::Retake(*part)),
            AccessConfirmAction::Trouble => Outcome::Exit(Exit::Trouble),
            AccessConfirmAction::ShowAnswer => {
                self.answer_shown = self.secret.is_some();
                Outcome::Stay
            }
            AccessConfirmAction::HideAnswer => {
                self.answer_shown = false;
                Outcome::Stay
            }
            AccessConfirmAction::Submit => {
                self.missing.clear();
                asks.call = Some(Call::Submit {
                    application: self.application.clone(),
                    secret: self.secret.clone(),
                });
                Outcome::Stay
            }
        }
    }

    /// The backend misses parts.
    pub(crate) fn incomplete(&mut self, parts: Vec<AccessPart>) {
        self.missing = parts;
    }

    /// The screen.
    pub(crate) fn page(&self, env: Env<'_>) -> Page {
        let member = env.member;
        let with_back = self
            .photos
            .iter()
            .any(|photo| photo.part == AccessPart::DocumentBack);
        let state = if !self.missing.is_empty() {
            "/incomplete"
        } else if self.secret.is_none() {
            "/resubmit"
        } else if self.answer_shown {
            "/answer-shown"
        } else if with_back {
            "/with-back"
        } else {
            ""
        };
        let shown = self.secret.as_ref().filter(|_| self.answer_shown);
        let view = AccessConfirmView {
            name: member
                .and_then(|member| member.name.clone())
                .unwrap_or_default(),
            birth: member
                .and_then(|member| member.birth)
                .map(written::date)
                .unwrap_or_default(),
            document: self.document,
            with_back,
            question: self
                .secret
                .as_ref()
                .map(|(question, _)| question.as_str().to_owned()),
            answer: shown.map(|(_, answer)| answer.expose().to_owned()),
            photos: self.photos.clone(),
            resubmit: self.secret.is_none(),
            missing: self.missing.clone(),
        };
        let mut page = Page::new(
            format!("access-confirm{state}"),
            Screen::AccessConfirm(view),
        );
        page.leave = true;
        page
    }
}
