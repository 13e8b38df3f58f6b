//! Compares faces by their pictures, 1:1.
//!
//! The portrait of the document's front and the face before the camera become 128
//! numbers each ([`FaceMatch`]); the Euclidean distance of the two is the score.
//! Below one limit they are the same person, above another they are not, between
//! them a person decides. The numbers themselves are never kept.
//!
//! The network's author gives 0.6 for photographs: of 300 easy pairs 2.6 % of the
//! same people lie above it and none of 262 others below. That says nothing of
//! portraits on cards and selfies of members; a service measures its own limits.
//!
//! A build without the feature `face-model` carries no network: there a person
//! decides on every face ([`Undecided`]).

#[cfg(feature = "face-model")]
mod embedding;
#[cfg(feature = "face-model")]
mod network;
mod undecided;

use std::sync::Arc;

use serde::{Deserialize, Serialize};
use toroku_vision::Thresholds;

use crate::review::{Comparison, FaceComparison};
#[cfg(feature = "face-model")]
pub use network::FaceMatch;
pub use undecided::Undecided;

/// What compares where nothing else is chosen: the network.
#[cfg(feature = "face-model")]
pub(crate) fn by_default(eyes: &Thresholds) -> Arc<dyn FaceComparison> {
    Arc::new(FaceMatch::new(MatchLimits::default(), *eyes))
}

/// What compares where nothing else is chosen: a person, for want of the network.
#[cfg(not(feature = "face-model"))]
pub(crate) fn by_default(_eyes: &Thresholds) -> Arc<dyn FaceComparison> {
    Arc::new(Undecided)
}

/// Limits of the comparison, as Euclidean distances.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct MatchLimits {
    /// Up to this two pictures show the same person.
    pub same: f32,
    /// From this they do not; in between a person decides.
    pub different: f32,
}

impl MatchLimits {
    /// Limits in their order; none where they are no distances, or crossed.
    #[must_use]
    pub fn of(same: f32, different: f32) -> Option<Self> {
        (same.is_finite() && different.is_finite() && 0.0 <= same && same <= different)
            .then_some(Self { same, different })
    }

    /// What a distance means.
    #[must_use]
    pub fn judge(&self, distance: f32) -> Comparison {
        if distance <= self.same {
            Comparison::Same
        } else if distance >= self.different {
            Comparison::Different
        } else {
            Comparison::Unsure
        }
    }
}

impl Default for MatchLimits {
    fn default() -> Self {
        Self {
            same: 0.6,
            different: 0.64,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn limits_are_distances_in_their_order() {
        assert!(MatchLimits::of(0.6, 0.64).is_some());
        assert!(MatchLimits::of(0.6, 0.6).is_some());
        for (same, different) in [
            (0.8, 0.64),
            (-0.1, 0.5),
            (f32::NAN, 0.5),
            (0.5, f32::INFINITY),
        ] {
            assert_eq!(MatchLimits::of(same, different), None, "{same} {different}");
        }
    }
}
