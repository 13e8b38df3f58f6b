//! From a file of unknown bytes to an upright picture.

use image::RgbImage;

use super::{Format, Limits, PhotoRefusal, jpeg, png, scale, turn};
use crate::Rect;

/// Decodes a file and turns it as its EXIF orientation says.
///
/// The one decoding that a photo needs: the checks look at this picture, and
/// [`finish`](super::finish) makes of the same one what is kept and sent.
/// Signature, bytes, pixels and memory are checked before anything is decoded, so
/// that a small file cannot ask for much memory. A picture of more pixels than
/// [`Limits::max_working_pixels`] comes out scaled down to that.
pub fn decode(bytes: &[u8], limits: &Limits) -> Result<RgbImage, PhotoRefusal> {
    if bytes.len() > limits.max_input_bytes {
        return Err(PhotoRefusal::TooLarge {
            bytes: bytes.len(),
            max: limits.max_input_bytes,
        });
    }
    let (stored, orientation) = match Format::of(bytes) {
        Some(Format::Jpeg) => jpeg::decode(bytes, limits)?,
        Some(Format::Png) => png::decode(bytes, limits)?,
        Some(found) => return Err(PhotoRefusal::Format { found }),
        None => return Err(PhotoRefusal::NotAPicture),
    };
    // Scaled before it is turned: a quarter turn takes a second buffer.
    Ok(turn::upright(workable(stored, limits)?, orientation))
}

fn workable(stored: RgbImage, limits: &Limits) -> Result<RgbImage, PhotoRefusal> {
    let (width, height) = stored.dimensions();
    let pixels = u64::from(width) * u64::from(height);
    if pixels <= limits.max_working_pixels {
        return Ok(stored);
    }
    // In thousandths, rounded down.
    let part = (limits.max_working_pixels * 1_000_000 / pixels).isqrt();
    let (narrow, low) = scale::share(width, height, u32::try_from(part).unwrap_or(1000), 1000);
    scale::part_at(&stored, Rect::whole(width, height), narrow, low).ok_or(PhotoRefusal::Truncated)
}
