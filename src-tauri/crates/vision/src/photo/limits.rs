//! Limits of the photo pipeline: data, from configuration.

use serde::{Deserialize, Serialize};

/// What comes in and what goes out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Limits {
    /// Largest file accepted, bytes.
    pub max_input_bytes: usize,
    /// Largest picture accepted, pixels (width × height), read before decoding.
    pub max_input_pixels: u64,
    /// Smallest long side accepted after cropping, pixels.
    pub min_long_side: u32,
    /// Longest side of the result, pixels; larger pictures are scaled down.
    pub max_long_side: u32,
    /// Largest result, bytes; the quality is lowered step by step to stay below.
    pub max_output_bytes: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            max_input_bytes: 30_000_000,
            max_input_pixels: 60_000_000,
            min_long_side: 320,
            max_long_side: 2160,
            max_output_bytes: 1_500_000,
        }
    }
}
