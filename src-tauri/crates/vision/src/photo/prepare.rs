//! Signature, dimensions, decoding, turning, cropping, scaling, encoding.

use std::io::Cursor;

use image::codecs::jpeg::JpegEncoder;
use image::imageops::{self, FilterType};
use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder, ImageFormat, ImageReader, RgbImage};

use super::{Format, Limits, PhotoRefusal, ending};
use crate::Rect;

/// JPEG qualities tried from the best down until the result is small enough.
const QUALITIES: [u8; 7] = [92, 86, 80, 72, 62, 50, 38];

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

/// Makes a photo of a file's bytes.
///
/// `crop` is in pixels of the upright picture (after its EXIF turn); the part of
/// it outside the picture is dropped. The header is read before anything is
/// decoded, so that a small file cannot ask for much memory.
pub fn prepare(
    bytes: &[u8],
    crop: Option<Rect>,
    limits: &Limits,
) -> Result<Prepared, PhotoRefusal> {
    finish(decode(bytes, limits)?, crop, limits)
}

/// As [`prepare`], of a picture that [`decode`] has made of the bytes already.
pub fn finish(
    mut picture: RgbImage,
    crop: Option<Rect>,
    limits: &Limits,
) -> Result<Prepared, PhotoRefusal> {
    if let Some(part) = crop.and_then(|crop| crop.within(picture.width(), picture.height())) {
        picture = imageops::crop_imm(&picture, part.x, part.y, part.width, part.height).to_image();
    }
    let (width, height) = picture.dimensions();
    let long = width.max(height);
    if long < limits.min_long_side {
        return Err(PhotoRefusal::TooSmall {
            width,
            height,
            min: limits.min_long_side,
        });
    }
    if long > limits.max_long_side {
        let scale = |side: u32| {
            u32::try_from(u64::from(side) * u64::from(limits.max_long_side) / u64::from(long))
                .unwrap_or(side)
                .max(1)
        };
        picture = imageops::resize(
            &picture,
            scale(width),
            scale(height),
            FilterType::CatmullRom,
        );
    }
    encode(&picture, limits.max_output_bytes)
}

/// Decodes a picture and turns it as its EXIF orientation says, within the limits on
/// what comes in. For checks on a file; what is kept or sent goes through [`prepare`].
pub fn decode(bytes: &[u8], limits: &Limits) -> Result<RgbImage, PhotoRefusal> {
    if bytes.len() > limits.max_input_bytes {
        return Err(PhotoRefusal::TooLarge {
            bytes: bytes.len(),
            max: limits.max_input_bytes,
        });
    }
    let format = match Format::of(bytes) {
        Some(Format::Jpeg) => ImageFormat::Jpeg,
        Some(Format::Png) => ImageFormat::Png,
        Some(found) => return Err(PhotoRefusal::Format { found }),
        None => return Err(PhotoRefusal::NotAPicture),
    };
    let mut decoder = ImageReader::with_format(Cursor::new(bytes), format)
        .into_decoder()
        .map_err(|_damaged| PhotoRefusal::Truncated)?;
    if format == ImageFormat::Jpeg && !ending::is_complete(bytes) {
        return Err(PhotoRefusal::Truncated);
    }
    let (width, height) = decoder.dimensions();
    let pixels = u64::from(width) * u64::from(height);
    if pixels > limits.max_input_pixels {
        return Err(PhotoRefusal::TooManyPixels {
            pixels,
            max: limits.max_input_pixels,
        });
    }
    // A damaged EXIF block leaves the picture as it is: the pixels are what counts.
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let mut picture =
        DynamicImage::from_decoder(decoder).map_err(|_damaged| PhotoRefusal::Truncated)?;
    picture.apply_orientation(orientation);
    Ok(flatten(&picture))
}

/// Lays a transparent picture on white.
fn flatten(picture: &DynamicImage) -> RgbImage {
    if !picture.color().has_alpha() {
        return picture.to_rgb8();
    }
    let rgba = picture.to_rgba8();
    RgbImage::from_fn(rgba.width(), rgba.height(), |x, y| {
        let [r, g, b, a] = rgba.get_pixel(x, y).0;
        let over = |c: u8| {
            let sum = u32::from(c) * u32::from(a) + 255 * (255 - u32::from(a));
            u8::try_from(sum / 255).unwrap_or(255)
        };
        image::Rgb([over(r), over(g), over(b)])
    })
}

fn encode(picture: &RgbImage, max: usize) -> Result<Prepared, PhotoRefusal> {
    let mut smallest = usize::MAX;
    for quality in QUALITIES {
        let mut jpeg = Vec::new();
        JpegEncoder::new_with_quality(&mut jpeg, quality)
            .encode_image(picture)
            .map_err(|_encoder| PhotoRefusal::Truncated)?;
        if jpeg.len() <= max {
            return Ok(Prepared {
                jpeg,
                width: picture.width(),
                height: picture.height(),
            });
        }
        smallest = smallest.min(jpeg.len());
    }
    Err(PhotoRefusal::TooLarge {
        bytes: smallest,
        max,
    })
}
