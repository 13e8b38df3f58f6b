//! What is asked of a face.

use serde::{Deserialize, Serialize};

/// A direction, as the person whose head turns would say it.
///
/// Frames are handed in as the camera saw them, never mirrored: the person's own
/// left is then the picture's right. What the preview shows does not matter here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Turn {
    /// To the person's own left.
    Left,
    /// To the person's own right.
    Right,
}

/// What the mouth is to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Mouth {
    /// Wide open, by the jaw: a smile is not open.
    Open,
    /// Closed; teeth do not show.
    Closed,
}

/// What the person was asked to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FaceTask {
    /// Look straight ahead with the mouth closed.
    Front,
    /// Turn the head from the front, with the mouth as asked.
    Pose {
        /// Whither.
        turn: Turn,
        /// The mouth.
        mouth: Mouth,
    },
}
