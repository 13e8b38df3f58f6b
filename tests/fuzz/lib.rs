//! Everything that reads bytes from outside, for libFuzzer.

pub mod entry;
