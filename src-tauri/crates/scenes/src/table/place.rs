//! Where the card lies: near the guide, or as its condition wants it.

use super::pose::{CARD, Pose};
use super::stage::Manner;
use crate::paint::Noise;
use crate::{CardCondition, Edge};

/// The picture and the white frame in it, in shares of the picture's width.
#[derive(Debug, Clone, Copy)]
pub(super) struct Field {
    /// Size in pixels.
    pub(super) size: (u32, u32),
    /// Height over width.
    pub(super) tall: f32,
    /// Left, top, width and height of the guide.
    pub(super) guide: [f32; 4],
}

impl Field {
    /// Of pixels.
    #[expect(clippy::cast_precision_loss, reason = "pixels")]
    pub(super) fn new(size: (u32, u32), guide: [f32; 4]) -> Self {
        let width = size.0.max(1) as f32;
        Self {
            size,
            tall: size.1 as f32 / width,
            guide: guide.map(|value| value / width),
        }
    }

    fn middle(&self) -> [f32; 2] {
        let [left, top, width, height] = self.guide;
        [left + width / 2.0, top + height / 2.0]
    }

    /// Whether the middle of each edge is within a band of the guide's size around
    /// the guide's edge, and the whole card inside the picture.
    #[expect(clippy::cast_precision_loss, reason = "pixels")]
    fn admits(&self, pose: &Pose) -> bool {
        let width = self.size.0 as f32;
        let corners = pose
            .view(self.size)
            .corners(CARD)
            .map(|[x, y]| [(x + 0.5) / width, (y + 0.5) / width]);
        let margin = 4.0 / 640.0;
        let inside = corners.iter().all(|[x, y]| {
            *x > margin && *x < 1.0 - margin && *y > margin && *y < self.tall - margin
        });
        let middle =
            |a: usize, b: usize, axis: usize| f32::midpoint(corners[a][axis], corners[b][axis]);
        let [left, top, wide, high] = self.guide;
        let near = |value: f32, edge: f32, size: f32| (value - edge).abs() < 0.1685 * size;
        inside
            && near(middle(0, 1, 1), top, high)
            && near(middle(1, 2, 0), left + wide, wide)
            && near(middle(2, 3, 1), top + high, high)
            && near(middle(3, 0, 0), left, wide)
    }

    /// A card near the guide: any that the app's prior admits, or one held with care.
    pub(super) fn near(&self, noise: &mut Noise, manner: Manner) -> Pose {
        let [x, y] = self.middle();
        let focal = noise.range(0.75, 1.25);
        if manner == Manner::Calm {
            return Pose {
                centre: [
                    x + noise.range(-0.004, 0.004),
                    y + noise.range(-0.006, 0.006),
                ],
                width: self.guide[2] * noise.range(0.955, 0.975),
                turn: noise.range(-0.9, 0.9),
                tilt: noise.range(0.0, 1.6),
                axis: noise.range(0.0, 360.0),
                focal,
            };
        }
        let mut reach = 1.0_f32;
        loop {
            let pose = Pose {
                centre: [
                    x + reach * noise.range(-0.1, 0.1),
                    y + reach * noise.range(-0.1, 0.1) * self.tall,
                ],
                width: self.guide[2] * (1.0 - reach * noise.range(-0.14, 0.22)),
                turn: noise.range(-8.0, 8.0),
                tilt: noise.range(0.0, 18.0) * reach.sqrt(),
                axis: noise.range(0.0, 360.0),
                focal,
            };
            if reach < 0.02 || self.admits(&pose) {
                return pose;
            }
            reach *= 0.96;
        }
    }

    /// The pose of a condition, and the side of the picture over which it reaches.
    pub(super) fn pose(
        &self,
        noise: &mut Noise,
        condition: CardCondition,
        manner: Manner,
    ) -> (Pose, Option<Edge>) {
        let calm = manner == Manner::Calm;
        let mut pose = self.near(noise, manner);
        let guide = self.guide[2];
        match condition {
            CardCondition::Far => {
                let share = if calm { 0.56 } else { noise.range(0.35, 0.68) };
                pose.width = guide * share;
            }
            CardCondition::Near => {
                pose.width = guide * if calm { 1.31 } else { noise.range(1.25, 1.5) };
            }
            CardCondition::Tilt => {
                pose.tilt = if calm { 38.0 } else { noise.range(32.0, 50.0) };
                pose.axis = noise.pick([0.0, 180.0, 90.0, 270.0]) + noise.range(-35.0, 35.0);
                if calm {
                    pose.axis = noise.pick([0.0, 180.0]);
                }
                pose.width = (pose.width * 0.92).min(self.tall * 1.2);
            }
            CardCondition::Rotated => {
                pose.turn += noise.pick([90.0, -90.0]);
                if !calm {
                    pose.width *= noise.range(0.6, 0.8);
                }
            }
            CardCondition::Cut => {
                let edge = if calm {
                    Edge::Left
                } else {
                    Edge::ALL[usize::try_from(noise.next() % 4).unwrap_or(0)]
                };
                self.cut(&mut pose, edge, noise, calm);
                return (pose, Some(edge));
            }
            _ => {}
        }
        (pose, None)
    }

    /// Moves the card over a side of the picture.
    fn cut(&self, pose: &mut Pose, edge: Edge, noise: &mut Noise, calm: bool) {
        if calm {
            pose.centre[0] -= 0.17;
            return;
        }
        pose.tilt = noise.range(0.0, 8.0);
        pose.turn *= 0.5;
        let over = noise.range(0.03, 0.12);
        let sides = matches!(edge, Edge::Left | Edge::Right);
        let scale = if sides { 1.0 } else { noise.range(1.05, 1.25) };
        pose.width = self.guide[2] * scale * noise.range(0.95, 1.12);
        let half = [pose.width / 2.0, pose.width / 2.0 * CARD[1] / CARD[0]];
        // A turned card's corner must be outside too, not only its middle.
        let lean = pose.turn.to_radians().abs().sin();
        let out = [half[0] * (1.0 - over * 2.0), half[1] * (1.0 - over * 2.0)];
        let [x, y] = [out[0] - lean * half[1], out[1] - lean * half[0]];
        match edge {
            Edge::Left => pose.centre[0] = x,
            Edge::Right => pose.centre[0] = 1.0 - x,
            Edge::Top => pose.centre[1] = y,
            Edge::Bottom => pose.centre[1] = self.tall - y,
        }
    }
}
