//! A hand is never still: each live frame is the scene moved and turned a little.

use image::{Rgb, RgbImage};

use crate::paint::Noise;

/// Largest shift in pixels; scenes are drawn with more margin than this.
const REACH: f32 = 2.6;

/// The frame of an index out of a scene drawn with a margin.
#[expect(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "pixels; the index only drives a wave"
)]
#[must_use]
pub fn shaken(
    scene: &RgbImage,
    width: u32,
    height: u32,
    margin: u32,
    seed: u64,
    index: u64,
) -> RgbImage {
    let time = (index % 36_000) as f32 * 0.21 + (seed % 97) as f32;
    let dx = REACH * 0.6 * (time.sin() + 0.5 * (time * 2.3 + 1.0).sin());
    let dy = REACH * 0.6 * ((time * 0.83 + 2.0).sin() + 0.5 * (time * 1.9).sin());
    let (sin, cos) = (0.002 * (time * 0.57).sin()).sin_cos();
    let (cx, cy) = (width as f32 / 2.0, height as f32 / 2.0);
    let (last_x, last_y) = (scene.width() as f32 - 2.0, scene.height() as f32 - 2.0);
    let row = scene.width() as usize * 3;
    let pixels = scene.as_raw();
    let mut state = Noise::new(seed ^ index, "sensor").next() as u32;
    RgbImage::from_fn(width, height, |x, y| {
        let (px, py) = (x as f32 - cx, y as f32 - cy);
        let sx = (px * cos - py * sin + cx + margin as f32 + dx).clamp(0.0, last_x);
        let sy = (px * sin + py * cos + cy + margin as f32 + dy).clamp(0.0, last_y);
        let (left, top) = (sx as usize, sy as usize);
        let (fx, fy) = (sx - left as f32, sy - top as f32);
        let at = top * row + left * 3;
        // A linear congruence (Numerical Recipes) is noise enough, and fast.
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        let grain = ((state >> 24) as f32 / 255.0 - 0.5) * 3.0;
        Rgb([0, 1, 2].map(|c| {
            let value = |offset: usize| f32::from(pixels[at + offset + c]);
            let upper = value(0) + (value(3) - value(0)) * fx;
            let lower = value(row) + (value(row + 3) - value(row)) * fx;
            (upper + (lower - upper) * fy + grain + 0.5).clamp(0.0, 255.0) as u8
        }))
    })
}
