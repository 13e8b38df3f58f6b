//! `document-summary`: what was sent of the document.
//!
//! Trigger: all its sides were sent. Outcome: on to the face, or a photo once more.

use toroku_domain::Side;

use crate::chapter::Page;
use crate::{
    AccessPart, DocumentSummaryAction, DocumentSummaryView, PhotoId, PhotoView, Screen,
    SummaryPhase,
};
use toroku_domain::DocumentKind;

use super::document_side::{DocumentSide, TwoSided};

/// The step: a back stands only beside a document that has one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum DocumentSummary {
    /// A document of one side.
    OneSide(DocumentKind, Option<PhotoId>),
    /// 備考欄に記載なし.
    NoRemarks(TwoSided, Option<PhotoId>),
    /// Front and back.
    TwoSides(TwoSided, Option<PhotoId>, PhotoId),
}

/// How it is left.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Exit {
    /// To `face-guide`.
    Next,
    /// To `document-guide/retake`.
    Retake(DocumentSide),
    /// To `document-back-ask`.
    ChangeAnswer(TwoSided),
    /// `dialog.change-document`.
    ChangeDocument,
}

impl DocumentSummary {
    /// Takes a button; `None` where this document has no such button.
    pub(crate) fn act(self, action: &DocumentSummaryAction) -> Option<Exit> {
        match action {
            DocumentSummaryAction::Next => Some(Exit::Next),
            DocumentSummaryAction::ChangeDocument => Some(Exit::ChangeDocument),
            DocumentSummaryAction::ChangeAnswer => match self {
                Self::OneSide(..) => None,
                Self::NoRemarks(document, _) | Self::TwoSides(document, ..) => {
                    Some(Exit::ChangeAnswer(document))
                }
            },
            DocumentSummaryAction::Retake { side: Side::Front } => {
                Some(Exit::Retake(DocumentSide::Front(self.document())))
            }
            DocumentSummaryAction::Retake { side: Side::Back } => match self {
                Self::OneSide(..) | Self::NoRemarks(..) => None,
                Self::TwoSides(document, ..) => Some(Exit::Retake(DocumentSide::Back(document))),
            },
        }
    }

    /// The document.
    pub(crate) fn document(self) -> DocumentKind {
        match self {
            Self::OneSide(document, _) => document,
            Self::NoRemarks(document, _) | Self::TwoSides(document, ..) => document.document(),
        }
    }

    /// The screen.
    pub(crate) fn page(self) -> Page {
        let (state, phase, front, back) = match self {
            Self::OneSide(_, front) => ("one-side", SummaryPhase::OneSide, front, None),
            Self::NoRemarks(_, front) => ("no-remarks", SummaryPhase::NoRemarks, front, None),
            Self::TwoSides(_, front, back) => {
                ("two-sides", SummaryPhase::TwoSides, front, Some(back))
            }
        };
        let mut photos = vec![PhotoView {
            part: AccessPart::Document,
            photo: front,
        }];
        photos.extend(back.map(|photo| PhotoView {
            part: AccessPart::DocumentBack,
            photo: Some(photo),
        }));
        let view = DocumentSummaryView {
            document: self.document(),
            phase,
            photos,
        };
        let mut page = Page::new(
            format!("document-summary/{state}"),
            Screen::DocumentSummary(view),
        );
        page.leave = true;
        page
    }
}
