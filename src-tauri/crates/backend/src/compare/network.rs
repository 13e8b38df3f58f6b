//! The comparison by the network.

use std::sync::{Arc, Mutex, PoisonError};

use async_trait::async_trait;
use toroku_vision::photo::{self, Limits};
use toroku_vision::{FaceEyes, ModelError, RgbImage, Thresholds, upright_face};

use super::MatchLimits;
use super::embedding::{Embedder, Embedding};
use crate::review::{Compared, Comparison, FaceComparison, Subject};
use crate::sight;

/// Compares by the network.
pub struct FaceMatch {
    limits: MatchLimits,
    /// What cards and faces are found by.
    eyes: Arc<Thresholds>,
    /// Loaded with the first comparison, or by [`FaceMatch::load`].
    lens: Arc<Mutex<Option<Lens>>>,
}

/// What finds faces, and what tells them apart.
struct Lens {
    eyes: FaceEyes,
    embedder: Embedder,
}

impl FaceMatch {
    /// A comparison by these limits, of cards and faces that are found by these thresholds;
    /// nothing is loaded yet.
    #[must_use]
    pub fn new(limits: MatchLimits, eyes: Thresholds) -> Self {
        Self {
            limits,
            eyes: Arc::new(eyes),
            lens: Arc::default(),
        }
    }

    /// Loads the networks, so that a fault is known at the start.
    pub fn load(&self) -> Result<(), ModelError> {
        with(&self.lens, &self.eyes, |_| ())
    }

    /// The distance of the faces in two pictures; none where one has no face.
    pub fn distance(&self, one: &RgbImage, other: &RgbImage) -> Result<Option<f32>, ModelError> {
        with(&self.lens, &self.eyes, |lens| {
            let one = lens.embedding(one)?;
            Some(one.distance(&lens.embedding(other)?))
        })
    }
}

fn with<T>(
    lens: &Mutex<Option<Lens>>,
    eyes: &Arc<Thresholds>,
    work: impl FnOnce(&mut Lens) -> T,
) -> Result<T, ModelError> {
    let mut lens = lens.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(lens) = &mut *lens {
        return Ok(work(lens));
    }
    let loaded = Lens {
        eyes: FaceEyes::new(Arc::clone(eyes))?,
        embedder: Embedder::open()?,
    };
    Ok(work(lens.insert(loaded)))
}

impl Lens {
    fn embedding(&mut self, picture: &RgbImage) -> Option<Embedding> {
        let spots = self.eyes.locate(picture)?;
        self.embedder.embed(&upright_face(picture, &spots)).ok()
    }

    /// The largest of the distances to the document and to the front photo: a
    /// face must be like both. A face that cannot be seen is not the same; where
    /// there is nothing to compare it with, a person decides.
    fn farthest(
        &mut self,
        document: &[u8],
        face: &[u8],
        front: Option<&[u8]>,
        limits: &Thresholds,
    ) -> Result<f32, Comparison> {
        let face = decoded(face).and_then(|face| self.embedding(&face));
        let face = face.ok_or(Comparison::Different)?;
        let card = decoded(document).and_then(|card| self.embedding(&sight::flat(&card, limits)));
        let card = face.distance(&card.ok_or(Comparison::Unsure)?);
        let Some(front) = front else {
            return Ok(card);
        };
        let front = decoded(front).and_then(|front| self.embedding(&front));
        Ok(card.max(face.distance(&front.ok_or(Comparison::Unsure)?)))
    }
}

/// A photo that was made when it arrived.
fn decoded(jpeg: &[u8]) -> Option<RgbImage> {
    photo::decode(jpeg, &Limits::default()).ok()
}

#[async_trait]
impl FaceComparison for FaceMatch {
    async fn compare(&self, subject: &Subject<'_>) -> Compared {
        let (lens, eyes) = (Arc::clone(&self.lens), Arc::clone(&self.eyes));
        let (document, face) = (subject.document.to_vec(), subject.face.to_vec());
        let front = subject.face_front.map(<[u8]>::to_vec);
        let work = tokio::task::spawn_blocking(move || {
            with(&lens, &eyes, |lens| {
                lens.farthest(&document, &face, front.as_deref(), &eyes)
            })
        });
        match work.await {
            Ok(Ok(Ok(distance))) => Compared {
                comparison: self.limits.judge(distance),
                score: Some(distance),
            },
            Ok(Ok(Err(unseen))) => unseen.into(),
            Ok(Err(error)) => undecided(&error),
            Err(error) => undecided(&error),
        }
    }
}

/// A network that does not run says nothing of the person.
fn undecided(error: &dyn std::fmt::Display) -> Compared {
    tracing::error!(%error, "faces could not be compared: a person is to decide");
    Comparison::Unsure.into()
}
