//! The document of an application and the photos of it that were accepted.

use toroku_domain::DocumentKind;

use crate::PhotoId;
use crate::step::document_side::{DocumentSide, TwoSided};
use crate::step::document_summary::DocumentSummary;

/// A document with the photos accepted: only one with a 備考欄 has a place for a back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Papers {
    /// A document that only has a front.
    OneSided(DocumentKind, Option<PhotoId>),
    /// A document with a 備考欄.
    TwoSided(TwoSided, Option<PhotoId>, Remarks),
}

/// The answer about the 備考欄.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Remarks {
    /// Not asked yet.
    Unasked,
    /// 記載はない.
    NotWritten,
    /// 備考欄に記載がある, with the back that was accepted.
    Written(Option<PhotoId>),
    /// Answered in the application that is sent again.
    AsBefore,
}

impl Papers {
    /// A document of which nothing was sent.
    pub(super) fn of(document: DocumentKind) -> Self {
        match TwoSided::of(document) {
            Some(document) => Self::TwoSided(document, None, Remarks::Unasked),
            None => Self::OneSided(document, None),
        }
    }

    /// The document.
    pub(super) fn document(self) -> DocumentKind {
        match self {
            Self::OneSided(document, _) => document,
            Self::TwoSided(document, ..) => document.document(),
        }
    }

    /// The front accepted.
    pub(super) fn front(self) -> Option<PhotoId> {
        match self {
            Self::OneSided(_, front) | Self::TwoSided(_, front, _) => front,
        }
    }

    /// The back accepted.
    pub(super) fn back(self) -> Option<PhotoId> {
        match self {
            Self::TwoSided(_, _, Remarks::Written(back)) => back,
            Self::OneSided(..)
            | Self::TwoSided(_, _, Remarks::Unasked | Remarks::NotWritten | Remarks::AsBefore) => {
                None
            }
        }
    }

    /// The document with a back, and the answer about it.
    pub(super) fn two_sided(self) -> Option<(TwoSided, Remarks)> {
        match self {
            Self::OneSided(..) => None,
            Self::TwoSided(document, _, remarks) => Some((document, remarks)),
        }
    }

    /// With a photo that was accepted.
    pub(super) fn with(self, side: DocumentSide, photo: PhotoId) -> Self {
        match (side, self) {
            (DocumentSide::Front(_), Self::OneSided(document, _)) => {
                Self::OneSided(document, Some(photo))
            }
            (DocumentSide::Front(_), Self::TwoSided(document, _, remarks)) => {
                Self::TwoSided(document, Some(photo), remarks)
            }
            (DocumentSide::Back(document), papers) => {
                Self::TwoSided(document, papers.front(), Remarks::Written(Some(photo)))
            }
        }
    }

    /// What the summary shows.
    pub(super) fn summary(self) -> DocumentSummary {
        match self {
            Self::OneSided(document, front) => DocumentSummary::OneSide(document, front),
            Self::TwoSided(document, front, Remarks::Written(Some(back))) => {
                DocumentSummary::TwoSides(document, front, back)
            }
            Self::TwoSided(
                document,
                front,
                Remarks::Written(None) | Remarks::NotWritten | Remarks::Unasked | Remarks::AsBefore,
            ) => DocumentSummary::NoRemarks(document, front),
        }
    }
}
