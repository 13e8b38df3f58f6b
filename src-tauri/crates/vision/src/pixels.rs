//! Small pictures and colours the checks share.

use image::imageops;
use image::{GrayImage, RgbImage};

use crate::Rect;
use crate::photo::scale::part_to_see;

/// Luma and the two chroma differences of Rec. 601, chroma around 0.
pub(crate) fn ycc([r, g, b]: [f32; 3]) -> [f32; 3] {
    let luma = 0.299 * r + 0.587 * g + 0.114 * b;
    [luma, (b - luma) * 0.564, (r - luma) * 0.713]
}

/// The part of a picture as a smaller or larger picture of the given width.
#[expect(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "sizes of pictures are small positive numbers"
)]
pub(crate) fn scaled(frame: &RgbImage, part: Rect, width: u32) -> RgbImage {
    let height = ((part.height as f32 * width as f32 / part.width as f32).round() as u32).max(1);
    if part.width >= width * 2 {
        // Averages all pixels, so that noise and print do not alias.
        let view = imageops::crop_imm(frame, part.x, part.y, part.width, part.height).to_image();
        imageops::thumbnail(&view, width, height)
    } else {
        part_to_see(frame, part, width, height).unwrap_or_else(|| RgbImage::new(width, height))
    }
}

/// The picture's luma (Rec. 709) as bytes.
pub(crate) fn luma(picture: &RgbImage) -> GrayImage {
    imageops::grayscale(picture)
}

/// The gain that brings the brightest twentieth of the picture to `target`.
pub(crate) fn gain(p95: u8, target: f32) -> f32 {
    target / f32::from(p95).max(1.0)
}
