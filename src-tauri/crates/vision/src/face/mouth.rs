//! Whether a mouth is open.
//!
//! Ratio: the mean distance of three pairs of points of the inner lips over the
//! distance of the mouth's inner corners. Closed is 0.04 to 0.10, a smile that
//! shows teeth up to 0.39, wide open from 0.36: a broad smile passes as open. So
//! an open mouth also needs its jaw: the distance from the middle of the chin to
//! the foot of the nose over the length of the nose, which grows when the jaw
//! falls and not when the lips part. Both lengths stand upright, so that a turn
//! changes them alike.
//!
//! Opening, against the own closed mouth: how far the ratio has grown, plus the
//! share by which the jaw has. A smile draws the mouth wide, an open jaw does not:
//! for an open mouth the share by which its width has grown (over the distance of
//! the eyes' outer corners) is taken off again.

use super::mesh::{LEFT_EYE, Mesh, RIGHT_EYE};
use super::point::distance;

/// Upper and lower inner lip, from the right to the left.
const LIPS: [(usize, usize); 3] = [(82, 87), (13, 14), (312, 317)];
/// Inner corners of the mouth.
const CORNERS: (usize, usize) = (78, 308);

/// Outer corners of the mouth.
const WIDTH: (usize, usize) = (61, 291);

/// Middle of the chin, foot of the nose, and its root between the eyes.
const CHIN: (usize, usize) = (200, 2);
const NOSE: (usize, usize) = (168, 2);

/// A mouth.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub(crate) struct Gape {
    /// Height over width between the lips.
    pub(crate) ratio: f32,
    /// Chin to nose over the length of the nose.
    pub(crate) jaw: f32,
    /// Width over the distance of the eyes' outer corners.
    pub(crate) wide: f32,
}

/// Measures a mouth.
pub(crate) fn measure(mesh: &Mesh) -> Gape {
    let between = |(a, b): (usize, usize)| distance(mesh.at(a), mesh.at(b));
    let gap = LIPS.map(between).iter().sum::<f32>() / 3.0;
    Gape {
        ratio: gap / between(CORNERS).max(f32::EPSILON),
        jaw: between(CHIN) / between(NOSE).max(f32::EPSILON),
        wide: between(WIDTH) / between((RIGHT_EYE, LEFT_EYE)).max(f32::EPSILON),
    }
}

impl Gape {
    /// How far it is open against the own closed mouth.
    pub(crate) fn opening(self, own: Self) -> f32 {
        self.ratio - own.ratio + growth(self.jaw, own.jaw)
    }

    /// The same without what a smile does.
    pub(crate) fn opening_by_jaw(self, own: Self) -> f32 {
        self.opening(own) - growth(self.wide, own.wide).max(0.0)
    }
}

fn growth(now: f32, own: f32) -> f32 {
    now / own.max(f32::EPSILON) - 1.0
}
