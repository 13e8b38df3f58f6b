//! Compares faces by their pictures, 1:1.
//!
//! The portrait of the document's front and the face before the camera become 128
//! numbers each ([`embedding`]); the Euclidean distance of the two is the score.
//! Below one limit they are the same person, above another they are not, between
//! them a person decides. The numbers themselves are never kept.
//!
//! The network's author gives 0.6 for photographs: of 300 easy pairs 2.6 % of the
//! same people lie above it and none of 262 others below. That says nothing of
//! portraits on cards and selfies of members; a service measures its own limits.

mod align;
mod embedding;
mod portrait;

pub(crate) use portrait::shows_mynumber_back;

use std::sync::{Arc, Mutex, PoisonError};

use async_trait::async_trait;
use image::RgbImage;
use serde::{Deserialize, Serialize};
use toroku_vision::{FaceEyes, ModelError, Thresholds};

use crate::review::{Compared, Comparison, FaceComparison, Subject};
use embedding::{Embedder, Embedding};

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

/// Compares by the network.
pub struct FaceMatch {
    limits: MatchLimits,
    lens: Arc<Mutex<Lens>>,
}

/// What finds faces, and what tells them apart.
struct Lens {
    eyes: FaceEyes,
    embedder: Embedder,
}

impl FaceMatch {
    /// Loads the networks.
    pub fn new(limits: MatchLimits) -> Result<Self, ModelError> {
        Ok(Self {
            limits,
            lens: Arc::new(Mutex::new(Lens {
                eyes: FaceEyes::new(Arc::new(Thresholds::default()))?,
                embedder: Embedder::open()?,
            })),
        })
    }

    /// The distance of the faces in two pictures; none where one has no face.
    pub fn distance(&self, one: &RgbImage, other: &RgbImage) -> Option<f32> {
        let mut lens = self.lens.lock().unwrap_or_else(PoisonError::into_inner);
        let one = lens.embedding(one)?;
        Some(one.distance(&lens.embedding(other)?))
    }
}

impl Lens {
    fn embedding(&mut self, picture: &RgbImage) -> Option<Embedding> {
        let spots = self.eyes.locate(picture)?;
        self.embedder.embed(&align::chip(picture, &spots)).ok()
    }

    /// The largest of the distances to the document and to the front photo: a
    /// face must be like both.
    fn farthest(&mut self, document: &[u8], face: &[u8], front: Option<&[u8]>) -> Option<f32> {
        let face = self.embedding(&portrait::decoded(face)?)?;
        let card = portrait::card(&portrait::decoded(document)?);
        let card = face.distance(&self.embedding(&card)?);
        let front = match front {
            Some(front) => face.distance(&self.embedding(&portrait::decoded(front)?)?),
            None => 0.0,
        };
        Some(card.max(front))
    }
}

#[async_trait]
impl FaceComparison for FaceMatch {
    async fn compare(&self, subject: &Subject<'_>) -> Compared {
        let lens = Arc::clone(&self.lens);
        let (document, face) = (subject.document.to_vec(), subject.face.to_vec());
        let front = subject.face_front.map(<[u8]>::to_vec);
        let work = tokio::task::spawn_blocking(move || {
            let mut lens = lens.lock().unwrap_or_else(PoisonError::into_inner);
            lens.farthest(&document, &face, front.as_deref())
        });
        // What cannot be seen is not taken for the same.
        let score = work.await.ok().flatten();
        Compared {
            comparison: score.map_or(Comparison::Different, |score| self.limits.judge(score)),
            score,
        }
    }
}
