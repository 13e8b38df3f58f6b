//! Chequered or striped cloth with a weave.

use super::{Grain, mixed, turned};
use crate::paint::Noise;
use crate::table::grain::split;

/// Cloth.
#[derive(Debug, Clone, Copy)]
pub(in crate::table) struct Cloth {
    grain: Grain,
    angle: (f32, f32),
    check: f32,
    band: f32,
    strength: f32,
    ground: [f32; 3],
    stripe: [f32; 3],
}

impl Cloth {
    pub(super) fn new(noise: &mut Noise) -> Self {
        let (ground, stripe) = noise.pick([
            ([226.0, 222.0, 214.0], [176.0, 52.0, 50.0]),
            ([206.0, 212.0, 220.0], [52.0, 78.0, 138.0]),
            ([106.0, 117.0, 128.0], [72.0, 80.0, 92.0]),
            ([60.0, 74.0, 66.0], [168.0, 150.0, 92.0]),
            ([188.0, 170.0, 146.0], [120.0, 94.0, 70.0]),
        ]);
        let angle = if noise.chance(0.4) {
            noise.range(-3.0, 3.0)
        } else {
            noise.range(0.0, 90.0)
        };
        Self {
            grain: Grain::new(noise.next()),
            angle: angle.to_radians().sin_cos(),
            check: noise.range(7.0, 30.0),
            band: noise.range(0.3, 0.55),
            strength: noise.range(0.35, 0.95),
            ground,
            stripe,
        }
    }

    /// A plain grey one.
    pub(super) fn grey(noise: &mut Noise) -> Self {
        Self {
            strength: 0.0,
            ground: [106.0, 117.0, 128.0],
            ..Self::new(noise)
        }
    }

    pub(super) fn colour(&self, x: f32, y: f32) -> [f32; 3] {
        let (x, y) = turned(self.angle, x, y);
        let bend = (self.grain.at(x / 60.0, y / 60.0) - 0.5) * 5.0;
        let (x, y) = (x + bend, y - bend);
        let (_, u) = split(x / self.check);
        let (_, v) = split(y / self.check);
        let share = |part: f32| if part < self.band { 0.5 } else { 0.0 };
        let weave = self.grain.at(x * 2.4, y * 0.5) + self.grain.at(x * 0.5, y * 2.4) - 1.0;
        let fold = self.grain.at(x / 33.0 + 7.0, y / 47.0) - 0.5;
        let keep = 1.0 + 0.16 * weave + 0.14 * fold;
        mixed(
            self.ground,
            self.stripe,
            (share(u) + share(v)) * self.strength,
        )
        .map(|part| part * keep)
    }
}
