//! Fingers over the card: tapered round sticks with a nail. Millimetres on the desk.

use super::film::Film;
use super::grain::Grain;
use super::layer::area;
use super::pose::{CARD, View};
use crate::paint::Noise;

/// Colours of skin.
const SKINS: [[f32; 3]; 5] = [
    [226.0, 182.0, 154.0],
    [208.0, 160.0, 128.0],
    [184.0, 134.0, 102.0],
    [146.0, 100.0, 74.0],
    [236.0, 198.0, 176.0],
];

/// A finger.
#[derive(Debug, Clone, Copy)]
pub(super) struct Finger {
    /// Middle of the tip's round end.
    tip: [f32; 2],
    /// Unit vector from the tip to the hand.
    back: [f32; 2],
    /// Half its width.
    radius: f32,
    skin: [f32; 3],
    grain: Grain,
    nail: bool,
}

impl Finger {
    /// A finger that comes from outside over an edge (0 top, 1 right, 2 bottom,
    /// 3 left), its middle at a share of the edge, reaching in by millimetres.
    pub(super) fn over_edge(
        noise: &mut Noise,
        edge: u64,
        share: f32,
        radius: f32,
        reach: f32,
    ) -> Self {
        let (w, h) = (CARD[0] / 2.0, CARD[1] / 2.0);
        let along = share * 2.0 - 1.0;
        let (at, inward) = match edge % 4 {
            0 => ([along * w, -h], [0.0, 1.0]),
            1 => ([w, along * h], [-1.0, 0.0]),
            2 => ([along * w, h], [0.0, -1.0]),
            _ => ([-w, along * h], [1.0, 0.0]),
        };
        let (sin, cos) = noise.range(-24.0, 24.0_f32).to_radians().sin_cos();
        let back = [
            -inward[0] * cos + inward[1] * sin,
            -inward[1] * cos - inward[0] * sin,
        ];
        let depth = reach - radius;
        Self::new(
            noise,
            [at[0] + inward[0] * depth, at[1] + inward[1] * depth],
            back,
            radius,
        )
    }

    /// A finger that hides a corner (0 upper left, clockwise).
    pub(super) fn over_corner(noise: &mut Noise, corner: u64, radius: f32) -> Self {
        let (w, h) = (CARD[0] / 2.0, CARD[1] / 2.0);
        let (sx, sy) =
            [(-1.0, -1.0), (1.0, -1.0), (1.0, 1.0), (-1.0, 1.0)][usize::from(corner % 4 == 1)
                + 2 * usize::from(corner % 4 == 2)
                + 3 * usize::from(corner % 4 == 3)];
        let angle: f32 = noise.range(15.0, 75.0_f32).to_radians();
        let back = [sx * angle.cos(), sy * angle.sin()];
        let inside = noise.range(0.1, 0.6) * radius;
        let tip = [
            sx * (w - 1.0) - back[0] * inside,
            sy * (h - 1.0) - back[1] * inside,
        ];
        Self::new(noise, tip, back, radius)
    }

    fn new(noise: &mut Noise, tip: [f32; 2], back: [f32; 2], radius: f32) -> Self {
        Self {
            tip,
            back,
            radius,
            skin: noise.pick(SKINS),
            grain: Grain::new(noise.next()),
            nail: noise.chance(0.75),
        }
    }

    /// The same finger of the same hand: another's skin.
    pub(super) fn like(self, other: &Self) -> Self {
        Self {
            skin: other.skin,
            ..self
        }
    }

    /// Lays the finger on the picture.
    pub(super) fn lay(&self, film: &mut Film, desk: &View) {
        let far = [
            self.tip[0] + self.back[0] * 110.0,
            self.tip[1] + self.back[1] * 110.0,
        ];
        let reach = self.radius * 2.2;
        let corners: Vec<[f32; 2]> = [self.tip, far]
            .iter()
            .flat_map(|[x, y]| {
                [(-1.0, -1.0), (1.0, -1.0), (1.0, 1.0), (-1.0, 1.0)]
                    .map(|(sx, sy)| desk.pixel([x + sx * reach, y + sy * reach]))
            })
            .collect();
        let places = desk.places();
        film.each(area(&corners), |x, y, pixel| {
            let place = places.at(x, y);
            let (dx, dy) = (place[0] - self.tip[0], place[1] - self.tip[1]);
            let along = dx * self.back[0] + dy * self.back[1];
            let across = dy * self.back[0] - dx * self.back[1];
            let radius = self.radius * (1.0 + 0.12 * (along / 30.0).clamp(0.0, 1.0));
            let distance = across.hypot(along.min(0.0));
            if distance > radius + 4.0 {
                return;
            }
            let shadow = (1.0 - (distance - radius).max(0.0) / 4.0).max(0.0);
            let keep = 1.0 - 0.42 * shadow * shadow;
            let slope = places.slope(x, y, place, [self.back[0], self.back[1]]);
            let cover = (0.5 - (distance - radius) / slope.max(1e-6)).clamp(0.0, 1.0);
            let skin = self.colour(along, across, distance / radius);
            for (value, skin) in pixel.iter_mut().zip(skin) {
                let below = *value * keep;
                *value = below + (skin - below) * cover;
            }
        });
    }

    fn colour(&self, along: f32, across: f32, edge: f32) -> [f32; 3] {
        let round = 1.08 - 0.42 * edge.min(1.0).powi(3);
        let side = 1.0 - 0.09 * across / self.radius;
        // The joint's wrinkles lie across the finger.
        let joint = (1.0 - ((along - self.radius * 2.6) / 3.0).abs()).max(0.0);
        let wrinkle = (self.grain.at(along * 1.5, across * 0.2) - 0.5) * (0.05 + 0.22 * joint);
        let keep = round
            * side
            * (1.0 + wrinkle + (self.grain.at(along * 0.4, across * 0.4) - 0.5) * 0.07);
        let mut colour = self.skin.map(|part| part * keep);
        if self.nail {
            let nail = (across / (self.radius * 0.62))
                .hypot((along - self.radius * 0.1) / (self.radius * 0.78));
            let share = ((1.0 - nail) * 6.0).clamp(0.0, 1.0);
            let tip = if along < -self.radius * 0.42 {
                1.10
            } else {
                1.0
            };
            let pink = [238.0 * tip, 196.0 * tip, 186.0 * tip].map(|part| part * round);
            for (part, pink) in colour.iter_mut().zip(pink) {
                *part += (pink - *part) * share * 0.6;
            }
        }
        colour
    }
}
