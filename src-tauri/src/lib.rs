//! The shell of toroku.
