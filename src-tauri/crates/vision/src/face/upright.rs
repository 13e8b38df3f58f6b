//! Lays a face upright, as networks that compare faces were trained on it.
//!
//! Five points (corners of the eyes, foot of the nose) are brought as near as
//! possible to the places they have in dlib's training squares, by turning,
//! scaling and moving; a quarter of the face's size is left around it.

use image::{Rgb, RgbImage};

use super::FaceSpots;

/// Side of the square, pixels.
pub const UPRIGHT_SIZE: u32 = 150;
/// What is left around the face, shares of its size.
const MARGIN: f32 = 0.25;
/// Where the five points are in the face, shares of its size: left eye outer and
/// inner corner, right eye outer and inner corner, nose.
const PLACES: [[f32; 2]; 5] = [
    [0.859_567, 0.213_498],
    [0.646_060, 0.228_967],
    [0.120_575, 0.213_727],
    [0.334_085, 0.229_064],
    [0.490_112, 0.627_798],
];

/// From the square to the picture: a turn with scale, then a move.
struct Similarity {
    /// Scale times cosine and sine.
    turn: [f32; 2],
    shift: [f32; 2],
}

/// The face as a square of [`UPRIGHT_SIZE`], by the spots that [`super::FaceEyes::locate`] finds.
#[must_use]
#[expect(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "pixels of a small square, taps at least one"
)]
pub fn upright_face(picture: &RgbImage, spots: &FaceSpots) -> RgbImage {
    let side = UPRIGHT_SIZE as f32;
    let from = PLACES.map(|place| place.map(|at| (at + MARGIN) / (1.0 + 2.0 * MARGIN) * side));
    let to = [
        spots.left_eye[0],
        spots.left_eye[1],
        spots.right_eye[0],
        spots.right_eye[1],
        spots.nose,
    ];
    let map = fit(&from, &to);
    // A large face is averaged, not picked from.
    let taps = map.turn[0].hypot(map.turn[1]).ceil().clamp(1.0, 16.0) as u32;
    RgbImage::from_fn(UPRIGHT_SIZE, UPRIGHT_SIZE, |x, y| {
        let mut sum = [0.0_f32; 3];
        for row in 0..taps {
            for column in 0..taps {
                let at = |n: u32, tap: u32| n as f32 + (tap as f32 + 0.5) / taps as f32 - 0.5;
                let colour = pixel(picture, map.apply([at(x, column), at(y, row)]));
                for (sum, value) in sum.iter_mut().zip(colour) {
                    *sum += value;
                }
            }
        }
        Rgb(sum.map(|value| (value / (taps * taps) as f32).round() as u8))
    })
}

impl Similarity {
    fn apply(&self, [x, y]: [f32; 2]) -> [f32; 2] {
        let [cos, sin] = self.turn;
        [
            x * cos - y * sin + self.shift[0],
            x * sin + y * cos + self.shift[1],
        ]
    }
}

/// The similarity with the least squared distances.
fn fit(from: &[[f32; 2]; 5], to: &[[f32; 2]; 5]) -> Similarity {
    let mean = |points: &[[f32; 2]; 5]| {
        [0, 1].map(|axis| points.iter().map(|point| point[axis]).sum::<f32>() / 5.0)
    };
    let (middle, goal) = (mean(from), mean(to));
    let (mut along, mut across, mut spread) = (0.0_f32, 0.0_f32, 0.0_f32);
    for (from, to) in from.iter().zip(to) {
        let (x, y) = (from[0] - middle[0], from[1] - middle[1]);
        let (u, v) = (to[0] - goal[0], to[1] - goal[1]);
        along += x * u + y * v;
        across += x * v - y * u;
        spread += x * x + y * y;
    }
    let turn = [along / spread, across / spread];
    let moved = Similarity {
        turn,
        shift: [0.0, 0.0],
    }
    .apply(middle);
    Similarity {
        turn,
        shift: [goal[0] - moved[0], goal[1] - moved[1]],
    }
}

/// A colour between pixels; beyond the edge that of the edge.
#[expect(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "clamped to the picture"
)]
fn pixel(picture: &RgbImage, [x, y]: [f32; 2]) -> [f32; 3] {
    let (right, bottom) = (picture.width() - 1, picture.height() - 1);
    let (x, y) = (x.clamp(0.0, right as f32), y.clamp(0.0, bottom as f32));
    let (left, top) = (x.floor(), y.floor());
    let (u, v) = (x - left, y - top);
    let (x0, y0) = (left as u32, top as u32);
    let (x1, y1) = ((x0 + 1).min(right), (y0 + 1).min(bottom));
    let mut sum = [0.0_f32; 3];
    for (x, y, share) in [
        (x0, y0, (1.0 - u) * (1.0 - v)),
        (x1, y0, u * (1.0 - v)),
        (x0, y1, (1.0 - u) * v),
        (x1, y1, u * v),
    ] {
        for (sum, value) in sum.iter_mut().zip(picture.get_pixel(x, y).0) {
            *sum += share * f32::from(value);
        }
    }
    sum
}

#[cfg(test)]
mod tests {
    use super::{PLACES, fit};

    #[test]
    fn a_turned_and_scaled_face_is_brought_back() {
        let (sin, cos) = 0.3_f32.sin_cos();
        let to = PLACES.map(|[x, y]| {
            [
                40.0 * (x * cos - y * sin) + 7.0,
                40.0 * (x * sin + y * cos) - 3.0,
            ]
        });
        let map = fit(&PLACES, &to);
        for (from, to) in PLACES.iter().zip(to) {
            let [x, y] = map.apply(*from);
            assert!((x - to[0]).abs() < 1e-3 && (y - to[1]).abs() < 1e-3);
        }
    }
}
