//! What the suites share.

pub mod tree;
