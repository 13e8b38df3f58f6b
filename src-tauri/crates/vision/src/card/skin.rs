//! Skin on the card, by its chroma: the mask of a part of it.

use super::flat::{Flat, Part};
use crate::mask::Mask;
use crate::skin::is_skin;

/// Marks skin in a part of the card whose light is brought up by `light`; a pixel
/// of the mask is the mean of `step` × `step` of the card.
#[expect(clippy::cast_precision_loss, reason = "means of bytes")]
pub(super) fn mark(flat: &Flat, part: Part, step: usize, light: f32, mask: &mut Mask) {
    let (width, height) = (part.width() / step, part.height() / step);
    let share = light / (step * step) as f32;
    mask.fill(width, height, |row, line| {
        let top = part.top + row as usize * step;
        for (x, bit) in line.iter_mut().enumerate() {
            let left = part.left + x * step;
            let mut sum = [0_u32; 3];
            for y in top..top + step {
                let start = y * flat.width + left;
                for pixel in &flat.colours[start..start + step] {
                    for (sum, value) in sum.iter_mut().zip(pixel) {
                        *sum += u32::from(*value);
                    }
                }
            }
            let colour = sum.map(|value| (value as f32 * share).min(255.0));
            *bit = u8::from(is_skin(colour));
        }
    });
}
