//! Which sides of which documents exist.
//!
//! A back of マイナンバーカード or 在留カード cannot be written down in these types: no step can ask
//! for one, photograph one or send one.

use toroku_domain::{DocumentKind, Side};

/// A document with a 備考欄 on its back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum TwoSided {
    /// 運転免許証.
    Licence,
    /// 運転経歴証明書.
    Record,
}

/// A side that may be photographed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum DocumentSide {
    /// The front of any document.
    Front(DocumentKind),
    /// A back with a 備考欄.
    Back(TwoSided),
}

impl TwoSided {
    /// The document as one with a back, if it has one.
    pub(crate) fn of(document: DocumentKind) -> Option<Self> {
        match document {
            DocumentKind::Licence => Some(Self::Licence),
            DocumentKind::Record => Some(Self::Record),
            DocumentKind::Mynumber | DocumentKind::Residence => None,
        }
    }

    /// The document.
    pub(crate) fn document(self) -> DocumentKind {
        match self {
            Self::Licence => DocumentKind::Licence,
            Self::Record => DocumentKind::Record,
        }
    }

    /// Its name in the ids of states.
    pub(crate) fn state(self) -> &'static str {
        match self {
            Self::Licence => "licence",
            Self::Record => "record",
        }
    }
}

impl DocumentSide {
    /// The document.
    pub(crate) fn document(self) -> DocumentKind {
        match self {
            Self::Front(document) => document,
            Self::Back(document) => document.document(),
        }
    }

    /// The side.
    pub(crate) fn side(self) -> Side {
        match self {
            Self::Front(_) => Side::Front,
            Self::Back(_) => Side::Back,
        }
    }

    /// What the camera is told.
    pub(crate) fn subject(self) -> crate::Subject {
        crate::Subject::Document {
            document: self.document(),
            side: self.side(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::TwoSided;
    use toroku_domain::DocumentKind;

    #[test]
    fn backs_are_those_of_the_domain() {
        for document in DocumentKind::ALL {
            assert_eq!(TwoSided::of(document).is_some(), document.has_back());
        }
    }
}
