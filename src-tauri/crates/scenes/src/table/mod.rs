//! A desk with a card before the camera: chosen from a seed and a condition,
//! drawn with a pinhole camera, light, lens, sensor and file.

mod film;
mod finger;
mod grain;
mod ground;
mod layer;
mod light;
mod optics;
mod place;
mod plan;
mod pose;
mod shown;
mod stage;
mod sway;
mod things;

pub use stage::{Manner, Stage, card_frame};
pub use sway::Sway;
