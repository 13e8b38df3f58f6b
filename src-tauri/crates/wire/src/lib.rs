//! The `wire` crate of toroku.
