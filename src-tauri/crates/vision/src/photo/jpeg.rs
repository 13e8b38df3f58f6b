//! JPEG in, by zune-jpeg, and out, by jpeg-encoder.

use std::panic::{AssertUnwindSafe, catch_unwind};

use image::RgbImage;
use image::metadata::Orientation;
use jpeg_encoder::{ChromaSubsamplingMethod, ColorType, Encoder, SamplingFactor};
use zune_core::bytestream::ZCursor;
use zune_core::colorspace::ColorSpace;
use zune_core::options::DecoderOptions;
use zune_jpeg::JpegDecoder;

use super::{Limits, PhotoRefusal, segments};

/// Most scans of a progressive file; cameras and editors write about ten. Each
/// one is a pass over the whole picture, whatever few bytes it takes in the file.
const MAX_SCANS: usize = 32;

/// Decodes a JPEG file, as it is stored, with the turn that makes it upright.
pub(super) fn decode(
    bytes: &[u8],
    limits: &Limits,
) -> Result<(RgbImage, Orientation), PhotoRefusal> {
    let side = usize::from(u16::MAX);
    let options = DecoderOptions::default()
        .set_strict_mode(false)
        .set_max_width(side)
        .set_max_height(side)
        .jpeg_set_max_scans(MAX_SCANS)
        .jpeg_set_out_colorspace(ColorSpace::RGB);
    let mut decoder = JpegDecoder::new_with_options(ZCursor::new(bytes), options);
    decoder
        .decode_headers()
        .map_err(|_damaged| PhotoRefusal::Truncated)?;
    let info = decoder.info().ok_or(PhotoRefusal::Truncated)?;
    let (width, height) = (u32::from(info.width), u32::from(info.height));
    limits.check_size(width, height)?;
    let build = segments::walk(bytes).ok_or(PhotoRefusal::Truncated)?;
    // Three bytes a pixel, and two a coefficient where all of them are kept.
    let kept = 2 * u64::from(build.components) * u64::from(build.keeps_coefficients);
    limits.check_memory(width, height, 3 + kept)?;
    // A damaged EXIF block leaves the picture as it is: the pixels are what counts.
    let orientation = info
        .exif_data
        .and_then(|exif| Orientation::from_exif_chunk(&exif))
        .unwrap_or(Orientation::NoTransforms);
    // A file crafted to stumble the decoder is damaged, not the end of the program.
    // What is left of the decoder is dropped, whatever state it is in.
    let pixels = catch_unwind(AssertUnwindSafe(|| decoder.decode()))
        .ok()
        .and_then(Result::ok)
        .ok_or(PhotoRefusal::Truncated)?;
    let picture = RgbImage::from_raw(width, height, pixels).ok_or(PhotoRefusal::Truncated)?;
    Ok((picture, orientation))
}

/// Encodes a picture: nothing is written but what decoding needs.
pub(super) fn encode(picture: &RgbImage, quality: u8) -> Result<Vec<u8>, PhotoRefusal> {
    let refusal = |pixels| PhotoRefusal::TooManyPixels {
        pixels,
        max: u64::from(u16::MAX),
    };
    let side = |side: u32| u16::try_from(side).map_err(|_wide| refusal(u64::from(side)));
    let (width, height) = (side(picture.width())?, side(picture.height())?);
    let mut jpeg = Vec::new();
    let mut encoder = Encoder::new(&mut jpeg, quality);
    encoder.set_sampling_factor(SamplingFactor::R_4_2_0);
    encoder.set_chroma_subsampling_method(ChromaSubsamplingMethod::Average);
    encoder
        .encode(picture.as_raw(), width, height, ColorType::Rgb)
        .map_err(|_encoder| PhotoRefusal::Truncated)?;
    Ok(jpeg)
}
