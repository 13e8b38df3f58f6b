//! Light on the card: mean and percentiles of its luma, and what is burnt.
//!
//! Luma is Rec. 601, 0 to 255, of the card without 3 % at each edge. A pixel is
//! burnt where all three channels reach 250.

use super::flat::{Flat, Zone};
use crate::{Exposure, Finding, Thresholds, exposure};

/// The card without its edges.
const INNER: Zone = [0.03, 0.03, 0.94, 0.94];
/// From which value on a channel counts as burnt out.
pub(super) const BURNT: u8 = 250;

/// Light on the card, and the share of it that is burnt, 0 to 1.
#[expect(clippy::cast_precision_loss, reason = "counts of pixels")]
pub(super) fn measure(flat: &Flat) -> (Exposure, f32) {
    let part = flat.part(INNER);
    let mut histogram = [0_u64; 256];
    let mut burnt = 0_usize;
    for y in part.top..part.bottom {
        let row = y * flat.width;
        for at in row + part.left..row + part.right {
            histogram[usize::from(flat.grey[at])] += 1;
            let [r, g, b] = flat.colours[at];
            burnt += usize::from(r.min(g).min(b) >= BURNT);
        }
    }
    let area = part.width() * part.height();
    (
        exposure::of_histogram(&histogram),
        burnt as f32 / area.max(1) as f32,
    )
}

/// Says whether there is too little or too much light.
pub(super) fn judge(light: Exposure, burnt: f32, limits: &Thresholds) -> Option<Finding> {
    if light.mean < limits.dark_mean {
        Some(Finding::Dark)
    } else if light.mean > limits.bright_mean || burnt > limits.bright_burnt {
        Some(Finding::Bright)
    } else {
        None
    }
}
