//! How a face looks at its own points: what ties two frames by the picture itself.
//!
//! The colour around each point above the foot of the nose, where the mouth moves
//! nothing. Two frames differ by the mean of the absolute differences of luma, each
//! over the mean of all so that exposure does not matter, plus three times that of
//! tone: red and blue over green, point by point, in which people differ most.
//!
//! Glasses stand before the face and move over it when the head turns: they change
//! some points by much, and another person changes nearly all. So the least quarter
//! of the tones counts too: only what differs in the mean and nearly everywhere is
//! another face. Drawn heads of twelve tuning seeds, with and without glasses, that
//! turn by 30° in a second, nine frames a second, differ from frame to frame by up
//! to 0.33 (with the proportions, see `track`), and then in the least quarter of the
//! tones by at most 0.015; another person in the same place, light and pose by at
//! least 0.28 and 0.018 (1584 steps, 48 exchanges).
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

/// How far two looks differ, 0 not at all.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Unlike {
    /// In luma and tone, in the mean of all points.
    pub(crate) mean: f32,
    /// In tone, at all but a quarter of the points at least.
    pub(crate) tone: f32,
}

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

    /// How far two differ; nothing where too little of the face is in both pictures.
    #[expect(clippy::cast_precision_loss, reason = "some hundred points")]
    pub(crate) fn unlike(&self, other: &Self) -> Option<Unlike> {
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
        let mut apart = 0.0_f32;
        let mut toned = Vec::with_capacity(self.0.len());
        for (a, b) in both() {
            let tone = tones(a, b);
            apart += (luma(a) / one - luma(b) / two).abs() + TONE * tone;
            toned.push(tone);
        }
        let quarter = toned.len() / 4;
        let (_, least, _) = toned.select_nth_unstable_by(quarter, f32::total_cmp);
        Some(Unlike {
            mean: apart / count,
            tone: *least,
        })
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
    ) -> Option<Unlike> {
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
        let apart = apart.unwrap();
        assert!(apart.mean < 1e-5 && apart.tone < 1e-5, "{apart:?}");
    }

    #[test]
    fn another_pattern_differs() {
        let apart = check(|i| Some(slope(i)), |i| Some(slope(200 - i)));
        assert!(apart.unwrap().mean > 0.3, "{apart:?}");
    }

    #[test]
    fn another_tone_differs() {
        let apart = check(
            |_| Some([180.0, 120.0, 90.0]),
            |_| Some([180.0, 132.0, 105.0]),
        );
        let apart = apart.unwrap();
        assert!(apart.mean > 0.3 && apart.tone > 0.1, "{apart:?}");
    }

    #[test]
    fn what_moves_over_a_part_of_a_face_is_no_other_face() {
        // A dark rim over half of the points, of another tone than skin.
        let rim = |i| Some(if i % 2 == 0 { [60.0; 3] } else { slope(i) });
        let apart = check(|i| Some(slope(i)), rim).unwrap();
        assert!(apart.mean > 0.3 && apart.tone < 1e-5, "{apart:?}");
    }

    #[test]
    fn half_a_face_is_not_compared() {
        let half = |i| (i < 90).then(|| slope(i));
        assert_eq!(check(|i| Some(slope(i)), half), None);
    }
}
