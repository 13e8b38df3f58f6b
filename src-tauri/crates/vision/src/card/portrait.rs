//! Whether a side of a card carries a portrait.
//!
//! The fronts have it in the right or the left third. Each of the two places is
//! searched for regions of skin colour, without strokes of print; the measure is the
//! largest one's share of the place that is solid and neither flat nor thin, else
//! nothing. The light is brought to a common level place by place: a
//! shadow may lie over one. Skin is redder than the card's paper. A portrait in grey
//! is not seen.

use super::flat::{Flat, Part, Zone};
use super::skin::{self, Tone};
use crate::blobs::Blobs;
use crate::exposure;
use crate::mask::Mask;
use crate::pixels::gain;

/// Where portraits are.
pub(super) const PLACES: [Zone; 2] = [[0.66, 0.12, 0.31, 0.68], [0.03, 0.22, 0.32, 0.70]];
/// Least Cr − Cb of pale skin in cool light.
const PALE: f32 = 20.0;
/// How much redder than the paper skin is, Cr − Cb.
const REDDER: f32 = 6.0;
/// Regions of a place that are looked at.
const REGIONS: usize = 4;
/// Pixels of a place's mask across, about.
const ACROSS: usize = 46;
/// Half of the width up to which skin is a stroke of red print, pixels of the mask.
const STROKE: usize = 3;

/// The likeliest portrait's share of skin, 0 to 1, and its place; `paper` is Cr − Cb of
/// the card's paper.
#[expect(clippy::cast_precision_loss, reason = "counts of pixels")]
pub(super) fn measure(
    flat: &Flat,
    paper: f32,
    solidity: f32,
    mask: &mut Mask,
    blobs: &mut Blobs,
) -> (f32, usize) {
    let mut likeliest = (0.0, 0);
    for (i, place) in PLACES.into_iter().enumerate() {
        let part = flat.part(place);
        let step = (part.width() / ACROSS).max(1);
        let light = gain(brightest(flat, part), 235.0);
        let warmth = PALE.max(paper + REDDER);
        let tone = Tone {
            light,
            warmth,
            lifted: 3.0,
        };
        skin::mark(flat, part, step, tone, mask);
        mask.close();
        mask.open_by(STROKE);
        blobs.find(mask);
        let area = (part.width() / step) * (part.height() / step);
        // Clothes may be of skin's colour too, and larger.
        for k in 0..blobs.list().len().min(REGIONS) {
            let blob = blobs.list()[k];
            let upright = blob.height() as f32 / blob.width() as f32;
            let share = blob.area as f32 / area.max(1) as f32;
            let shaped = (0.6..=2.6).contains(&upright) && blobs.solidity(&blob) >= solidity;
            if shaped && share > likeliest.0 {
                likeliest = (share, i);
            }
        }
    }
    likeliest
}

/// 95th percentile of a place's luma.
fn brightest(flat: &Flat, part: Part) -> u8 {
    let mut histogram = [0_u64; 256];
    for y in part.top..part.bottom {
        let row = y * flat.width;
        for value in &flat.grey[row + part.left..row + part.right] {
            histogram[usize::from(*value)] += 1;
        }
    }
    exposure::of_histogram(&histogram).p95
}
