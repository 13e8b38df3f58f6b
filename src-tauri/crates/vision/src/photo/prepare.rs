//! From a decoded picture to the photo that is kept and sent.

use image::{RgbImage, imageops};

use super::{Limits, PhotoRefusal, decode, jpeg, scale};
use crate::Rect;

/// JPEG qualities tried from the best down until the result is small enough.
const QUALITIES: [u8; 5] = [90, 82, 72, 60, 45];

/// A photo as it is sent: upright, cropped, scaled, without any metadata.
#[derive(Clone, PartialEq, Eq)]
pub struct Prepared {
    /// The JPEG file.
    pub jpeg: Vec<u8>,
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
}

impl std::fmt::Debug for Prepared {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(
            f,
            "Prepared({}×{}, {} bytes)",
            self.width,
            self.height,
            self.jpeg.len()
        )
    }
}

/// Makes a photo of a file's bytes that nothing else looks at: [`decode`] and
/// [`finish`] in one.
pub fn prepare(
    bytes: &[u8],
    crop: Option<Rect>,
    limits: &Limits,
) -> Result<Prepared, PhotoRefusal> {
    finish(decode(bytes, limits)?, crop, limits)
}

/// Makes a photo of a picture that [`decode`] has made of a file, or that was
/// rectified out of one.
///
/// `crop` is in pixels of `picture`; the part of it outside is dropped, and one
/// wholly outside is none. Takes the picture, to let go of it before encoding.
pub fn finish(
    picture: RgbImage,
    crop: Option<Rect>,
    limits: &Limits,
) -> Result<Prepared, PhotoRefusal> {
    let (width, height) = picture.dimensions();
    let whole = Rect::whole(width, height);
    let part = crop
        .and_then(|crop| crop.within(width, height))
        .unwrap_or(whole);
    let long = part.width.max(part.height);
    if long < limits.min_long_side {
        return Err(PhotoRefusal::TooSmall {
            width: part.width,
            height: part.height,
            min: limits.min_long_side,
        });
    }
    let picture = if long > limits.max_long_side {
        shrink(&picture, part, limits.max_long_side)?
    } else if part == whole {
        picture
    } else {
        imageops::crop_imm(&picture, part.x, part.y, part.width, part.height).to_image()
    };
    encode(picture, limits)
}

/// A part of a picture, its longer side as given.
fn shrink(picture: &RgbImage, part: Rect, side: u32) -> Result<RgbImage, PhotoRefusal> {
    let long = part.width.max(part.height);
    let (width, height) = scale::share(part.width, part.height, side, long);
    scale::part_at(picture, part, width, height).ok_or(PhotoRefusal::Truncated)
}

/// Encodes at the best quality that is small enough; where none is, a quarter of
/// the picture's length goes, and all are tried again.
fn encode(mut picture: RgbImage, limits: &Limits) -> Result<Prepared, PhotoRefusal> {
    let max = limits.max_output_bytes;
    loop {
        let (width, height) = picture.dimensions();
        let mut bytes = 0;
        for quality in QUALITIES {
            let jpeg = jpeg::encode(&picture, quality)?;
            if jpeg.len() <= max {
                return Ok(Prepared {
                    jpeg,
                    width,
                    height,
                });
            }
            bytes = jpeg.len();
        }
        let side = width.max(height) / 4 * 3;
        if side < limits.min_long_side {
            return Err(PhotoRefusal::TooLarge { bytes, max });
        }
        picture = shrink(&picture, Rect::whole(width, height), side)?;
    }
}
