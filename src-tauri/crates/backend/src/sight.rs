//! What the backend itself sees on a photo: no app is trusted with it.

mod card;
mod face;

use std::sync::{Arc, Mutex};

use tokio::sync::Semaphore;
use toroku_vision::{EyeRules, FaceEyes, RgbImage};
use toroku_wire::{Finding, Pose, ProblemCode, Side};

use crate::app::Ctx;
use crate::photo::{self, Arrived};
use crate::refusal::{Failure, Refusal};
#[cfg(feature = "face-model")]
pub(crate) use card::flat;

/// Photos looked at at a time: each takes tens of megabytes meanwhile.
const AT_ONCE: usize = 4;

/// What a photo should show.
pub(crate) enum Asked {
    /// A side of a document.
    Document(Side),
    /// The face from the front.
    Front,
    /// The face in a pose, and the photo from the front that was taken before.
    Pose(Pose, Option<Vec<u8>>),
}

/// What a photo shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Seen {
    /// What was asked for.
    Good,
    /// Something is wrong: it is refused, and taken for a person's review after so many tries.
    Flawed(Finding),
    /// It is never taken.
    Unfit(Finding),
    /// A back of a マイナンバーカード: nothing of it is kept.
    BackOfMynumber,
}

/// A photo that was looked at.
pub(crate) struct Looked {
    pub(crate) seen: Seen,
    /// What is kept if it is taken.
    pub(crate) jpeg: Vec<u8>,
}

/// The backend's eyes.
pub(crate) struct Sight {
    rules: EyeRules,
    /// Loaded with the first face.
    faces: Mutex<Option<FaceEyes>>,
    places: Semaphore,
}

impl Sight {
    /// Eyes that judge by these rules.
    pub(crate) fn new(rules: &EyeRules) -> Self {
        Self {
            rules: *rules,
            faces: Mutex::new(None),
            places: Semaphore::new(AT_ONCE),
        }
    }

    /// What apps are told to judge by.
    pub(crate) fn rules(&self) -> &EyeRules {
        &self.rules
    }

    /// Decodes a photo and looks at it.
    fn look(&self, arrived: &Arrived, asked: &Asked) -> Result<Looked, Failure> {
        let picture = arrived.decode()?;
        let seen = match asked {
            Asked::Document(side) => card::judge(&picture, *side, &self.rules.thresholds),
            Asked::Front => self.face(&picture, None)?,
            Asked::Pose(pose, front) => self.face(&picture, Some((*pose, front.as_deref())))?,
        };
        // Nothing is made of what may not be kept.
        let jpeg = match seen {
            Seen::Good | Seen::Flawed(_) => photo::kept(picture).map_err(Failure::from)?,
            Seen::Unfit(_) | Seen::BackOfMynumber => Vec::new(),
        };
        Ok(Looked { seen, jpeg })
    }

    fn face(
        &self,
        picture: &RgbImage,
        pose: Option<(Pose, Option<&[u8]>)>,
    ) -> Result<Seen, Failure> {
        let seen = face::judge(picture, pose, self)?;
        // The back bears no portrait. A code behind a person is a poster's.
        let no_face = matches!(seen, Seen::Unfit(Finding::NoFace));
        if no_face && card::shows_mynumber_back(picture, &self.rules.thresholds) {
            return Ok(Seen::BackOfMynumber);
        }
        Ok(seen)
    }
}

/// Looks at a photo away from the threads that answer.
pub(crate) async fn look(app: &Ctx, arrived: Arrived, asked: Asked) -> Result<Looked, Failure> {
    let _place = app.sight.places.acquire().await.map_err(Failure::broken)?;
    let eyes = Arc::clone(app);
    let work = tokio::task::spawn_blocking(move || eyes.sight.look(&arrived, &asked));
    work.await.map_err(Failure::broken)?
}

impl From<Finding> for Refusal {
    fn from(finding: Finding) -> Self {
        Self::of(ProblemCode::PhotoUnusable).finding(finding)
    }
}
