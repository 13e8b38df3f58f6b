//! Sharpness of a face: that of its middle, from the brows to the chin.
//!
//! Measured on a square as wide as the face at 192 pixels, or at 384 where the
//! face has that many, so that pixels are not invented.

use image::{GrayImage, Luma, RgbImage};

use super::crop::{Outside, sample};
use super::limits::FaceThresholds;
use super::mesh::Mesh;
use super::patch::luma;
use crate::{Blur, blur};

/// Side at which a face in a live frame is measured, pixels.
const LIVE: usize = 192;
/// Side at which a larger face is measured, pixels.
const LARGE: usize = 384;

/// Measures a face.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "sizes and luma of a small picture"
)]
pub(crate) fn measure(frame: &RgbImage, mesh: &Mesh) -> Option<Blur> {
    let window = mesh.square();
    let size = if is_large(mesh) { LARGE } else { LIVE };
    let mut values = Vec::new();
    sample(frame, window, size, Outside::Edge, (1.0, 0.0), &mut values);
    let pixels = values.as_chunks::<3>().0;
    let grey = GrayImage::from_fn(size as u32, size as u32, |x, y| {
        let value = pixels[y as usize * size + x as usize];
        Luma([luma(value).round() as u8])
    });
    blur::measure(&grey)
}

/// Says whether a face is blurred. Crete's metric rises with the size it is measured at, and detail falls.
pub(crate) fn is_blurred(blur: Option<Blur>, mesh: &Mesh, limits: &FaceThresholds) -> bool {
    let (most, least) = if is_large(mesh) {
        (limits.blur_large, limits.detail_large)
    } else {
        (limits.blur, limits.detail)
    };
    blur.is_none_or(|blur| blur.crete > most || blur.detail < least)
}

/// Whether the face has the pixels to be measured at the larger size.
#[expect(clippy::cast_precision_loss, reason = "pixels")]
fn is_large(mesh: &Mesh) -> bool {
    mesh.square().side >= LARGE as f32
}
