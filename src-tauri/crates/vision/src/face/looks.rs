//! How a face looks at its own points: what ties two frames by the picture itself.
//!
//! The luma around each point of forehead, nose and cheeks, where neither mouth
//! nor eyelids nor brows move, over the mean of all of them, so that exposure does
//! not matter; and the tone of all of them, red and blue over green. Two frames
//! differ by the mean of the absolute differences of luma plus the distance of
//! their tones. On drawn heads of tuning seeds that turn by 30° in a second, nine
//! frames a second, one person's frames differ by at most 0.117 (99 in 100 of 1983:
//! 0.075); another person in the same place, light and pose by at least 0.162 (40
//! exchanges of ten pairs of people). The former grows with the turn, by 0.006 a degree.
//!
//! It notices an exchange from one frame to the next. It does not tell who it is,
//! nor notice a picture that melts into another: the comparison of the front with
//! the pose, in the backend, is for that.

use image::RgbImage;

use super::mesh::Mesh;
use super::patch::{luma, mean, width};

/// Forehead, nose and cheeks, from the middle outwards.
const PLACES: [usize; 41] = [
    10, 151, 9, 8, 67, 297, 69, 299, 104, 333, 108, 337, 103, 332, 68, 298, 168, 6, 197, 195, 5,
    45, 275, 51, 281, 48, 278, 131, 360, 50, 280, 101, 330, 118, 347, 117, 346, 36, 266, 123, 352,
];
/// Half the side of the square around a point, shares of the face's width: large
/// enough to average the sensor's noise, small enough to tell a nose's sides apart.
const REACH: f32 = 0.02;
/// Fewest points that must lie in both pictures.
const LEAST: usize = PLACES.len() / 2;

/// A face's luma at its points, none where one lies outside the picture, and its tone.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Looks {
    luma: [Option<f32>; PLACES.len()],
    tone: [f32; 2],
}

impl Looks {
    pub(crate) fn of(frame: &RgbImage, mesh: &Mesh) -> Self {
        let half = width(mesh) * REACH;
        let colours = PLACES.map(|index| {
            let [x, y, _] = mesh.at(index);
            mean(frame, [x - half, y - half, x + half, y + half])
        });
        let mut sum = [0.0_f32; 3];
        for colour in colours.iter().flatten() {
            for (sum, value) in sum.iter_mut().zip(colour) {
                *sum += value;
            }
        }
        let green = sum[1].max(1.0);
        Self {
            luma: colours.map(|colour| colour.map(luma)),
            tone: [sum[0] / green, sum[2] / green],
        }
    }

    /// How far two differ, 0 not at all; nothing where too little of the face is in
    /// both pictures.
    #[expect(clippy::cast_precision_loss, reason = "some forty points")]
    pub(crate) fn unlike(&self, other: &Self) -> Option<f32> {
        let both = || {
            let pairs = self.luma.iter().zip(&other.luma);
            pairs.filter_map(|(a, b)| a.zip(*b))
        };
        let count = both().count();
        if count < LEAST {
            return None;
        }
        let (mut one, mut two) = (0.0_f32, 0.0_f32);
        for (a, b) in both() {
            one += a;
            two += b;
        }
        let count = count as f32;
        let [one, two] = [one, two].map(|sum| (sum / count).max(1.0));
        let apart: f32 = both().map(|(a, b)| (a / one - b / two).abs()).sum();
        let [red, blue] = [0, 1].map(|at| self.tone[at] - other.tone[at]);
        Some(apart / count + red.hypot(blue))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(
        one: impl Fn(usize) -> Option<f32>,
        other: impl Fn(usize) -> Option<f32>,
    ) -> Option<f32> {
        let looks = |of: &dyn Fn(usize) -> Option<f32>| Looks {
            luma: std::array::from_fn(of),
            tone: [1.3, 0.8],
        };
        looks(&one).unlike(&looks(&other))
    }

    #[expect(clippy::cast_precision_loss, reason = "some forty points")]
    fn slope(index: usize) -> f32 {
        100.0 + index as f32
    }

    #[test]
    fn exposure_does_not_matter() {
        let apart = check(|i| Some(slope(i)), |i| Some(slope(i) * 1.4));
        assert!(apart.unwrap() < 1e-5, "{apart:?}");
    }

    #[test]
    fn another_pattern_differs() {
        let apart = check(|i| Some(slope(i)), |i| Some(slope(PLACES.len() - i)));
        assert!(apart.unwrap() > 0.1, "{apart:?}");
    }

    #[test]
    fn another_tone_differs() {
        let mesh = Mesh {
            points: vec![[20.0, 20.0, 0.0]; 468],
            flag: 1.0,
        };
        let looks = |colour| Looks::of(&RgbImage::from_pixel(40, 40, image::Rgb(colour)), &mesh);
        let apart = looks([180, 120, 90]).unlike(&looks([180, 140, 120]));
        assert!(apart.unwrap() > 0.15, "{apart:?}");
    }

    #[test]
    fn half_a_face_is_not_compared() {
        assert_eq!(check(|i| Some(slope(i)), |i| (i < 9).then_some(80.0)), None);
    }
}
