//! The desk a card lies on: oak, walnut or a grey cloth.

use crate::paint::{field, lattice};

/// A material.
#[derive(Debug, Clone, Copy)]
pub(super) enum Desk {
    /// Wood of two tones.
    Wood([f32; 3], [f32; 3]),
    /// Woven cloth.
    Cloth([f32; 3]),
}

impl Desk {
    /// The material of a seed.
    pub(super) fn of(seed: u64) -> Self {
        match seed % 3 {
            0 => Self::Wood([191.0, 150.0, 106.0], [143.0, 101.0, 64.0]),
            1 => Self::Cloth([106.0, 117.0, 128.0]),
            _ => Self::Wood([122.0, 88.0, 66.0], [78.0, 52.0, 38.0]),
        }
    }

    /// Its colour at a place, in widths of the picture.
    pub(super) fn colour(self, seed: u64, u: f32, v: f32) -> [f32; 3] {
        match self {
            Self::Wood(light, dark) => {
                let plank = (v / 0.46 + 0.31).floor();
                let shift = lattice(seed, plank, 3.0) * 40.0;
                let warp = field(seed, u * 1.4 + shift, v * 3.1) * 1.3
                    + field(seed ^ 1, u * 4.0 + shift, v * 26.0) * 0.3;
                let ring = 0.5 + 0.5 * ((v * 7.0 + warp) * 8.4).sin();
                let fine = field(seed ^ 2, u * 11.0 + shift, v * 330.0);
                let pore = ((field(seed ^ 3, u * 34.0 + shift, v * 420.0) - 0.78) * 4.0).max(0.0);
                let seam = ((v / 0.46 + 0.31).fract() - 0.5).abs();
                let groove = ((seam - 0.4925) * 220.0).clamp(0.0, 1.0);
                let share = 0.34 * ring * ring
                    + 0.30 * fine
                    + 0.3 * pore
                    + 0.16 * lattice(seed, plank, 9.0);
                let depth = 1.0 - 0.5 * groove;
                [0, 1, 2].map(|c| (light[c] + (dark[c] - light[c]) * share) * depth)
            }
            Self::Cloth(colour) => {
                let weave = ((u * 560.0).sin() * (v * 560.0).cos()) * 0.05;
                let thread =
                    (field(seed, u * 260.0, v * 40.0) + field(seed ^ 5, u * 40.0, v * 260.0) - 1.0)
                        * 0.16;
                let cloud = (field(seed ^ 9, u * 3.0, v * 3.0) - 0.5) * 0.10;
                colour.map(|part| part * (1.0 + weave + thread + cloud))
            }
        }
    }
}
