//! The `vision` crate of toroku.
