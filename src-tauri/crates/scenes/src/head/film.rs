//! From linear light to the picture's bytes: soft highlights, gamma, grain.

use super::vector::Vec3;

const STEPS: usize = 4096;
/// Light above this is white.
const MOST: f32 = 5.0;

/// A developed film: light to lightness.
pub(super) struct Film {
    table: Vec<f32>,
    exposure: f32,
    grain: f32,
    state: u32,
}

impl Film {
    pub(super) fn new(exposure: f32, grain: f32, seed: u64) -> Self {
        let table = (0..STEPS).map(|step| {
            let root = step as f32 / (STEPS - 1) as f32;
            let light = root * root * MOST;
            255.0 * (1.0 - (-1.35 * light).exp()).powf(1.0 / 2.2)
        });
        Self {
            table: table.collect(),
            exposure,
            grain,
            state: (seed ^ (seed >> 32)) as u32 ^ 0x5EED_1234,
        }
    }

    /// The pixel of a light.
    pub(super) fn develop(&mut self, light: Vec3) -> [u8; 3] {
        [light.x, light.y, light.z].map(|part| {
            let root = (part.max(0.0) * (self.exposure / MOST)).sqrt().min(1.0);
            let value = self.table[(root * (STEPS - 1) as f32) as usize];
            (value + self.noise() + 0.5).clamp(0.0, 255.0) as u8
        })
    }

    /// The sum of two even numbers: a triangle of the grain's deviation.
    fn noise(&mut self) -> f32 {
        // A linear congruence (Numerical Recipes) is noise enough, and fast.
        self.state = self
            .state
            .wrapping_mul(1_664_525)
            .wrapping_add(1_013_904_223);
        let (one, two) = (self.state >> 20, (self.state >> 8) & 0xFFF);
        ((one + two) as f32 / 4095.0 - 1.0) * 2.45 * self.grain
    }
}
