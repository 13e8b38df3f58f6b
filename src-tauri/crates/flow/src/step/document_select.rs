//! `document-select`: which document will be photographed.
//!
//! Trigger: `access-intro`, 「書類を選び直す」, a rejected document.
//! Outcome: an open application for the document chosen.

use toroku_domain::DocumentKind;

use super::Outcome;
use crate::chapter::{Asks, Env, Page, documents};
use crate::{Call, DocumentSelectAction, DocumentSelectView, LoadPhase, Screen};

/// The step.
#[derive(Debug, Clone)]
pub(crate) struct DocumentSelect {
    /// The document that was rejected: another may be chosen.
    rejected: Option<DocumentKind>,
    /// The document the application is being opened for.
    asked: Option<DocumentKind>,
}

/// How it is left.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Exit {
    /// The document, with the application where one was opened for it.
    Chosen(DocumentKind, Option<String>),
    /// To `support/documents`.
    NoDocument,
}

impl DocumentSelect {
    /// The step; with the document that was rejected, if one was.
    pub(crate) fn new(rejected: Option<DocumentKind>) -> Self {
        Self {
            rejected,
            asked: None,
        }
    }

    /// Takes a button.
    pub(crate) fn act(
        &mut self,
        action: &DocumentSelectAction,
        env: Env<'_>,
        asks: &mut Asks,
    ) -> Outcome<Exit> {
        match action {
            DocumentSelectAction::Choose { document } if !documents(env).contains(document) => {
                Outcome::Stay
            }
            DocumentSelectAction::Choose { document } if self.rejected == Some(*document) => {
                Outcome::Exit(Exit::Chosen(*document, None))
            }
            DocumentSelectAction::Choose { document } => {
                self.asked = Some(*document);
                asks.call = Some(Call::OpenApplication {
                    document: *document,
                });
                Outcome::Stay
            }
            DocumentSelectAction::NoDocument => Outcome::Exit(Exit::NoDocument),
            DocumentSelectAction::Retry => {
                asks.call = Some(Call::Config);
                Outcome::Stay
            }
        }
    }

    /// The application is open.
    pub(crate) fn opened(&mut self, application: String) -> Outcome<Exit> {
        match self.asked.take() {
            Some(document) => Outcome::Exit(Exit::Chosen(document, Some(application))),
            None => Outcome::Stay,
        }
    }

    /// The screen.
    pub(crate) fn page(&self, env: Env<'_>) -> Page {
        let offered = env
            .config
            .is_some_and(|config| !config.documents.is_empty());
        let phase = if offered {
            LoadPhase::Ready
        } else {
            LoadPhase::Failed
        };
        let state = match phase {
            LoadPhase::Loading | LoadPhase::Failed => "/failed",
            LoadPhase::Ready if self.rejected.is_some() => "/resubmit",
            LoadPhase::Ready => "",
        };
        let view = DocumentSelectView {
            phase,
            documents: documents(env),
            resubmit: self.rejected.is_some(),
        };
        let mut page = Page::new(
            format!("document-select{state}"),
            Screen::DocumentSelect(view),
        );
        page.leave = true;
        page
    }
}
