//! The `flow` crate of toroku.
