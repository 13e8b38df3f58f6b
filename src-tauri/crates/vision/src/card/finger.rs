//! Fingers over the card: skin that comes in over an edge.
//!
//! The largest regions of skin colour that touch the card's border and are as wide
//! as a finger's tip; the measure is how far such a region reaches in from the edge
//! that it comes over, millimetres. Portraits do not touch the border.

use super::flat::{Flat, Zone};
use super::skin::{self, Tone};
use crate::blobs::{Blob, Blobs};
use crate::mask::Mask;
use crate::skin::WARMTH;

/// The whole card.
const WHOLE: Zone = [0.0, 0.0, 1.0, 1.0];
/// How near the border a region touches it, millimetres.
const TOUCHES: f32 = 1.2;
/// Least and most width of a finger along the edge, millimetres.
const WIDE: [f32; 2] = [3.0, 34.0];
/// Pixels of the mask a millimetre.
const PER_MM: f32 = 2.5;

/// How much redder than the paper a finger is, Cr − Cb.
const REDDER: f32 = 15.0;
/// How far a finger reaches over the card, millimetres; 0 without one. `light` is the
/// gain to the common level, `paper` Cr − Cb of the card's paper.
#[expect(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a few pixels"
)]
pub(super) fn measure(
    flat: &Flat,
    light: f32,
    paper: f32,
    mask: &mut Mask,
    blobs: &mut Blobs,
) -> f32 {
    let step = ((flat.per_mm() / PER_MM).round() as usize).max(1);
    let part = flat.part(WHOLE);
    let warmth = (WARMTH + 4.0).max(paper + REDDER);
    let tone = Tone {
        light,
        warmth,
        lifted: 1.0,
    };
    skin::mark(flat, part, step, tone, mask);
    mask.open();
    blobs.find(mask);
    let size = [part.width() / step, part.height() / step];
    let mm = step as f32 / flat.per_mm();
    let list = blobs.list().iter().take(4);
    list.map(|blob| reach(blob, size, mm)).fold(0.0, f32::max)
}

#[expect(clippy::cast_precision_loss, reason = "a few hundred pixels")]
fn reach(blob: &Blob, [width, height]: [usize; 2], mm: f32) -> f32 {
    let length = |pixels: usize| pixels as f32 * mm;
    let (wide, high) = (length(blob.width()), length(blob.height()));
    let sides = [
        (length(blob.left), wide, high),
        (length(width - blob.right), wide, high),
        (length(blob.top), high, wide),
        (length(height - blob.bottom), high, wide),
    ];
    sides
        .into_iter()
        .filter(|(gap, _, along)| *gap <= TOUCHES && (WIDE[0]..=WIDE[1]).contains(along))
        .map(|(gap, deep, _)| gap + deep)
        .reduce(f32::min)
        .unwrap_or(0.0)
}
