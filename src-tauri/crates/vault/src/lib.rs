//! The `vault` crate of toroku.
