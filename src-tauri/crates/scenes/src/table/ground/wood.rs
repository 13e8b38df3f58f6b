//! Planks with grain and dark seams; half of them lie along the card's edges.

use super::{Grain, mixed, turned};
use crate::paint::Noise;
use crate::table::grain::split;

/// Light and dark tone of several woods.
const TONES: [([f32; 3], [f32; 3]); 6] = [
    ([196.0, 156.0, 110.0], [146.0, 103.0, 66.0]),
    ([126.0, 91.0, 68.0], [76.0, 51.0, 38.0]),
    ([222.0, 196.0, 158.0], [186.0, 150.0, 108.0]),
    ([92.0, 66.0, 52.0], [52.0, 36.0, 30.0]),
    ([205.0, 203.0, 196.0], [170.0, 166.0, 158.0]),
    ([168.0, 118.0, 78.0], [108.0, 64.0, 40.0]),
];

/// Wood.
#[derive(Debug, Clone, Copy)]
pub(in crate::table) struct Wood {
    grain: Grain,
    angle: (f32, f32),
    tones: ([f32; 3], [f32; 3]),
    plank: f32,
    ring: f32,
    groove: f32,
}

impl Wood {
    pub(super) fn new(noise: &mut Noise) -> Self {
        let angle = if noise.chance(0.5) {
            noise.pick([0.0, 90.0]) + noise.range(-2.5, 2.5)
        } else {
            noise.range(0.0, 180.0)
        };
        Self {
            grain: Grain::new(noise.next()),
            angle: angle.to_radians().sin_cos(),
            tones: noise.pick(TONES),
            plank: noise.range(28.0, 110.0),
            ring: noise.range(0.10, 0.35),
            groove: noise.range(0.25, 0.7),
        }
    }

    /// A table of one wood, its planks across the picture.
    pub(super) fn of_tones(noise: &mut Noise, tones: usize) -> Self {
        Self {
            angle: noise.range(-3.0_f32, 3.0).to_radians().sin_cos(),
            tones: TONES[tones],
            plank: 46.0,
            ring: 0.16,
            groove: 0.5,
            ..Self::new(noise)
        }
    }

    pub(super) fn colour(&self, x: f32, y: f32) -> [f32; 3] {
        let (x, y) = turned(self.angle, x, y);
        let (plank, across) = split(y / self.plank + 0.37);
        let tone = self.grain.cell(plank, 7);
        let x = x + tone * 400.0;
        let warp = self.grain.at(x * 0.012, y * 0.05) * 9.0 + self.grain.at(x * 0.05, y * 0.2);
        let (_, ring) = split((y + warp) * self.ring);
        let ring = (ring - 0.5).abs() * 2.0;
        let fine = self.grain.at(x * 0.11, y * 3.1);
        let pore = ((self.grain.at(x * 0.4 + 31.0, y * 5.0) - 0.74) * 4.0).max(0.0);
        let share = 0.30 * ring * ring + 0.34 * fine + 0.3 * pore + 0.26 * (tone - 0.3);
        let seam = across.min(1.0 - across) * self.plank;
        let dark = 1.0 - self.groove * (1.0 - seam / 0.55).max(0.0);
        mixed(self.tones.0, self.tones.1, share).map(|part| part * dark)
    }
}
