//! From a file of unknown bytes to the photo that is sent.

mod ending;
mod limits;
mod prepare;
mod refusal;
mod signature;

pub use limits::Limits;
pub use prepare::{Prepared, decode, finish, prepare};
pub use refusal::PhotoRefusal;
pub use signature::Format;

#[cfg(test)]
mod tests;
