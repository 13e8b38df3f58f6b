//! The `engine` crate of toroku.
