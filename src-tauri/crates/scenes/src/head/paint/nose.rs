//! Nostrils, wings, the bridge's sides and the folds beside the mouth.

use super::curve::Curve;
use super::texture::Spot;
use super::{Easel, SHADE};
use crate::head::vector::{bell, smooth, v3};

/// One side: wing, fold (landmarks), nostril and bridge's side (places).
struct Half {
    side: f32,
    wing: [usize; 3],
    fold: [usize; 4],
    nostril: [f32; 2],
    bridge: [f32; 2],
}

const HALVES: [Half; 2] = [
    Half {
        side: -1.0,
        wing: [129, 64, 98],
        fold: [129, 203, 206, 216],
        nostril: [0.4565, 0.578],
        bridge: [0.452, 0.50],
    },
    Half {
        side: 1.0,
        wing: [358, 294, 327],
        fold: [358, 423, 426, 436],
        nostril: [0.5435, 0.578],
        bridge: [0.548, 0.50],
    },
];

/// Paints the nose.
pub(super) fn paint(easel: &mut Easel<'_>) {
    let looks = easel.looks;
    for half in &HALVES {
        let [x, y] = half.nostril;
        let dark = looks.skin.times(v3(0.24, 0.14, 0.12));
        let area = [x - 0.03, y - 0.02, x + 0.03, y + 0.02];
        easel.texture.cover(area, dark, |u, v| {
            let across = (u - x) / 0.018;
            let down = (v - y - half.side * (u - x) * 0.25) / 0.0078;
            0.9 * smooth(1.25, 0.7, across.hypot(down))
        });
        let wing = Curve::through(&easel.places(&half.wing));
        easel.texture.tint(wing.area(0.025), SHADE, |u, v| {
            0.45 * bell(wing.distance(u, v), 0.008)
        });
        easel
            .texture
            .blush(Spot::new(half.bridge, 0.016, 0.05), SHADE, 0.2);
        let fold = Curve::through(&easel.places(&half.fold));
        let deep = 0.12 + 0.4 * looks.lines;
        easel.texture.tint(fold.area(0.03), SHADE, |u, v| {
            deep * bell(fold.distance(u, v), 0.010)
        });
    }
}
