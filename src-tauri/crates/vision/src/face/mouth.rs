//! Whether a mouth is open.
//!
//! Ratio: the mean distance of three pairs of points of the inner lips over the
//! distance of the mouth's inner corners. Closed is 0.04 to 0.10, a smile that
//! shows teeth up to 0.39, wide open from 0.36: a broad smile passes as open. So
//! an open mouth also needs its jaw: the distance from the chin to the tip of the
//! nose over that from the eyes' outer corners, which grows when the jaw falls
//! and not when the lips part.

use super::mesh::{CHIN, LEFT_EYE, Mesh, NOSE, RIGHT_EYE};
use super::point::distance;

/// Upper and lower inner lip, from the right to the left.
const LIPS: [(usize, usize); 3] = [(82, 87), (13, 14), (312, 317)];
/// Inner corners of the mouth.
const CORNERS: (usize, usize) = (78, 308);

/// A mouth.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub(crate) struct Gape {
    /// Height over width between the lips.
    pub(crate) ratio: f32,
    /// Chin to nose over eye to eye.
    pub(crate) jaw: f32,
}

/// Measures a mouth.
pub(crate) fn measure(mesh: &Mesh) -> Gape {
    let between = |(a, b): (usize, usize)| distance(mesh.at(a), mesh.at(b));
    let gap = LIPS.map(between).iter().sum::<f32>() / 3.0;
    Gape {
        ratio: gap / between(CORNERS).max(f32::EPSILON),
        jaw: between((CHIN, NOSE)) / between((RIGHT_EYE, LEFT_EYE)).max(f32::EPSILON),
    }
}
