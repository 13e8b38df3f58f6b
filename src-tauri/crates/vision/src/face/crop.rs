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
#[expect(clippy::cast_precision_loss, reason = "pixels near the picture")]
pub(crate) fn sample(
    frame: &RgbImage,
    window: Window,
    size: usize,
    outside: Outside,
    (scale, shift): (f32, f32),
    out: &mut Vec<f32>,
) {
    out.clear();
    out.resize(size * size * 3, 0.0);
    let (sin, cos) = window.angle.sin_cos();
    let step = window.side / size as f32;
    let [left, top] = window.to_picture([0.0, 0.0]);
    for (row, line) in out.chunks_exact_mut(size.max(1) * 3).enumerate() {
        let down = row as f32 * step;
        let (x, y) = (left - down * sin, top + down * cos);
        for (column, pixel) in line.as_chunks_mut::<3>().0.iter_mut().enumerate() {
            let along = column as f32 * step;
            let at = [x + along * cos, y + along * sin];
            let colour = within(frame, at).unwrap_or_else(|| beyond(frame, at, outside));
            for (number, value) in pixel.iter_mut().zip(colour) {
                *number = value * scale + shift;
            }
        }
    }
}

/// The colour at a place whose four neighbours are all in the picture, as nearly all are.
#[expect(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "not negative, and a pixel of the picture"
)]
fn within(frame: &RgbImage, [x, y]: [f32; 2]) -> Option<[f32; 3]> {
    let (width, height) = (frame.width() as usize, frame.height() as usize);
    // Also no number at all is refused.
    if !(x >= 0.0 && y >= 0.0) {
        return None;
    }
    let (left, top) = (x as usize, y as usize);
    if left + 1 >= width || top + 1 >= height {
        return None;
    }
    let at = (top * width + left) * 3;
    let bytes = frame.as_raw();
    let above: &[u8; 6] = bytes.get(at..)?.first_chunk()?;
    let below: &[u8; 6] = bytes.get(at + width * 3..)?.first_chunk()?;
    let (right, down) = (x - left as f32, y - top as f32);
    let mix = |from: f32, to: f32, share: f32| from + (to - from) * share;
    Some([0, 1, 2].map(|channel| {
        let [above, below] = [above, below]
            .map(|row| mix(f32::from(row[channel]), f32::from(row[channel + 3]), right));
        mix(above, below, down)
    }))
}

/// The colour at a place with neighbours outside the picture.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "clamped to the picture, whose size is small"
)]
fn beyond(frame: &RgbImage, [px, py]: [f32; 2], outside: Outside) -> [f32; 3] {
    let (width, height) = (i64::from(frame.width()), i64::from(frame.height()));
    let bytes = frame.as_raw();
    let (x, y) = (px.floor(), py.floor());
    let (ax, ay) = (px - x, py - y);
    let (x, y) = (x as i64, y as i64);
    let mut sum = [0.0_f32; 3];
    for (nx, ny, share) in [
        (x, y, (1.0 - ax) * (1.0 - ay)),
        (x.saturating_add(1), y, ax * (1.0 - ay)),
        (x, y.saturating_add(1), (1.0 - ax) * ay),
        (x.saturating_add(1), y.saturating_add(1), ax * ay),
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
