//! Limits of the photo pipeline: data, from configuration.

use serde::{Deserialize, Serialize};

use super::PhotoRefusal;

/// What comes in, what is worked on and what goes out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Limits {
    /// Largest file accepted, bytes.
    pub max_input_bytes: usize,
    /// Largest picture accepted, pixels (width × height), read before decoding.
    pub max_input_pixels: u64,
    /// Most memory that decoding may take beside the file, bytes, reckoned before
    /// decoding. A progressive JPEG file and a PNG file of 16 bits take several
    /// times what their pixels do.
    pub max_memory_bytes: u64,
    /// Largest picture worked on, pixels; larger ones are scaled down as soon as
    /// they are decoded. The checks and the result need no more.
    pub max_working_pixels: u64,
    /// How many times its shorter side the longer one may be: a strip is no photo,
    /// and a check that scales it to a set width would need memory without bound.
    pub max_ratio: u32,
    /// Smallest long side accepted after cropping, pixels.
    pub min_long_side: u32,
    /// Longest side of the result, pixels; larger pictures are scaled down.
    pub max_long_side: u32,
    /// Largest result, bytes; the quality is lowered step by step to stay below,
    /// and then the size.
    pub max_output_bytes: usize,
}

impl Limits {
    /// Checks a size as the header says it.
    pub(super) fn check_size(&self, width: u32, height: u32) -> Result<(), PhotoRefusal> {
        let pixels = u64::from(width) * u64::from(height);
        if pixels > self.max_input_pixels {
            return Err(PhotoRefusal::TooManyPixels {
                pixels,
                max: self.max_input_pixels,
            });
        }
        let min = width.max(height).div_ceil(self.max_ratio.max(1));
        if width.min(height) < min {
            return Err(PhotoRefusal::TooSmall { width, height, min });
        }
        Ok(())
    }

    /// Checks the memory that a size takes.
    pub(super) fn check_memory(
        &self,
        width: u32,
        height: u32,
        bytes_per_pixel: u64,
    ) -> Result<(), PhotoRefusal> {
        let pixels = u64::from(width) * u64::from(height);
        let max = self.max_memory_bytes / bytes_per_pixel.max(1);
        if pixels > max {
            return Err(PhotoRefusal::TooManyPixels { pixels, max });
        }
        Ok(())
    }
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            max_input_bytes: 30_000_000,
            max_input_pixels: 60_000_000,
            max_memory_bytes: 256_000_000,
            max_working_pixels: 16_000_000,
            max_ratio: 8,
            min_long_side: 320,
            max_long_side: 2160,
            max_output_bytes: 1_500_000,
        }
    }
}
