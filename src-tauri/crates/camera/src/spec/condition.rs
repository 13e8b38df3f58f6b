//! What is wrong with a drawn scene.

use std::fmt;
use std::str::FromStr;

/// A condition of a drawn scene, named as the finding it should cause.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Condition {
    /// Nothing is wrong; `good` means the same.
    Sharp,
    /// Out of focus.
    Blur,
    /// The card reaches over the picture's edge.
    CutOff,
    /// A lamp is mirrored in the card.
    Glare,
    /// Hardly any light.
    Dark,
    /// Too much light.
    Bright,
    /// Held too far away.
    TooFar,
    /// Held too near.
    TooClose,
    /// The card stands upright.
    Rotated,
    /// The other side of the card.
    WrongSide,
    /// The back of a マイナンバーカード, whatever was asked for.
    MynumberBack,
    /// No card, or no face.
    None,
    /// The hand shakes.
    Shake,
    /// A finger over a corner.
    Finger,
    /// Held at a slant.
    Tilt,
    /// A shadow across the card.
    Shadow,
    /// A white card on a white desk.
    WhiteOnWhite,
    /// Two cards.
    TwoCards,
    /// A shop's point card.
    PointCard,
    /// A phone's screen.
    Phone,
    /// A slip of paper.
    Paper,
    /// Somebody else than on the card.
    OtherPerson,
    /// Two people.
    TwoFaces,
    /// A mask over mouth and nose.
    Mask,
    /// A bright window behind the person.
    Backlit,
    /// Light from one side only.
    SideLight,
    /// The head leans to a shoulder.
    HeadTilt,
    /// Turned the other way than asked for; from the front where no turn was.
    WrongWay,
    /// The mouth is open where it should be closed, and closed where open.
    WrongMouth,
    /// A broad smile.
    Smile,
}

impl Condition {
    /// All conditions with their words.
    pub const ALL: [(Self, &'static str); 30] = [
        (Self::Sharp, "sharp"),
        (Self::Blur, "blur"),
        (Self::CutOff, "cut-off"),
        (Self::Glare, "glare"),
        (Self::Dark, "dark"),
        (Self::Bright, "bright"),
        (Self::TooFar, "too-far"),
        (Self::TooClose, "too-close"),
        (Self::Rotated, "rotated"),
        (Self::WrongSide, "wrong-side"),
        (Self::MynumberBack, "mynumber-back"),
        (Self::None, "none"),
        (Self::Shake, "shake"),
        (Self::Finger, "finger"),
        (Self::Tilt, "tilt"),
        (Self::Shadow, "shadow"),
        (Self::WhiteOnWhite, "white-on-white"),
        (Self::TwoCards, "two-cards"),
        (Self::PointCard, "point-card"),
        (Self::Phone, "phone"),
        (Self::Paper, "paper"),
        (Self::OtherPerson, "other-person"),
        (Self::TwoFaces, "two-faces"),
        (Self::Mask, "mask"),
        (Self::Backlit, "backlit"),
        (Self::SideLight, "side-light"),
        (Self::HeadTilt, "head-tilt"),
        (Self::WrongWay, "wrong-way"),
        (Self::WrongMouth, "wrong-mouth"),
        (Self::Smile, "smile"),
    ];

    /// All words, for a message.
    pub(crate) fn words() -> String {
        Self::ALL.map(|(_, word)| word).join(", ")
    }
}

impl FromStr for Condition {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        if text == "good" {
            return Ok(Self::Sharp);
        }
        Self::ALL
            .iter()
            .find(|(_, word)| *word == text)
            .map(|(condition, _)| *condition)
            .ok_or(())
    }
}

impl fmt::Display for Condition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(
            Self::ALL
                .iter()
                .find(|(condition, _)| condition == self)
                .map_or("", |(_, word)| word),
        )
    }
}
