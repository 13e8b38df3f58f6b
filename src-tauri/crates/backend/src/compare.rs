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
mod align;
#[cfg(feature = "face-model")]
mod embedding;
#[cfg(feature = "face-model")]
mod network;
mod undecided;

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::review::{Comparison, FaceComparison};
#[cfg(feature = "face-model")]
pub use network::FaceMatch;
pub use undecided::Undecided;

/// What compares where nothing else is chosen: the network, or without one a person.
pub(crate) fn by_default() -> Arc<dyn FaceComparison> {
    #[cfg(feature = "face-model")]
    return Arc::new(FaceMatch::new(MatchLimits::default()));
    #[cfg(not(feature = "face-model"))]
    return Arc::new(Undecided);
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
