//! Looks at one person's frames, one after the other, and at the photo.

use std::fmt;
use std::sync::Arc;

use image::{RgbImage, imageops};

use super::FaceTask;
use super::baseline::Baseline;
use super::finder::{Finder, Sight};
use super::judge::{self, Held};
use super::pose;
use super::sitting::Sitting;
use super::spots::FaceSpots;
use super::track::Step;
use crate::network::ModelError;
use crate::{Assessment, Finding, Thresholds};

/// Longer side to which a photo is reduced before its face is searched, pixels: a
/// face in the oval is then larger than either network's input.
const SEARCH: u32 = 960;

/// Sees one face over many frames.
///
/// Frames are handed in as the camera saw them, never mirrored. Good frontal
/// frames become the person's own front, by which the pose is judged; a pose is
/// good only on a face that was followed without a break from its front.
pub struct FaceEyes {
    limits: Arc<Thresholds>,
    finder: Finder,
    own: Option<Baseline>,
    sitting: Option<Sitting>,
}

impl FaceEyes {
    /// Makes the eyes ready: loads both networks.
    pub fn new(limits: Arc<Thresholds>) -> Result<Self, ModelError> {
        Ok(Self {
            limits,
            finder: Finder::open()?,
            own: None,
            sitting: None,
        })
    }

    /// Judges a live frame. Frames of one sitting come in their order; with
    /// another task another sitting begins, the own front stays known.
    pub fn look(&mut self, frame: &RgbImage, task: FaceTask) -> Assessment {
        if self.sitting.as_ref().is_none_or(|now| !now.is_for(task)) {
            self.finder.forget();
            self.sitting = Some(Sitting::new(task));
        }
        // A network that fails is a face that is not seen.
        let sight = self.finder.follow(frame, &self.limits.face).ok().flatten();
        let Some(sight) = sight else {
            if let Some(sitting) = &mut self.sitting {
                sitting.lose();
            }
            return judge::nobody(frame, &self.limits);
        };
        let held = Held::of(&sight);
        let from_front = self.step(frame, &sight, held);
        let mut assessment = self.judge(frame, &sight, held, task);
        if !from_front && matches!(task, FaceTask::Pose { .. }) {
            assessment.findings.add(Finding::NotFront);
        }
        if task == FaceTask::Front && assessment.findings.is_empty() {
            let Held { angles, gape } = held;
            self.own = Some(
                self.own
                    .map_or_else(|| Baseline::of(angles, gape), |own| own.with(angles, gape)),
            );
        }
        assessment
    }

    /// Judges a photo by itself at full size, by the own front where it is known.
    /// A front without findings becomes the own front. A pose taken in a sitting
    /// must have been reached by turning, as in [`FaceEyes::look`], and be of the
    /// face that turned.
    pub fn judge_photo(&mut self, photo: &RgbImage, task: FaceTask) -> Assessment {
        let Some(sight) = self.search(photo) else {
            return judge::nobody(photo, &self.limits);
        };
        let held = Held::of(&sight);
        let mut assessment = self.judge(photo, &sight, held, task);
        match (task, &self.sitting) {
            (FaceTask::Front, _) if assessment.findings.is_empty() => {
                self.own = Some(Baseline::of(held.angles, held.gape));
            }
            (FaceTask::Pose { .. }, Some(sitting)) => {
                let step = Step::of(photo, &sight.mesh, &held.angles);
                if !sitting.includes(&step, &self.limits.face) {
                    assessment.findings.add(Finding::NotFront);
                }
            }
            _ => {}
        }
        assessment
    }

    /// Where the largest face of a picture is, whatever it does; of a portrait on a
    /// card too, if the card fills the picture.
    pub fn locate(&mut self, picture: &RgbImage) -> Option<FaceSpots> {
        Some(FaceSpots::of(&self.search(picture)?.mesh))
    }

    /// From now on judges by these limits. What was seen by others counts no more: the person
    /// shows the front again.
    pub fn judge_by(&mut self, limits: Arc<Thresholds>) {
        self.limits = limits;
        self.finder.forget();
        self.own = None;
        if let Some(sitting) = &mut self.sitting {
            sitting.lose();
        }
    }

    /// Forgets the person.
    pub fn forget(&mut self) {
        self.finder.forget();
        self.own = None;
        self.sitting = None;
    }

    /// The largest face of a picture by itself, in the picture's own pixels.
    fn search(&mut self, picture: &RgbImage) -> Option<Sight> {
        let small = reduced(picture);
        let searched = small.as_ref().unwrap_or(picture);
        // A network that fails is a face that is not seen.
        let found = self.finder.search(searched, &self.limits.face).ok();
        let mut sight = found.flatten()?;
        if small.is_some() {
            enlarge(&mut sight, picture, searched);
        }
        Some(sight)
    }

    /// Ties the frame to the one before: whether the face followed was seen from
    /// the front since it was found.
    fn step(&mut self, frame: &RgbImage, sight: &Sight, held: Held) -> bool {
        let limits = &self.limits.face;
        let Some(sitting) = &mut self.sitting else {
            return false;
        };
        let Held { angles, gape } = held;
        let (front, alone) = (
            pose::is_front(&angles, self.own.as_ref(), limits),
            !sight.company,
        );
        let step = Step::of(frame, &sight.mesh, &angles);
        let from_front = sitting.go_on(step, (front, alone), limits);
        // A person whose front is not known, as after a restart, shows it now.
        if front && alone && self.own.is_none() && pose::is_closed(gape, None, limits) {
            self.own = Some(Baseline::of(angles, gape));
        }
        from_front
    }

    fn judge(&self, frame: &RgbImage, sight: &Sight, held: Held, task: FaceTask) -> Assessment {
        judge::judge(frame, (sight, held), task, self.own.as_ref(), &self.limits)
    }
}

impl fmt::Debug for FaceEyes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FaceEyes")
            .field("own_front", &self.own.is_some())
            .finish_non_exhaustive()
    }
}

/// A large photo at a size at which faces are searched.
#[expect(
    clippy::cast_possible_truncation,
    reason = "smaller than the photo's own size"
)]
fn reduced(photo: &RgbImage) -> Option<RgbImage> {
    let (width, height) = (u64::from(photo.width()), u64::from(photo.height()));
    let longer = width.max(height);
    let part = |length: u64| ((length * u64::from(SEARCH) / longer) as u32).max(1);
    (longer > u64::from(SEARCH)).then(|| imageops::thumbnail(photo, part(width), part(height)))
}

/// From the pixels of the reduced photo to those of the photo.
#[expect(clippy::cast_precision_loss, reason = "pixels of a picture")]
fn enlarge(sight: &mut Sight, photo: &RgbImage, picture: &RgbImage) {
    let zoom = photo.width() as f32 / picture.width() as f32;
    for point in &mut sight.mesh.points {
        *point = point.map(|value| value * zoom);
    }
}
