//! A corner that something lies over: another card, a sheet.
//!
//! The sides of a quad say on which share of them the step from desk to card was
//! found. Bad light or a pale desk hides it here and there, mostly along one side. What
//! lies over a corner hides it on the two sides that meet there; the measure is the
//! better seen of these two, at the corner where that is least.

use crate::corners::Sighting;

/// Share of the better seen side at the corner that is seen least (0 to 1).
pub(super) fn measure(seen: &Sighting) -> f32 {
    let sides = seen.inliers;
    (0..4)
        .map(|corner: usize| sides[corner].max(sides[(corner + 3) % 4]))
        .fold(1.0, f32::min)
}

#[cfg(test)]
mod tests {
    use super::measure;
    use crate::Quad;
    use crate::corners::Sighting;

    fn check(inliers: [f32; 4], expected: f32) {
        let seen = Sighting {
            quad: Quad::upright([0.0, 0.0, 86.0, 54.0]),
            odds: 0.0,
            figures: [0.0; 15],
            inliers,
        };
        assert!((measure(&seen) - expected).abs() < 1e-6, "{inliers:?}");
    }

    #[test]
    fn two_sides_that_meet_are_hidden_together() {
        check([1.0, 1.0, 0.4, 0.5], 0.5);
        check([0.4, 1.0, 1.0, 0.5], 0.5);
    }

    #[test]
    fn one_side_or_two_across_may_be_pale() {
        check([1.0, 1.0, 0.3, 1.0], 1.0);
        check([0.4, 1.0, 0.4, 1.0], 1.0);
    }
}
