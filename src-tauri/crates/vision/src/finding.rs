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
    /// A card's shape that is no identity document: a point card, a telephone's screen, paper.
    NotACard,
    /// More than one card.
    TwoCards,
    /// No face of a sufficient size.
    NoFace,
    /// More than one face.
    ManyFaces,
    /// The card reaches over the edge of the picture.
    CutOff,
    /// The card or the face is small in its frame.
    TooFar,
    /// The card or the face is larger than its frame.
    TooClose,
    /// The card stands upright.
    Rotated,
    /// The card is seen from aslant.
    Tilt,
    /// The face is beside the middle of the oval.
    OffCentre,
    /// Front asked for and no portrait seen, or the other way round.
    WrongSide,
    /// Too little light.
    Dark,
    /// Too much light.
    Bright,
    /// The face is lit from behind or from one side only.
    Backlit,
    /// A reflection hides a part of the card.
    Glare,
    /// A finger covers a corner or a side of the card.
    Finger,
    /// The head leans to a shoulder.
    FaceTilt,
    /// The face is not turned to the camera.
    NotFront,
    /// To be turned to the person's own left.
    TurnLeft,
    /// To be turned to the person's own right.
    TurnRight,
    /// Turned too far.
    TurnLess,
    /// The mouth is to be closed.
    CloseMouth,
    /// The mouth is to be opened.
    OpenMouth,
    /// Glasses, hair or a mask hide what is compared.
    EyesHidden,
    /// Out of focus or moved.
    Blur,
}

impl Finding {
    /// All findings in the order of their priority.
    pub const ALL: [Self; 27] = [
        Self::BackOfMynumber,
        Self::NoCard,
        Self::NotACard,
        Self::TwoCards,
        Self::NoFace,
        Self::ManyFaces,
        Self::CutOff,
        Self::TooFar,
        Self::TooClose,
        Self::Rotated,
        Self::Tilt,
        Self::OffCentre,
        Self::WrongSide,
        Self::Dark,
        Self::Bright,
        Self::Backlit,
        Self::Glare,
        Self::Finger,
        Self::FaceTilt,
        Self::NotFront,
        Self::TurnLeft,
        Self::TurnRight,
        Self::TurnLess,
        Self::CloseMouth,
        Self::OpenMouth,
        Self::EyesHidden,
        Self::Blur,
    ];
}
