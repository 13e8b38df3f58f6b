//! What speaks for a card's round corner.
//!
//! ID-1 has corners of 3.18 mm radius. Across the arc at seven points the step
//! from outside to inside is taken, saturated, and added up as a vector: its
//! length is the arc's evidence, 0 to 1. The same at six points of the square
//! corner that is not there gives the evidence against it.

use super::view::{Colour, View, add, length, saturated};

/// Radius of the corners in shares of the card's width (ISO/IEC 7810).
pub(super) const RADIUS: f32 = 3.18 / 85.60;
/// Points of an arc.
const POINTS: usize = 7;

/// The arc's points, by the direction out of its centre.
#[derive(Debug)]
pub(super) struct Arcs {
    directions: [[f32; 2]; POINTS],
}

impl Arcs {
    /// Points from 12° to 78°.
    pub(super) fn new() -> Self {
        let mut directions = [[0.0; 2]; POINTS];
        for (i, direction) in (0_u8..).zip(&mut directions) {
            let (sin, cos) = (12.0 + 11.0 * f32::from(i)).to_radians().sin_cos();
            *direction = [cos, sin];
        }
        Self { directions }
    }

    /// Evidence of the arc and of the square corner at `corner`, from which the
    /// sides run into the card along two unit vectors.
    pub(super) fn evidence(
        &self,
        view: View<'_>,
        [x, y]: [f32; 2],
        [u, v]: [[f32; 2]; 2],
        radius: f32,
    ) -> [f32; 2] {
        let mut round = [0.0; 3];
        for [cos, sin] in self.directions {
            let inward = [cos * u[0] + sin * v[0], cos * u[1] + sin * v[1]];
            let place = [
                x + (u[0] + v[0] - inward[0]) * radius,
                y + (u[1] + v[1] - inward[1]) * radius,
            ];
            add(&mut round, step(view, place, inward), 1.0 / 7.0);
        }
        let mut square = [0.0; 3];
        for share in [0.08, 0.25, 0.42] {
            let far = radius * share;
            for (along, inward) in [(u, v), (v, u)] {
                let place = [x + along[0] * far, y + along[1] * far];
                add(&mut square, step(view, place, inward), 1.0 / 6.0);
            }
        }
        [length(round), length(square)]
    }
}

/// The saturated step at a place: the mean of two samples inward less that of two outward.
fn step(view: View<'_>, [x, y]: [f32; 2], [dx, dy]: [f32; 2]) -> Colour {
    let mut step = [0.0; 3];
    for (far, share) in [(1.0, 0.5), (2.5, 0.5), (-1.0, -0.5), (-2.5, -0.5)] {
        add(&mut step, view.at([x + dx * far, y + dy * far]), share);
    }
    saturated(step)
}
