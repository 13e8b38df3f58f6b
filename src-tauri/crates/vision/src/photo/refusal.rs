//! Why a file cannot become a photo.

use thiserror::Error;

use super::Format;

/// One reason a variant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum PhotoRefusal {
    /// The bytes begin like no picture.
    #[error("the file is no picture")]
    NotAPicture,
    /// A picture, but neither JPEG nor PNG.
    #[error("the picture is {found}; JPEG and PNG are accepted")]
    Format {
        /// What it is, by its signature.
        found: Format,
    },
    /// The file has too many bytes.
    #[error("the file has {bytes} bytes, more than {max}")]
    TooLarge {
        /// Bytes of the file.
        bytes: usize,
        /// The limit.
        max: usize,
    },
    /// The picture has too many pixels; it was not decoded.
    #[error("the picture has {pixels} pixels, more than {max}")]
    TooManyPixels {
        /// Width × height as its header says.
        pixels: u64,
        /// The limit.
        max: u64,
    },
    /// The picture cannot be decoded to its end.
    #[error("the picture is cut short or damaged")]
    Truncated,
    /// Too few pixels are left after cropping, or the picture is a narrow strip.
    #[error("the picture is {width}×{height} pixels; one of its sides must have {min}")]
    TooSmall {
        /// Width, pixels.
        width: u32,
        /// Height, pixels.
        height: u32,
        /// The limit: for the longer side after cropping, for the shorter one of a strip.
        min: u32,
    },
}
