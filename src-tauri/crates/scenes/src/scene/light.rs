//! Light on the scene: fall-off, a mirrored lamp, too little or too much, and the sensor's noise.

use image::RgbImage;

use crate::Condition;
use crate::paint::lattice;

/// How the scene is lit.
#[derive(Debug, Clone, Copy)]
pub(super) struct Light {
    gain: f32,
    lift: f32,
    noise: f32,
    glare: bool,
}

impl Light {
    pub(super) fn of(condition: Condition, glare: bool) -> Self {
        match condition {
            Condition::Dark => Self {
                gain: 0.20,
                lift: 3.0,
                noise: 4.5,
                glare,
            },
            Condition::Bright => Self {
                gain: 1.45,
                lift: 12.0,
                noise: 1.5,
                glare,
            },
            _ => Self {
                gain: 1.0,
                lift: 0.0,
                noise: 2.2,
                glare,
            },
        }
    }

    /// Lets the light fall on the picture.
    #[expect(
        clippy::cast_precision_loss,
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "pixels and bytes"
    )]
    pub(super) fn fall(self, picture: &mut RgbImage, seed: u64, margin: u32) {
        let margin = margin as f32;
        let (width, height) = (
            picture.width() as f32 - 2.0 * margin,
            picture.height() as f32 - 2.0 * margin,
        );
        for (x, y, pixel) in picture.enumerate_pixels_mut() {
            let (u, v) = ((x as f32 - margin) / width, (y as f32 - margin) / height);
            let corner = (u - 0.5).powi(2) + (v - 0.5).powi(2);
            let fall = (1.04 - 0.08 * u - 0.06 * v) * (1.0 - 0.16 * corner) * self.gain;
            let lamp = if self.glare {
                glare(u, (v - 0.5) * height / width)
            } else {
                0.0
            };
            let grain = |stream: u64| lattice(seed.wrapping_add(stream), x as f32, y as f32) - 0.5;
            let grain = (grain(77) + grain(78)) * 2.4 * self.noise;
            // Warm light: a little more red than blue.
            for (value, tint) in pixel.0.iter_mut().zip([1.012, 1.0, 0.982]) {
                let lit = f32::from(*value) * fall * tint + lamp + self.lift + grain;
                *value = (lit + 0.5).clamp(0.0, 255.0) as u8;
            }
        }
    }
}

/// A window mirrored in the card: light added at a place left of the middle.
fn glare(u: f32, v: f32) -> f32 {
    let (dx, dy) = ((u - 0.40) / 0.125, (v + 0.035) / 0.085);
    let (dx, dy) = (dx * 0.94 + dy * 0.34, dy * 0.94 - dx * 0.34);
    let distance = (dx.powi(4) + dy.powi(4)).powf(0.25);
    let core = (1.35 - distance).clamp(0.0, 1.0) * 340.0;
    core + 46.0 * (-distance * 0.75).exp()
}
