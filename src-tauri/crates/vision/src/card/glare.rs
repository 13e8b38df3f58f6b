//! Reflections: blobs burnt white that their surroundings do not explain.
//!
//! A pixel is burnt where all three channels reach 250. For every solid blob of
//! such pixels: share of the card's area × contrast × solidity². Contrast is 255
//! minus the median of the darkest channel on a ring around the blob, less 8 levels that
//! paper may have to white, over 20 levels and at most 2; solidity is the share of its convex hull that is filled.
//! White print has little contrast to white paper, and letters are not solid.

use super::flat::Flat;
use super::light::BURNT;
use crate::blobs::{Blob, Blobs};
use crate::mask::Mask;

/// Smallest blob, as a share of the card.
const SMALLEST: f32 = 0.0012;
/// How far bright paper may lie below white, levels.
const PAPER: f32 = 8.0;

/// The strongest reflection on a card, 0 to 2.
#[expect(clippy::cast_precision_loss, reason = "counts of pixels")]
pub(super) fn measure(flat: &Flat, mask: &mut Mask, blobs: &mut Blobs) -> f32 {
    // Every pixel of a live frame's card, every second of a photo's.
    let step = (flat.width / 400).max(1);
    let (width, height) = (flat.width / step, flat.height / step);
    mask.fill(width, height, |y, line| {
        let row = &flat.colours[y as usize * step * flat.width..][..flat.width];
        for (bit, [r, g, b]) in line.iter_mut().zip(row.iter().step_by(step)) {
            *bit = u8::from((*r).min(*g).min(*b) >= BURNT);
        }
    });
    mask.open();
    blobs.find(mask);
    let area = (width * height) as f32;
    let mut strongest = 0.0_f32;
    for i in 0..blobs.list().len() {
        let blob = blobs.list()[i];
        let share = blob.area as f32 / area;
        if share < SMALLEST {
            break;
        }
        let drop = (255.0 - PAPER - f32::from(ring_median(flat, &blob, step))).max(0.0);
        let solid = blobs.solidity(&blob).min(1.0);
        strongest = strongest.max(share * (drop / 20.0).min(2.0) * solid.powi(2));
    }
    strongest
}

/// Median of the darkest channel on an ellipse's ring around the blob's box, 1.25 to
/// 1.6 times its size.
#[expect(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "pixels inside the card"
)]
fn ring_median(flat: &Flat, blob: &Blob, step: usize) -> u8 {
    let (cx, cy) = (
        (blob.left + blob.right) as f32 / 2.0,
        (blob.top + blob.bottom) as f32 / 2.0,
    );
    let (rx, ry) = (
        blob.width() as f32 / 2.0 + 3.0,
        blob.height() as f32 / 2.0 + 3.0,
    );
    let mut histogram = [0_u16; 256];
    let mut count = 0;
    for scale in [1.25, 1.4, 1.6] {
        for turn in 0_u8..72 {
            let (sin, cos) = (f32::from(turn) * 5.0).to_radians().sin_cos();
            let (x, y) = (cx + cos * rx * scale, cy + sin * ry * scale);
            if x < 0.0 || y < 0.0 {
                continue;
            }
            let (x, y) = (x as usize * step, y as usize * step);
            if x < flat.width && y < flat.height {
                let [r, g, b] = flat.colours[y * flat.width + x];
                histogram[usize::from(r.min(g).min(b))] += 1;
                count += 1;
            }
        }
    }
    let mut seen = 0;
    for (value, n) in (0_u8..=255).zip(histogram) {
        seen += n;
        if seen * 2 > count {
            return value;
        }
    }
    255
}

#[cfg(test)]
mod tests {
    use super::*;

    fn strongest(spot: impl Fn(usize, usize) -> bool, paper: u8) -> f32 {
        let (width, height) = (428, 270);
        let shade = |at: usize| {
            if spot(at % width, at / width) {
                255
            } else {
                paper
            }
        };
        let flat = Flat {
            width,
            height,
            colours: (0..width * height).map(|at| [shade(at); 3]).collect(),
            grey: (0..width * height).map(shade).collect(),
            ..Flat::default()
        };
        measure(&flat, &mut Mask::default(), &mut Blobs::default())
    }

    #[test]
    fn a_spot_counts_by_its_size_and_contrast() {
        let disc = |radius: usize| {
            move |x: usize, y: usize| {
                x.abs_diff(200).pow(2) + y.abs_diff(130).pow(2) < radius.pow(2)
            }
        };
        let (small, large) = (strongest(disc(12), 205), strongest(disc(40), 205));
        assert!(0.0 < small && small * 5.0 < large, "{small} {large}");
        let faint = strongest(disc(40), 249);
        assert!(faint < large / 4.0, "{faint} {large}");
    }

    #[test]
    fn white_letters_are_no_reflection() {
        let grid = |x: usize, y: usize| x % 24 < 5 || y % 24 < 5;
        assert!(strongest(grid, 120) < 0.2);
        assert!(strongest(|x, _| (4..6).contains(&(x % 9)), 120) < f32::EPSILON);
    }
}
