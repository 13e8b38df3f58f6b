//! The `camera` crate of toroku.
