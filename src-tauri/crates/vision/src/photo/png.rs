//! PNG in, by `image`.

use std::io::Cursor;

use image::codecs::png::PngDecoder;
use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder, RgbImage};

use super::{Limits, PhotoRefusal};

/// Decodes a PNG file, the first picture of an animated one, laid on white where
/// it is transparent; with the turn that makes it upright.
pub(super) fn decode(
    bytes: &[u8],
    limits: &Limits,
) -> Result<(RgbImage, Orientation), PhotoRefusal> {
    let mut memory = image::Limits::no_limits();
    memory.max_alloc = Some(limits.max_memory_bytes);
    let mut decoder = PngDecoder::with_limits(Cursor::new(bytes), memory)
        .map_err(|_damaged| PhotoRefusal::Truncated)?;
    let (width, height) = decoder.dimensions();
    limits.check_size(width, height)?;
    // What is decoded, and at most five bytes a pixel of what is made of it.
    let depth = u64::from(decoder.color_type().bytes_per_pixel());
    limits.check_memory(width, height, depth + 5)?;
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let picture =
        DynamicImage::from_decoder(decoder).map_err(|_damaged| PhotoRefusal::Truncated)?;
    Ok((flatten(picture), orientation))
}

/// Lays a transparent picture on white.
fn flatten(picture: DynamicImage) -> RgbImage {
    if !picture.color().has_alpha() {
        return picture.into_rgb8();
    }
    let (width, height) = (picture.width(), picture.height());
    let rgba = picture.into_rgba8();
    let mut flat = RgbImage::new(width, height);
    for (to, from) in flat.pixels_mut().zip(rgba.pixels()) {
        let [r, g, b, a] = from.0;
        let over = |c: u8| {
            let sum = u32::from(c) * u32::from(a) + 255 * (255 - u32::from(a));
            u8::try_from(sum / 255).unwrap_or(255)
        };
        *to = image::Rgb([over(r), over(g), over(b)]);
    }
    flat
}
