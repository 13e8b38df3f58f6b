//! What can be wrong with a picture.

use serde::{Deserialize, Serialize};

/// One thing that is wrong, as far as it is measured.
///
/// The order of the variants is the priority in which they are told: what must
/// be put right first comes first. The codes are those of the capture screens.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Finding {
    /// The card carries a QR code, as only the back of a マイナンバーカード does.
    /// Such a picture may be neither kept nor sent, whatever was asked for.
    BackOfMynumber,
    /// Nothing of a card's shape stands out from the ground.
    NoCard,
    /// No skin-coloured region of a face's size.
    NoFace,
    /// The card reaches over the edge of the picture.
    CutOff,
    /// The card or the face is small in its frame.
    TooFar,
    /// The card or the face is larger than its frame.
    TooClose,
    /// The card stands upright.
    Rotated,
    /// The face is beside the middle of the oval.
    OffCentre,
    /// Front asked for and no portrait seen, or the other way round.
    WrongSide,
    /// Too little light.
    Dark,
    /// Too much light.
    Bright,
    /// A reflection hides a part of the card.
    Glare,
    /// Out of focus or moved.
    Blur,
}

impl Finding {
    /// All findings in the order of their priority.
    pub const ALL: [Self; 13] = [
        Self::BackOfMynumber,
        Self::NoCard,
        Self::NoFace,
        Self::CutOff,
        Self::TooFar,
        Self::TooClose,
        Self::Rotated,
        Self::OffCentre,
        Self::WrongSide,
        Self::Dark,
        Self::Bright,
        Self::Glare,
        Self::Blur,
    ];
}
