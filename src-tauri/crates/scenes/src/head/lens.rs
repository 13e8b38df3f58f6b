//! A lens out of focus.

use super::vector::Vec3;

/// Blurs light by a Gauss of a deviation in pixels; the edges repeat.
pub(super) fn blur(light: &mut [Vec3], width: usize, deviation: f32) {
    let reach = (deviation * 3.0).ceil() as usize;
    let weights: Vec<f32> = (0..=2 * reach)
        .map(|tap| {
            let away = (tap as f32 - reach as f32) / deviation;
            (-0.5 * away * away).exp()
        })
        .collect();
    let total: f32 = weights.iter().sum();
    let weights: Vec<f32> = weights.iter().map(|weight| weight / total).collect();
    let height = light.len() / width;
    for row in 0..height {
        along(light, row * width, 1, width, &weights);
    }
    for column in 0..width {
        along(light, column, width, height, &weights);
    }
}

/// Blurs a line of `count` values, `step` apart.
fn along(light: &mut [Vec3], start: usize, step: usize, count: usize, weights: &[f32]) {
    let reach = weights.len() / 2;
    let padded: Vec<Vec3> = (0..count + 2 * reach)
        .map(|at| light[start + at.saturating_sub(reach).min(count - 1) * step])
        .collect();
    for at in 0..count {
        let taps = padded[at..].iter().zip(weights);
        light[start + at * step] =
            taps.fold(Vec3::ZERO, |sum, (value, weight)| sum + *value * *weight);
    }
}
