//! A card turned to lie flat: the perspective between its corners and a rectangle.
//!
//! The map of the unit square to a quad after Heckbert 1989, "Fundamentals of
//! texture mapping and image warping", 2.2.3; sampled bilinearly, and with the
//! mean of several samples a pixel where the picture is finer than what is made.

use image::{Rgb, RgbImage};

use crate::Quad;

/// The map from the unit square to a quad: (x, y) = (a u + b v + c, d u + e v + f) / (g u + h v + 1).
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Perspective([f32; 8]);

impl Perspective {
    /// The map whose square's corners are the quad's; none for a degenerate quad.
    pub(crate) fn onto(quad: &Quad) -> Option<Self> {
        let [p0, p1, p2, p3] = quad.0;
        let sum = [0, 1].map(|i| p0[i] - p1[i] + p2[i] - p3[i]);
        let (d1, d2) = ([0, 1].map(|i| p1[i] - p2[i]), [0, 1].map(|i| p3[i] - p2[i]));
        let det = d1[0] * d2[1] - d2[0] * d1[1];
        if det.abs() < 1e-3 {
            return None;
        }
        let g = (sum[0] * d2[1] - d2[0] * sum[1]) / det;
        let h = (d1[0] * sum[1] - sum[0] * d1[1]) / det;
        Some(Self([
            p1[0] - p0[0] + g * p1[0],
            p3[0] - p0[0] + h * p3[0],
            p0[0],
            p1[1] - p0[1] + g * p1[1],
            p3[1] - p0[1] + h * p3[1],
            p0[1],
            g,
            h,
        ]))
    }

    /// Directions of the square's sides in space, seen by a pinhole camera of a
    /// focal length and a middle of the picture in pixels.
    pub(crate) fn sides(&self, focal: f32, [x, y]: [f32; 2]) -> [[f32; 3]; 2] {
        let [a, b, _, d, e, _, g, h] = self.0;
        [
            [(a - g * x) / focal, (d - g * y) / focal, g],
            [(b - h * x) / focal, (e - h * y) / focal, h],
        ]
    }

    /// The map along a row of the unit square.
    pub(crate) fn along(&self, v: f32) -> Along {
        let [a, b, c, d, e, f, g, h] = self.0;
        Along([a, b * v + c, d, e * v + f, g, h * v + 1.0])
    }

    /// Where a point of the unit square lies.
    pub(crate) fn at(&self, u: f32, v: f32) -> [f32; 2] {
        let row = |first: usize| self.0[first] * u + self.0[first + 1] * v;
        let depth = row(6) + 1.0;
        [(row(0) + self.0[2]) / depth, (row(3) + self.0[5]) / depth]
    }
}

/// The map of one row: (x, y) = (a u + b, c u + d) / (e u + f).
#[derive(Debug, Clone, Copy)]
pub(crate) struct Along([f32; 6]);

impl Along {
    /// Where a point of the row lies.
    pub(crate) fn at(&self, u: f32) -> [f32; 2] {
        let [a, b, c, d, e, f] = self.0;
        let near = 1.0 / (e * u + f);
        [(a * u + b) * near, (c * u + d) * near]
    }
}

/// The card between the corners as a picture of the given size: 856 × 540 shows
/// a tenth of a millimetre a pixel. What lies outside the photo is its nearest pixel.
#[must_use]
#[expect(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "sizes of pictures are small positive numbers"
)]
pub fn rectify(photo: &RgbImage, quad: &Quad, width: u32, height: u32) -> RgbImage {
    let mut flat = RgbImage::new(width, height);
    let Some(map) = Perspective::onto(quad) else {
        return flat;
    };
    if photo.width() == 0 || photo.height() == 0 {
        return flat;
    }
    let across = (quad.width() / width.max(1) as f32).ceil().clamp(1.0, 4.0) as u32;
    let steps: u32 = across;
    let share = 1.0 / (steps * steps) as f32;
    for (x, y, pixel) in flat.enumerate_pixels_mut() {
        let mut sum = [0.0_f32; 3];
        for sub in 0..steps * steps {
            let (i, j) = (sub % steps, sub / steps);
            let u = (x as f32 + (i as f32 + 0.5) / steps as f32) / width as f32;
            let v = (y as f32 + (j as f32 + 0.5) / steps as f32) / height as f32;
            let value = sample(photo, map.at(u, v));
            for c in 0..3 {
                sum[c] += value[c] * share;
            }
        }
        *pixel = Rgb(sum.map(|value| value.round() as u8));
    }
    flat
}

#[expect(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "clamped into the picture"
)]
fn sample(photo: &RgbImage, [x, y]: [f32; 2]) -> [f32; 3] {
    let (width, height) = (photo.width() as usize, photo.height() as usize);
    let x = x.clamp(0.0, (width - 1) as f32);
    let y = y.clamp(0.0, (height - 1) as f32);
    let (left, top) = (x as usize, y as usize);
    let (right, below) = ((left + 1).min(width - 1), (top + 1).min(height - 1));
    let (fx, fy) = (x - left as f32, y - top as f32);
    let raw = photo.as_raw();
    let at = |x: usize, y: usize, c: usize| f32::from(raw[(y * width + x) * 3 + c]);
    [0, 1, 2].map(|c| {
        let upper = at(left, top, c) * (1.0 - fx) + at(right, top, c) * fx;
        let lower = at(left, below, c) * (1.0 - fx) + at(right, below, c) * fx;
        upper * (1.0 - fy) + lower * fy
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn an_upright_card_is_cut_out() {
        let shade = |value: u32| u8::try_from(value).unwrap();
        let photo = RgbImage::from_fn(40, 30, |x, y| Rgb([shade(x * 6), shade(y * 8), 0]));
        // Pixel centres at whole numbers: the card's edges lie between pixels.
        let flat = rectify(&photo, &Quad::upright([9.5, 4.5, 29.5, 16.5]), 20, 12);
        assert_eq!(flat.get_pixel(0, 0), photo.get_pixel(10, 5));
        assert_eq!(flat.get_pixel(19, 11), photo.get_pixel(29, 16));
    }

    proptest! {
        #[test]
        fn the_squares_corners_are_the_quads(
            moves in proptest::array::uniform8(-12.0_f32..12.0),
        ) {
            let mut quad = Quad::upright([20.0, 20.0, 105.0, 74.0]);
            for (i, by) in moves.into_iter().enumerate() {
                quad.0[i / 2][i % 2] += by;
            }
            let map = Perspective::onto(&quad).unwrap();
            let square = [[0.0, 0.0], [1.0, 0.0], [1.0, 1.0], [0.0, 1.0]];
            let back = Quad(square.map(|[u, v]| map.at(u, v)));
            prop_assert!(quad.apart(&back) < 1e-2, "{quad:?} {back:?}");
        }
    }
}
