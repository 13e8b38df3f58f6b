//! What is wrong with a drawn scene.

use std::fmt;
use std::str::FromStr;

/// A condition of a drawn scene, named as the finding it should cause.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Condition {
    /// Nothing is wrong.
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
}

impl Condition {
    /// All conditions with their words.
    pub const ALL: [(Self, &'static str); 12] = [
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
    ];

    /// All words, for a message.
    #[must_use]
    pub fn words() -> String {
        Self::ALL.map(|(_, word)| word).join(", ")
    }
}

impl FromStr for Condition {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
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
