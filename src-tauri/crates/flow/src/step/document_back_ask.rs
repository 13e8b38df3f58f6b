//! `document-back-ask`: is anything written in the 備考欄?
//!
//! Trigger: the front of a document with a 備考欄 was accepted, or the answer is to be changed.
//! Outcome: a back to photograph, or none.

use super::document_side::TwoSided;
use crate::chapter::Page;
use crate::{DocumentBackAskAction, DocumentBackAskView, Screen};

/// The step; only documents with a back come here.
#[derive(Debug, Clone, Copy)]
pub(crate) struct DocumentBackAsk {
    /// The document.
    pub(crate) document: TwoSided,
}

impl DocumentBackAsk {
    /// The answer: whether anything is written.
    pub(crate) fn act(action: &DocumentBackAskAction) -> bool {
        match action {
            DocumentBackAskAction::Written => true,
            DocumentBackAskAction::NotWritten => false,
        }
    }

    /// The screen.
    pub(crate) fn page(self) -> Page {
        let view = DocumentBackAskView {
            document: self.document.document(),
        };
        let id = format!("document-back-ask/{}", self.document.state());
        let mut page = Page::new(id, Screen::DocumentBackAsk(view));
        page.leave = true;
        page
    }
}
