//! From a file of unknown bytes to the photo that is sent.
//!
//! A file is decoded once: [`decode`] gives the picture that the checks look at,
//! and [`finish`] takes that same picture, cropped or rectified, to what is kept
//! and sent. [`prepare`] is both, where nothing is to be checked.

mod decode;
mod jpeg;
mod limits;
mod png;
mod prepare;
mod refusal;
pub(crate) mod scale;
mod segments;
mod signature;
mod turn;

pub use decode::decode;
pub use limits::Limits;
pub use prepare::{Prepared, finish, prepare};
pub use refusal::PhotoRefusal;
pub use signature::Format;

#[cfg(test)]
mod tests;
