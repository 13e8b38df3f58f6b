//! Identity documents and their sides.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The four documents a member may photograph.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum DocumentKind {
    /// 運転免許証.
    Licence,
    /// マイナンバーカード: its back shows the 個人番号 and may never be collected.
    Mynumber,
    /// 運転経歴証明書.
    Record,
    /// 在留カード.
    Residence,
}

impl DocumentKind {
    /// All documents, in the order they are offered.
    pub const ALL: [Self; 4] = [Self::Licence, Self::Mynumber, Self::Record, Self::Residence];

    /// Whether a back may exist: only documents with a 備考欄 have one.
    #[must_use]
    pub fn has_back(self) -> bool {
        match self {
            Self::Licence | Self::Record => true,
            Self::Mynumber | Self::Residence => false,
        }
    }
}

/// A side of a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Side {
    /// オモテ面.
    Front,
    /// ウラ面.
    Back,
}

#[cfg(test)]
mod tests {
    use super::DocumentKind;

    #[test]
    fn backs_and_names() {
        let check = |kind: DocumentKind, name: &str, has_back| {
            assert_eq!(kind.has_back(), has_back, "{kind:?}");
            assert_eq!(serde_json::to_value(kind).unwrap(), name);
        };
        check(DocumentKind::Licence, "licence", true);
        check(DocumentKind::Mynumber, "mynumber", false);
        check(DocumentKind::Record, "record", true);
        check(DocumentKind::Residence, "residence", false);
    }
}
