//! How a face looks at its own points: what ties two frames by the picture itself.
//!
//! The colour around each point above the foot of the nose, where the mouth moves
//! nothing. Two frames differ by the mean of the absolute differences of luma, each
//! over the mean of all so that exposure does not matter, plus three times that of
//! tone: red and blue over green, point by point, in which people differ most. With
//! the proportions (`track`) drawn heads of tuning seeds that turn by 30° in a second,
//! nine frames a second, differ from frame to frame by at most 0.245 (99 in 100 of
//! 2767: 0.198); another person in the same place, light and pose by at least 0.312
//! (56 exchanges of fourteen pairs of people).
//!
//! Glasses stand before the face and move over it when the head turns: their wearer
//! differs by up to 0.38, more than some exchanges. The limit lets people with glasses
//! through, and with them whoever looks much like the person.
//!
//! It notices a plain exchange from one frame to the next. It does not tell who it is,
//! nor notice a picture that melts into another: the comparison of the front with
//! the pose, in the backend, is for that.

use image::RgbImage;

use super::mesh::{LEFT_EYE, Mesh, RIGHT_EYE};
use super::patch::{luma, mean, width};

/// Half the side of the square around a point, shares of the face's width: large
/// enough to average the sensor's noise, small enough to tell a nose's sides apart.
const REACH: f32 = 0.02;
/// Fewest points that must be seen in both pictures: half of those above the nose's foot.
const LEAST: usize = 110;
/// How much a difference of tone counts against one of luma.
const TONE: f32 = 3.0;
/// Foot of the nose.
const NOSE: usize = 2;

/// A face's colours at its points; none below the nose or outside the picture.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Looks(Vec<Option<[f32; 3]>>);

impl Looks {
    pub(crate) fn of(frame: &RgbImage, mesh: &Mesh) -> Self {
        let half = width(mesh) * REACH;
        let (right, left) = (mesh.at(RIGHT_EYE), mesh.at(LEFT_EYE));
        let (sin, cos) = (left[1] - right[1]).atan2(left[0] - right[0]).sin_cos();
        let down = |[x, y, _]: [f32; 3]| y * cos - x * sin;
        let lowest = down(mesh.at(NOSE));
        let colour = |point: &[f32; 3]| {
            let [x, y, _] = *point;
            let around = [x - half, y - half, x + half, y + half];
            (down(*point) < lowest)
                .then(|| mean(frame, around))
                .flatten()
        };
        Self(mesh.points.iter().map(colour).collect())
    }

    /// How far two differ, 0 not at all; nothing where too little of the face is in
    /// both pictures.
    #[expect(clippy::cast_precision_loss, reason = "some hundred points")]
    pub(crate) fn unlike(&self, other: &Self) -> Option<f32> {
        let both = || {
            let pairs = self.0.iter().zip(&other.0);
            pairs.filter_map(|(a, b)| a.zip(*b))
        };
        let count = both().count();
        if count < LEAST {
            return None;
        }
        let (mut one, mut two) = (0.0_f32, 0.0_f32);
        for (a, b) in both() {
            one += luma(a);
            two += luma(b);
        }
        let count = count as f32;
        let [one, two] = [one, two].map(|sum| (sum / count).max(1.0));
        let apart: f32 = both()
            .map(|(a, b)| (luma(a) / one - luma(b) / two).abs() + TONE * tones(a, b))
            .sum();
        Some(apart / count)
    }
}

/// Distance of two colours' tones.
fn tones(a: [f32; 3], b: [f32; 3]) -> f32 {
    let [[r, u], [s, v]] = [a, b].map(|[red, green, blue]| {
        let green = green.max(1.0);
        [red / green, blue / green]
    });
    (r - s).hypot(u - v)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(
        one: impl Fn(usize) -> Option<[f32; 3]>,
        other: impl Fn(usize) -> Option<[f32; 3]>,
    ) -> Option<f32> {
        let looks = |of: &dyn Fn(usize) -> Option<[f32; 3]>| Looks((0..200).map(of).collect());
        looks(&one).unlike(&looks(&other))
    }

    #[expect(clippy::cast_precision_loss, reason = "some hundred points")]
    fn slope(index: usize) -> [f32; 3] {
        [1.2, 1.0, 0.8].map(|share| share * (60.0 + 0.5 * index as f32))
    }

    #[test]
    fn exposure_does_not_matter() {
        let brighter = |i| slope(i).map(|value| value * 1.4);
        let apart = check(|i| Some(slope(i)), |i| Some(brighter(i)));
        assert!(apart.unwrap() < 1e-5, "{apart:?}");
    }

    #[test]
    fn another_pattern_differs() {
        let apart = check(|i| Some(slope(i)), |i| Some(slope(200 - i)));
        assert!(apart.unwrap() > 0.3, "{apart:?}");
    }

    #[test]
    fn another_tone_differs() {
        let apart = check(
            |_| Some([180.0, 120.0, 90.0]),
            |_| Some([180.0, 132.0, 105.0]),
        );
        assert!(apart.unwrap() > 0.3, "{apart:?}");
    }

    #[test]
    fn half_a_face_is_not_compared() {
        let half = |i| (i < 90).then(|| slope(i));
        assert_eq!(check(|i| Some(slope(i)), half), None);
    }
}
