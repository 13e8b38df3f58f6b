//! Brick and gravel.

use super::{Grain, mixed, turned};
use crate::paint::Noise;
use crate::table::grain::split;

/// Bricks or tiles in mortar.
#[derive(Debug, Clone, Copy)]
pub(in crate::table) struct Brick {
    grain: Grain,
    angle: (f32, f32),
    size: (f32, f32),
    gap: f32,
    stone: [f32; 3],
    mortar: [f32; 3],
}

impl Brick {
    pub(super) fn new(noise: &mut Noise) -> Self {
        let height = noise.range(11.0, 34.0);
        Self {
            grain: Grain::new(noise.next()),
            angle: noise.range(-14.0, 14.0_f32).to_radians().sin_cos(),
            size: (height * noise.range(1.0, 3.0), height),
            gap: noise.range(0.8, 2.6),
            stone: noise.pick([
                [158.0, 84.0, 66.0],
                [136.0, 70.0, 58.0],
                [176.0, 128.0, 96.0],
                [120.0, 118.0, 112.0],
                [196.0, 188.0, 174.0],
            ]),
            mortar: noise.pick([
                [186.0, 182.0, 174.0],
                [128.0, 124.0, 118.0],
                [88.0, 84.0, 80.0],
            ]),
        }
    }

    #[expect(clippy::cast_precision_loss, reason = "small whole numbers")]
    pub(super) fn colour(&self, x: f32, y: f32) -> [f32; 3] {
        let (x, y) = turned(self.angle, x, y);
        let (row, v) = split(y / self.size.1);
        let (column, u) = split(x / self.size.0 + (row & 1) as f32 * 0.5);
        let edge = (u.min(1.0 - u) * self.size.0).min(v.min(1.0 - v) * self.size.1);
        let rough = self.grain.at(x * 1.3, y * 1.3) - 0.5 + (self.grain.at(x * 0.3, y * 0.3) - 0.5);
        let tone = self.grain.cell(column, row) - 0.5 + rough * 0.5;
        let stone = self.stone.map(|part| part * (1.0 + 0.34 * tone));
        let mortar = self.mortar.map(|part| part * (1.0 + 0.22 * rough));
        let share = ((edge - self.gap * 0.5 - rough * 0.5) / 0.4).clamp(0.0, 1.0);
        mixed(mortar, stone, share)
    }
}

/// Pebbles.
#[derive(Debug, Clone, Copy)]
pub(in crate::table) struct Gravel {
    grain: Grain,
    size: f32,
    light: f32,
    warm: f32,
}

impl Gravel {
    pub(super) fn new(noise: &mut Noise) -> Self {
        Self {
            grain: Grain::new(noise.next()),
            size: noise.range(3.5, 13.0),
            light: noise.range(110.0, 210.0),
            warm: noise.range(-0.05, 0.12),
        }
    }

    #[expect(clippy::cast_precision_loss, reason = "small whole numbers")]
    pub(super) fn colour(&self, x: f32, y: f32) -> [f32; 3] {
        let ((i, u), (j, v)) = (split(x / self.size), split(y / self.size));
        let (mut first, mut second, mut stone) = (9.0_f32, 9.0_f32, 0.5);
        for (di, dj) in (-1..=1).flat_map(|di| (-1..=1).map(move |dj| (di, dj))) {
            let (a, b) = (
                self.grain.cell(i + di, j + dj),
                self.grain.cell(i + di + 90, j + dj + 31),
            );
            let (dx, dy) = (di as f32 + a - u, dj as f32 + b - v);
            let far = dx * dx + dy * dy;
            if far < first {
                (second, first, stone) = (first, far, (a + b) * 0.5);
            } else if far < second {
                second = far;
            }
        }
        let gap = (second - first).min(0.5) * 2.0;
        let round = 1.0 - first * 0.5;
        let rough = self.grain.at(x * 1.7, y * 1.7) - 0.5;
        let grey =
            self.light * (0.55 + 0.75 * stone) * (0.35 + 0.65 * gap.sqrt()) * round + rough * 26.0;
        [grey * (1.0 + self.warm), grey, grey * (1.0 - self.warm)]
    }
}
