//! The `api-client` crate of toroku.
