//! What the suites share.

pub mod desk;
pub mod silent;
pub mod still;
pub mod tree;
pub mod words;
