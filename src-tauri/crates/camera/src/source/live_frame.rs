//! One live frame.

use image::RgbImage;
use image::codecs::jpeg::JpegEncoder;

use crate::CameraError;

/// JPEG quality of the preview.
const PREVIEW_QUALITY: u8 = 82;

/// A live frame: its pixels, and on demand the file the preview shows.
#[derive(Clone)]
pub struct LiveFrame {
    /// Upright, unmirrored pixels.
    pub image: RgbImage,
    /// Counts up from 0 for each source.
    pub index: u64,
}

impl LiveFrame {
    /// The frame as a JPEG file for the preview.
    pub fn jpeg(&self) -> Result<Vec<u8>, CameraError> {
        encode(&self.image, PREVIEW_QUALITY)
    }
}

/// Encodes a picture as JPEG.
pub(crate) fn encode(picture: &RgbImage, quality: u8) -> Result<Vec<u8>, CameraError> {
    let mut jpeg = Vec::new();
    JpegEncoder::new_with_quality(&mut jpeg, quality)
        .encode_image(picture)
        .map_err(|_encoder| CameraError::Encoding)?;
    Ok(jpeg)
}
