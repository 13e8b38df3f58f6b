//! The card's plane in the picture: from a pixel to a place on the card.

use crate::card::{HEIGHT, WIDTH};

/// How the card lies: pixels and degrees.
#[derive(Debug, Clone, Copy)]
pub(super) struct Lie {
    /// Middle of the card in the picture, pixels.
    pub(super) centre: (f32, f32),
    /// Width of the card in the picture, pixels.
    pub(super) width: f32,
    /// Turn, degrees clockwise.
    pub(super) turn: f32,
    /// Tilt about both axes: how much nearer the right and lower edges are, as a share.
    pub(super) tilt: (f32, f32),
}

/// The map from a pixel to card units, for one lie.
#[derive(Debug, Clone, Copy)]
pub(super) struct Plane {
    lie: Lie,
    sin: f32,
    cos: f32,
    scale: f32,
}

impl Plane {
    pub(super) fn new(lie: Lie) -> Self {
        let (sin, cos) = lie.turn.to_radians().sin_cos();
        Self {
            lie,
            sin,
            cos,
            scale: lie.width / WIDTH,
        }
    }

    /// The place on the card's plane (0, 0 is the card's upper left) that pixel (x, y) shows.
    pub(super) fn at(&self, x: f32, y: f32) -> (f32, f32) {
        let (dx, dy) = (
            (x - self.lie.centre.0) / self.scale,
            (y - self.lie.centre.1) / self.scale,
        );
        // A plane tilted by a little: depth grows linearly across the picture.
        let depth = 1.0 - self.lie.tilt.0 * dx / WIDTH - self.lie.tilt.1 * dy / WIDTH;
        let (px, py) = (dx * depth, dy * depth);
        (
            px * self.cos + py * self.sin + WIDTH / 2.0,
            py * self.cos - px * self.sin + HEIGHT / 2.0,
        )
    }
}

/// Distance of a place from the card's outline in card units, negative inside.
pub(super) fn outside(u: f32, v: f32) -> f32 {
    let radius = 31.8;
    let dx = (u - WIDTH / 2.0).abs() - WIDTH / 2.0 + radius;
    let dy = (v - HEIGHT / 2.0).abs() - HEIGHT / 2.0 + radius;
    dx.max(0.0).hypot(dy.max(0.0)) + dx.max(dy).min(0.0) - radius
}
