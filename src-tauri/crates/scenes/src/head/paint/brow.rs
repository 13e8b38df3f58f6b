//! Eyebrows, of strokes.

use super::Easel;
use super::curve::Curve;
use crate::head::landmarks::EYES;
use crate::head::noise::noise;
use crate::head::vector::smooth;

/// Paints both brows.
pub(super) fn paint(easel: &mut Easel<'_>) {
    let (looks, seed) = (easel.looks, easel.seed);
    for eye in &EYES {
        let edge = Curve::through(&easel.places(&eye.brow[..5]))
            .then(Curve::through(&easel.places(&eye.brow[5..])));
        let colour = looks.hair * 0.75 + looks.skin * 0.06;
        easel.texture.cover(edge.area(0.03), colour, |u, v| {
            let lean = eye.side * u;
            let ragged = noise(u * 150.0, v * 60.0 + lean * 60.0, seed.wrapping_add(21)) - 0.5;
            let depth = edge.depth(u, v) - looks.brow_thick + 0.010 * ragged;
            let stroke = noise(
                u * 260.0 + v * eye.side * 120.0,
                v * 90.0,
                seed.wrapping_add(22),
            );
            looks.brow_dark * smooth(0.008, -0.010, depth) * (0.55 + 0.45 * stroke)
        });
    }
}
