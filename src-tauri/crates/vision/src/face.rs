//! A face: where it is, whither it is turned, what its mouth does.

mod eyes;
mod model_error;
pub(crate) mod skin_region;
mod task;

pub use eyes::FaceEyes;
pub use model_error::ModelError;
pub use task::{FaceTask, Mouth, Turn};
