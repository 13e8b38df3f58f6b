//! `document-review`: 「この写真を提出しますか？」 for a document.
//!
//! Trigger: a photo was taken or chosen.
//! Outcome: the backend accepted it, or it is taken again.

use super::access_sending::Sending;
use super::document_side::DocumentSide;
use crate::chapter::{Asks, Page};
use crate::ids::state_id;
use crate::{
    Call, DocumentReviewAction, DocumentReviewView, PhotoFinding, PhotoId, ReviewPhase, Screen,
};

/// The step.
#[derive(Debug, Clone)]
pub(crate) struct DocumentReview {
    /// The side.
    pub(crate) side: DocumentSide,
    /// The photo.
    pub(crate) sending: Sending,
}

/// How it is left.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Exit {
    /// To `document-capture`.
    Retake,
    /// The backend accepted this photo.
    Accepted(PhotoId),
}

impl DocumentReview {
    /// Takes a button; a photo on its way is not called back.
    pub(crate) fn act(
        &mut self,
        action: &DocumentReviewAction,
        application: &str,
        asks: &mut Asks,
    ) -> Option<Exit> {
        match action {
            DocumentReviewAction::Submit => {
                let photo = self.sending.send()?;
                asks.call = Some(Call::UploadDocument {
                    application: application.to_owned(),
                    side: self.side.side(),
                    photo,
                    warned: self.sending.finding().is_some(),
                });
                None
            }
            DocumentReviewAction::Retake => (!self.sending.is_under_way()).then_some(Exit::Retake),
        }
    }

    /// The backend's own check.
    pub(crate) fn reply(&mut self, result: Result<(), PhotoFinding>) -> Option<Exit> {
        match result {
            Ok(()) => self.sending.photo().map(Exit::Accepted),
            Err(finding) => {
                self.sending.refused(ReviewPhase::Refused, finding);
                None
            }
        }
    }

    /// The screen.
    pub(crate) fn page(&self) -> Page {
        let view = DocumentReviewView {
            document: self.side.document(),
            side: self.side.side(),
            photo: self.sending.photo(),
            phase: self.sending.phase(),
            finding: self.sending.finding(),
            percent: self.sending.percent(),
        };
        let id = state_id("document-review", self.sending.document_state());
        let mut page = Page::new(id, Screen::DocumentReview(view));
        page.alert = self.sending.alert();
        page
    }
}
