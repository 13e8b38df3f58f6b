//! Grass, or a carpet of another colour: short blades in three directions.

use super::{Grain, mixed, turned};
use crate::paint::Noise;

/// Blades.
#[derive(Debug, Clone, Copy)]
pub(in crate::table) struct Lawn {
    grain: Grain,
    angles: [(f32, f32); 3],
    length: f32,
    dark: [f32; 3],
    light: [f32; 3],
}

impl Lawn {
    pub(super) fn new(noise: &mut Noise) -> Self {
        let (dark, light) = noise.pick([
            ([34.0, 58.0, 22.0], [136.0, 170.0, 84.0]),
            ([28.0, 44.0, 24.0], [108.0, 136.0, 64.0]),
            ([62.0, 58.0, 56.0], [150.0, 142.0, 134.0]),
            ([46.0, 38.0, 66.0], [112.0, 98.0, 140.0]),
        ]);
        Self {
            grain: Grain::new(noise.next()),
            angles: [(); 3].map(|()| noise.range(0.0, std::f32::consts::PI).sin_cos()),
            length: noise.range(3.0, 9.0),
            dark,
            light,
        }
    }

    pub(super) fn colour(&self, x: f32, y: f32) -> [f32; 3] {
        let mut blade = 0.0_f32;
        for angle in self.angles {
            let (u, v) = turned(angle, x, y);
            blade = blade.max(self.grain.at(u / self.length, v * 1.3));
        }
        let patch = self.grain.at(x / 23.0, y / 23.0) - 0.5;
        mixed(
            self.dark,
            self.light,
            (blade * 1.5 - 0.55 + patch * 0.4).clamp(0.0, 1.0),
        )
    }
}
