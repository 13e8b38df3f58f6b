//! A face: where it is, whither it is turned, what its mouth does.

mod eyes;
pub(crate) mod skin_region;
mod task;

pub use eyes::FaceEyes;

pub use task::{FaceTask, Mouth, Turn};
