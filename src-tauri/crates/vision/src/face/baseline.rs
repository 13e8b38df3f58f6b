//! What is a person's own: the numbers of the frontal frame.
//!
//! Pitch holds a constant of the shape of the face, a camera is seldom straight
//! ahead, and closed lips measure differently: a pose is judged by how far it is
//! from the person's own front.

use super::angles::Angles;
use super::mouth::Gape;

/// How much a new frame counts against those before: at nine frames a second the
/// mean is that of the last half second.
const SHARE: f32 = 0.3;

/// A person's front.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Baseline {
    pub(crate) yaw: f32,
    pub(crate) pitch: f32,
    pub(crate) mouth: Gape,
}

impl Baseline {
    pub(crate) fn of(angles: Angles, mouth: Gape) -> Self {
        Self {
            yaw: angles.yaw,
            pitch: angles.pitch,
            mouth,
        }
    }

    /// The running mean with one more frame.
    pub(crate) fn with(self, angles: Angles, mouth: Gape) -> Self {
        let mean = |old: f32, new: f32| old + SHARE * (new - old);
        Self {
            yaw: mean(self.yaw, angles.yaw),
            pitch: mean(self.pitch, angles.pitch),
            mouth: Gape {
                ratio: mean(self.mouth.ratio, mouth.ratio),
                jaw: mean(self.mouth.jaw, mouth.jaw),
                wide: mean(self.mouth.wide, mouth.wide),
            },
        }
    }
}
