//! `document-guide`: how to photograph this side.
//!
//! Trigger: a document was chosen, its 備考欄 is filled, a photo is to be taken again.
//! Outcome: the camera, the photo already sent, or another document.

use super::document_side::{DocumentSide, TwoSided};
use crate::chapter::{Env, Page};
use crate::{DocumentGuideAction, DocumentGuideView, GuidePhase, Message, Screen};
use toroku_domain::DocumentKind;

/// The step.
#[derive(Debug, Clone)]
pub(crate) struct DocumentGuide {
    /// The side.
    pub(crate) side: DocumentSide,
    /// How it was opened.
    pub(crate) phase: GuidePhase,
    /// Why it is asked again.
    pub(crate) reason: Option<Message>,
}

/// How it is left.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Exit {
    /// To `document-capture`.
    Start,
    /// On with the photo already sent.
    UseSent,
    /// `dialog.change-document`.
    ChangeDocument,
    /// To `camera-denied/help`.
    CameraHelp,
}

impl DocumentGuide {
    /// Takes a button; `None` where this state has no such button.
    pub(crate) fn act(&self, action: &DocumentGuideAction) -> Option<Exit> {
        match action {
            DocumentGuideAction::Start => Some(Exit::Start),
            DocumentGuideAction::UseSent => {
                (self.phase == GuidePhase::Retake).then_some(Exit::UseSent)
            }
            DocumentGuideAction::ChangeDocument => Some(Exit::ChangeDocument),
            DocumentGuideAction::CameraHelp => Some(Exit::CameraHelp),
        }
    }

    /// The screen.
    pub(crate) fn page(&self, env: Env<'_>) -> Page {
        let state = match (self.phase, self.side) {
            (GuidePhase::Retake, _) => "retake",
            (GuidePhase::Resubmit, _) => "resubmit",
            (GuidePhase::First, DocumentSide::Front(DocumentKind::Licence)) => "licence-front",
            (GuidePhase::First, DocumentSide::Front(DocumentKind::Mynumber)) => "mynumber-front",
            (GuidePhase::First, DocumentSide::Front(DocumentKind::Record)) => "record-front",
            (GuidePhase::First, DocumentSide::Front(DocumentKind::Residence)) => "residence-front",
            (GuidePhase::First, DocumentSide::Back(TwoSided::Licence)) => "licence-back",
            (GuidePhase::First, DocumentSide::Back(TwoSided::Record)) => "record-back",
        };
        let view = DocumentGuideView {
            document: self.side.document(),
            side: self.side.side(),
            phase: self.phase,
            reason: self.reason.clone(),
            camera_allowed: env.camera_allowed,
        };
        let mut page = Page::new(
            format!("document-guide/{state}"),
            Screen::DocumentGuide(view),
        );
        page.leave = true;
        page
    }
}
