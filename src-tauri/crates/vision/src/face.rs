//! A face: where it is, whither it is turned, what its mouth does.
//!
//! Two networks find it and its 468 points; everything else is measured on these
//! points and the pixels around them, one file a measure. Left and right are the
//! person's own throughout, in frames that are never mirrored.

mod angles;
mod baseline;
mod cover;
mod crop;
mod detector;
mod eye;
mod eyes;
mod finder;
mod head;
mod judge;
mod light;
mod limits;
mod looks;
mod mesh;
mod mouth;
mod patch;
mod place;
mod point;
mod pose;
mod sharp;
mod sitting;
pub(crate) mod skin_region;
mod spots;
mod task;
mod track;
mod upright;

pub use eyes::FaceEyes;
pub use head::HeadMeasures;
pub use limits::FaceThresholds;
pub use spots::FaceSpots;
pub use task::{FaceTask, Mouth, Turn};
pub use upright::{UPRIGHT_SIZE, upright_face};
