//! Measures of good and bad frames held against each other.

use toroku_scenes::CardCondition;
use toroku_vision::Assessment;

use crate::scene::GOOD;

/// What was measured on cards that were found.
#[derive(Default)]
pub(super) struct Scores {
    /// Crete's metric of frames in focus.
    pub(super) sharp: Vec<f64>,
    /// The same of frames out of focus or moved.
    pub(super) blurred: Vec<f64>,
    /// Reflections of frames without one.
    pub(super) plain: Vec<f64>,
    /// The same of frames with one.
    pub(super) glaring: Vec<f64>,
}

impl Scores {
    /// Takes what was measured on a frame.
    pub(super) fn add(&mut self, condition: CardCondition, assessment: &Assessment) {
        let measures = &assessment.measures;
        let good = GOOD.contains(&condition);
        let crete = measures.blur.map(|blur| f64::from(blur.crete));
        let glare = measures.glare.map(f64::from);
        if good {
            self.sharp.extend(crete);
            self.plain.extend(glare);
        } else if condition == CardCondition::Blur {
            self.blurred.extend(crete);
        } else if condition == CardCondition::GlareSpot {
            self.glaring.extend(glare);
        }
    }
}

/// Area under the receiver's curve: how often a value of `high` is greater than one
/// of `low` (ties count half).
#[expect(clippy::cast_precision_loss, reason = "counts")]
pub(super) fn area(low: &[f64], high: &[f64]) -> f64 {
    let mut sorted = low.to_vec();
    sorted.sort_by(f64::total_cmp);
    let wins: f64 = high
        .iter()
        .map(|value| {
            let below = sorted.partition_point(|other| other < value);
            let same = sorted.partition_point(|other| other <= value) - below;
            below as f64 + same as f64 / 2.0
        })
        .sum();
    wins / (low.len() * high.len()).max(1) as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_area_is_the_share_of_pairs_in_order() {
        let near = |one: f64, other: f64| assert!((one - other).abs() < 1e-9, "{one} {other}");
        near(area(&[0.1, 0.2], &[0.3, 0.4]), 1.0);
        near(area(&[0.1, 0.3], &[0.2, 0.4]), 0.75);
        near(area(&[0.1], &[0.1]), 0.5);
    }
}
