//! What is behind a head, in linear light, drawn small and enlarged: it is out of focus.

use super::material::linear;
use super::noise::{Dice, clouds};
use super::vector::{Vec3, smooth, v3};
use super::view::Ground;

/// Pixels of the picture a pixel of the drawing, along an edge.
const COARSE: usize = 4;

/// A drawn background.
pub(super) struct Backdrop {
    columns: usize,
    light: Vec<Vec3>,
}

impl Backdrop {
    pub(super) fn new(ground: Ground, seed: u64, width: usize, height: usize) -> Self {
        let scene = Scene::new(ground, seed);
        let (columns, rows) = (width / COARSE + 2, height / COARSE + 2);
        let unit = COARSE as f32 / height as f32;
        let light = (0..rows * columns).map(|at| {
            let (x, y) = ((at % columns) as f32 * unit, (at / columns) as f32 * unit);
            linear(scene.colour(x, y, width as f32 / height as f32))
        });
        Self {
            columns,
            light: light.collect(),
        }
    }

    /// The light at a pixel.
    pub(super) fn at(&self, x: usize, y: usize) -> Vec3 {
        let at = y / COARSE * self.columns + x / COARSE;
        let share = |place: usize| (place % COARSE) as f32 / COARSE as f32;
        let upper = self.light[at].towards(self.light[at + 1], share(x));
        let below = at + self.columns;
        let lower = self.light[below].towards(self.light[below + 1], share(x));
        upper.towards(lower, share(y))
    }
}

struct Scene {
    ground: Ground,
    seed: u32,
    first: Vec3,
    second: Vec3,
    things: Vec<([f32; 4], Vec3)>,
}

impl Scene {
    fn new(ground: Ground, seed: u64) -> Self {
        let mut dice = Dice::new(seed, 4);
        let mut colour = |low: f32, high: f32| {
            v3(
                dice.range(low, high),
                dice.range(low, high),
                dice.range(low, high),
            )
        };
        let (first, second) = (colour(0.25, 0.85), colour(0.2, 0.8));
        let things = (0..14).map(|_| {
            let (x, y) = (dice.range(-0.1, 0.8), dice.range(-0.1, 1.0));
            let (w, h) = (dice.range(0.05, 0.35), dice.range(0.05, 0.35));
            let tint = v3(
                dice.range(0.5, 1.4),
                dice.range(0.5, 1.4),
                dice.range(0.5, 1.4),
            );
            ([x, y, x + w, y + h], tint)
        });
        Self {
            ground,
            seed: (seed ^ (seed >> 32)) as u32,
            first,
            second,
            things: things.collect(),
        }
    }

    /// The colour at a place in heights of the picture.
    fn colour(&self, x: f32, y: f32, wide: f32) -> Vec3 {
        match self.ground {
            Ground::Plain => self.first,
            Ground::Gradient => self
                .first
                .towards(self.second, smooth(0.0, 1.0, y * 0.7 + x * 0.4)),
            Ground::Clutter => self.clutter(x, y),
            Ground::Room => self.room(x / wide, y),
            Ground::Window => {
                let pane = (x / wide * 3.0).fract().min((y * 2.0).fract());
                let sky = v3(0.97, 0.98, 1.0) * (0.92 + 0.08 * smooth(0.02, 0.06, pane));
                sky * smooth(0.0, 0.03, pane).max(0.75)
            }
            Ground::Booth => {
                let away = (x / wide - 0.5).hypot((y - 0.42) * 1.1);
                v3(0.80, 0.87, 0.92).towards(v3(0.66, 0.76, 0.84), smooth(0.1, 0.75, away))
            }
        }
    }

    fn clutter(&self, x: f32, y: f32) -> Vec3 {
        let mut colour = self.first * (0.7 + 0.5 * clouds(x * 5.0, y * 5.0, self.seed));
        for ([left, top, right, bottom], tint) in &self.things {
            if x > *left && x < *right && y > *top && y < *bottom {
                colour = colour.times(*tint);
            }
        }
        colour.map(|part| part.clamp(0.02, 1.0))
    }

    /// A wall with a window's glow on one side and leaves on the other.
    fn room(&self, x: f32, y: f32) -> Vec3 {
        let warm = (self.second - Vec3::all(0.5)) * 0.12;
        let wall =
            (v3(0.86, 0.88, 0.88) + warm).towards(v3(0.66, 0.70, 0.72) + warm, x * 0.5 + y * 0.5);
        let glow = smooth(0.55, 0.0, ((x - 0.08) * 0.9).hypot(y - 0.24));
        let mut colour = wall.towards(v3(0.97, 0.97, 0.96), 0.8 * glow);
        for (index, ([left, top, _, _], tint)) in self.things.iter().take(5).enumerate() {
            let (cx, cy) = (0.92 + 0.14 * (left - 0.35), 0.5 + 0.32 * top);
            let radius = 0.10 + 0.02 * index as f32;
            let leaf = smooth(radius, 0.0, (x - cx).hypot((y - cy) * 0.8));
            colour = colour.towards(
                v3(0.42, 0.56, 0.45).times(tint.map(|t| 0.8 + 0.2 * t)),
                0.6 * leaf,
            );
        }
        let floor = smooth(0.82, 0.9, y);
        colour.towards(v3(0.50, 0.52, 0.53), 0.5 * floor)
    }
}
