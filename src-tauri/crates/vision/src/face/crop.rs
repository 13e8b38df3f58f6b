//! An upright or turned square of a picture, as numbers for a network.

use image::RgbImage;

/// A square in a picture.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Window {
    /// Its middle, pixels.
    pub(crate) centre: [f32; 2],
    /// Its side, pixels.
    pub(crate) side: f32,
    /// How far it is turned clockwise, radians.
    pub(crate) angle: f32,
}

/// What lies outside the picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Outside {
    /// Black.
    Black,
    /// What the picture's edge shows.
    Edge,
}

impl Window {
    /// A point of the square, in shares of its side from its upper left corner,
    /// as pixels of the picture.
    pub(crate) fn to_picture(self, [u, v]: [f32; 2]) -> [f32; 2] {
        let (sin, cos) = self.angle.sin_cos();
        let (x, y) = ((u - 0.5) * self.side, (v - 0.5) * self.side);
        [
            self.centre[0] + x * cos - y * sin,
            self.centre[1] + x * sin + y * cos,
        ]
    }
}

/// Samples a window into `size` × `size` pixels of red, green and blue, bilinear;
/// each value is multiplied by `scale` and `shift` is added.
///
/// The networks were trained with a window's corner on a pixel's corner, which is
/// kept. `out` is made as long as needed.
#[expect(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    reason = "pixels near the picture"
)]
pub(crate) fn sample(
    frame: &RgbImage,
    window: Window,
    size: usize,
    outside: Outside,
    (scale, shift): (f32, f32),
    out: &mut Vec<f32>,
) {
    out.clear();
    out.reserve(size * size * 3);
    let (sin, cos) = window.angle.sin_cos();
    let step = window.side / size as f32;
    let [left, top] = window.to_picture([0.0, 0.0]);
    for y in 0..size {
        for x in 0..size {
            let (u, v) = (x as f32 * step, y as f32 * step);
            let (px, py) = (left + u * cos - v * sin, top + u * sin + v * cos);
            let (fx, fy) = (px.floor(), py.floor());
            let colour = blend(frame, (fx as i64, fy as i64), (px - fx, py - fy), outside);
            out.extend(colour.map(|value| value * scale + shift));
        }
    }
}

/// Four neighbours by their shares.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "clamped to the picture, whose size is small"
)]
fn blend(frame: &RgbImage, (x, y): (i64, i64), (ax, ay): (f32, f32), outside: Outside) -> [f32; 3] {
    let (width, height) = (i64::from(frame.width()), i64::from(frame.height()));
    let bytes = frame.as_raw();
    let mut sum = [0.0_f32; 3];
    for (nx, ny, share) in [
        (x, y, (1.0 - ax) * (1.0 - ay)),
        (x + 1, y, ax * (1.0 - ay)),
        (x, y + 1, (1.0 - ax) * ay),
        (x + 1, y + 1, ax * ay),
    ] {
        let inside = (0..width).contains(&nx) && (0..height).contains(&ny);
        if !inside && outside == Outside::Black {
            continue;
        }
        let (cx, cy) = (nx.clamp(0, width - 1), ny.clamp(0, height - 1));
        let at = ((cy * width + cx) * 3) as usize;
        if let Some(pixel) = bytes.get(at..at + 3) {
            for (sum, value) in sum.iter_mut().zip(pixel) {
                *sum += share * f32::from(*value);
            }
        }
    }
    sum
}

#[cfg(test)]
mod tests {
    use image::Rgb;

    use super::*;

    #[test]
    fn a_window_turns_clockwise() {
        let window = Window {
            centre: [120.0, 90.0],
            side: 64.0,
            angle: std::f32::consts::FRAC_PI_2,
        };
        let [x, y] = window.to_picture([1.0, 0.5]);
        assert!(
            (x - 120.0).abs() < 1e-3 && (y - 122.0).abs() < 1e-3,
            "{x} {y}"
        );
    }

    #[test]
    fn outside_is_black_or_the_edge() {
        let frame = RgbImage::from_pixel(4, 4, Rgb([200, 100, 50]));
        let window = Window {
            centre: [-20.0, 2.0],
            side: 4.0,
            angle: 0.0,
        };
        let mut out = Vec::new();
        sample(&frame, window, 2, Outside::Black, (1.0, 0.0), &mut out);
        assert_eq!(out, [0.0; 12]);
        sample(&frame, window, 2, Outside::Edge, (0.5, 1.0), &mut out);
        assert_eq!(out[..3], [101.0, 51.0, 26.0]);
    }
}
