//! Skin on the card, by its chroma: the mask of a part of it.

use super::flat::{Flat, Part};
use crate::mask::Mask;
use crate::pixels::ycc;
use crate::skin::is_skin;

/// How skin is told: the light's gain, and the least Cr − Cb.
#[derive(Debug, Clone, Copy)]
pub(super) struct Tone {
    pub(super) light: f32,
    pub(super) warmth: f32,
    /// How much darker parts are lit up, at most: 1 where no shadow is reckoned with.
    pub(super) lifted: f32,
}

/// Luma to which darker parts are lit up.
const LIFTED_TO: f32 = 180.0;
/// Luma below which nothing is lit up: hair and print.
const DARK: f32 = 45.0;

/// Marks skin in a part of the card; a pixel of the mask is the mean of `step` × `step` of the card.
#[expect(clippy::cast_precision_loss, reason = "means of bytes")]
pub(super) fn mark(flat: &Flat, part: Part, step: usize, tone: Tone, mask: &mut Mask) {
    let (width, height) = (part.width() / step, part.height() / step);
    let share = tone.light / (step * step) as f32;
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
            let colour = sum.map(|value| value as f32 * share);
            let [luma, ..] = ycc(colour);
            let brighter = if luma < DARK {
                1.0
            } else {
                (LIFTED_TO / luma).clamp(1.0, tone.lifted)
            };
            let colour = colour.map(|value| (value * brighter).min(255.0));
            *bit = u8::from(is_skin(colour, tone.warmth));
        }
    });
}
