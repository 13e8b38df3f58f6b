//! Light on the scene: its fall-off, cast shadows, mirrored lamps, too little or too much.

use super::film::Film;
use super::layer::{area, outline};
use super::pose::{CARD, CORNER, View};
use crate::paint::Noise;

/// A lamp or window mirrored in what lies on the desk; millimetres on the desk.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Spot {
    /// Its middle.
    pub(super) place: [f32; 2],
    /// Half axes of what is blown out.
    pub(super) radius: [f32; 2],
    /// Degrees clockwise.
    pub(super) turn: f32,
    /// Round as a lamp (2) to square as a window (5).
    pub(super) square: f32,
}

/// A shadow with a straight edge across the picture; shares of the picture's width.
#[derive(Debug, Clone, Copy)]
pub(super) struct Cast {
    direction: (f32, f32),
    offset: f32,
    soft: f32,
    strength: f32,
}

impl Cast {
    /// A shadow whose edge passes near the card's middle or along its edges.
    pub(super) fn new(noise: &mut Noise, turn: f32) -> Self {
        let angle = if noise.chance(0.4) {
            turn + noise.pick([0.0, 90.0, 180.0, 270.0]) + noise.range(-5.0, 5.0)
        } else {
            noise.range(0.0, 360.0)
        };
        Self {
            direction: angle.to_radians().sin_cos(),
            offset: noise.range(-0.34, 0.34),
            soft: noise.range(1.0, 12.0) / 640.0,
            strength: noise.range(0.25, 0.65),
        }
    }

    fn keep(&self, x: f32, y: f32) -> f32 {
        let far = x * self.direction.1 + y * self.direction.0 - self.offset;
        let share = (far / self.soft + 0.5).clamp(0.0, 1.0);
        1.0 - self.strength * share * share * (3.0 - 2.0 * share)
    }
}

/// All light.
#[derive(Debug, Clone)]
pub(super) struct Light {
    /// How much brighter everything is.
    pub(super) gain: f32,
    /// What is added everywhere.
    pub(super) lift: f32,
    /// Colour of the light.
    pub(super) warm: [f32; 3],
    /// Share of the light lost across the picture, and where to, degrees.
    pub(super) gradient: (f32, f32),
    /// Shadows.
    pub(super) casts: Vec<Cast>,
    /// Mirrored lamps.
    pub(super) spots: Vec<Spot>,
}

impl Light {
    /// Ordinary light of a room.
    pub(super) fn room(noise: &mut Noise, loss: f32) -> Self {
        let warm = noise.range(-0.03, 0.05);
        Self {
            gain: noise.range(0.92, 1.08),
            lift: 0.0,
            warm: [1.0 + warm, 1.0, 1.0 - warm],
            gradient: (loss * noise.range(0.0, 1.0), noise.range(0.0, 360.0)),
            casts: Vec::new(),
            spots: Vec::new(),
        }
    }

    /// Lets the light fall; answers the share of the card that is blown out by
    /// mirrored lamps.
    pub(super) fn fall(&self, film: &mut Film, desk: &View) -> f32 {
        let [_, _, width, height] = film.all();
        let (sin, cos) = self.gradient.1.to_radians().sin_cos();
        let (loss, unit) = (self.gradient.0, 1.0 / width);
        let middle = height * unit * 0.5;
        film.each(film.all(), |x, y, pixel| {
            let (u, v) = (x * unit - 0.5, y * unit - middle);
            let mut keep = self.gain * (1.0 - loss * (0.5 + 0.7 * (u * cos + v * sin)));
            for cast in &self.casts {
                keep *= cast.keep(u, v);
            }
            for (value, warm) in pixel.iter_mut().zip(self.warm) {
                *value = *value * keep * warm + self.lift;
            }
        });
        let blown: f32 = self.spots.iter().map(|spot| spot.shine(film, desk)).sum();
        blown / (CARD[0] * CARD[1])
    }
}

impl Spot {
    /// Adds the light; answers the square millimetres of the card blown out.
    fn shine(&self, film: &mut Film, desk: &View) -> f32 {
        let view = desk.of_thing(self.place[0], self.place[1], self.turn);
        let [rx, ry] = self.radius;
        let corners = view.corners([rx * 5.0, ry * 5.0]);
        let (places, on_desk) = (view.places(), desk.places());
        let mut blown = 0.0;
        film.each(area(&corners), |x, y, pixel| {
            let place @ [u, v] = places.at(x, y);
            let (du, dv) = ((u / rx).abs(), (v / ry).abs());
            let far = if self.square > 2.5 {
                du.max(dv) * 0.75 + du.hypot(dv) * 0.25
            } else {
                du.hypot(dv)
            };
            if far > 2.4 {
                return;
            }
            // Blown out up to about its radius, then a soft rim and a halo.
            let core = ((1.45 - far) / 0.75).max(0.0);
            let rim = 1.0 - far / 2.4;
            let light = 320.0 * core * core + 70.0 * rim * rim;
            for value in pixel.iter_mut() {
                *value += light;
            }
            if pixel.iter().all(|value| *value > 250.0) {
                let (distance, _) = outline(on_desk.at(x, y), CARD, CORNER);
                if distance < 0.0 {
                    let across = places.slope(x, y, place, [1.0, 0.0]);
                    let down = places.slope(x, y, place, [0.0, 1.0]);
                    blown += across * down;
                }
            }
        });
        blown
    }
}
