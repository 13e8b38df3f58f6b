//! The `backend` crate of toroku.
