//! Looks at one person's frames, one after the other, and at the photo.

use std::fmt;
use std::sync::Arc;

use image::{RgbImage, imageops};

use super::angles::{self, Angles};
use super::baseline::Baseline;
use super::finder::{Finder, Sight};
use super::head::HeadMeasures;
use super::mouth::{self, Gape};
use super::spots::FaceSpots;
use super::track::Step;
use super::{FaceTask, cover, eye, light, place, pose, sharp};
use crate::network::ModelError;
use crate::pixels::luma;
use crate::{Assessment, Finding, Findings, Measures, Thresholds, exposure, face_oval};

/// Longer side to which a photo is reduced before its face is searched, pixels.
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

/// The frames of one task.
struct Sitting {
    task: FaceTask,
    last: Option<Step>,
    /// Whether the face now followed was seen from the front.
    from_front: bool,
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
        if self.sitting.as_ref().is_none_or(|now| now.task != task) {
            self.finder.forget();
            self.sitting = Some(Sitting {
                task,
                last: None,
                from_front: false,
            });
        }
        // A network that fails is a face that is not seen.
        let sight = self.finder.follow(frame, &self.limits.face).ok().flatten();
        let Some(sight) = sight else {
            if let Some(sitting) = &mut self.sitting {
                sitting.last = None;
                sitting.from_front = false;
            }
            return self.nobody(frame);
        };
        let (angles, gape) = (angles::measure(&sight.mesh), mouth::measure(&sight.mesh));
        let from_front = self.step(&sight, angles, gape);
        let mut assessment = self.judge(frame, &sight, (angles, gape), task);
        if !from_front && matches!(task, FaceTask::Pose { .. }) {
            assessment.findings.add(Finding::NotFront);
        }
        if task == FaceTask::Front && assessment.findings.is_empty() {
            self.own = Some(
                self.own
                    .map_or_else(|| Baseline::of(angles, gape), |own| own.with(angles, gape)),
            );
        }
        assessment
    }

    /// Judges a photo by itself at full size, by the own front where it is known.
    /// A front without findings becomes the own front. A pose taken in a sitting
    /// must have been reached by turning, as in [`FaceEyes::look`].
    pub fn judge_photo(&mut self, photo: &RgbImage, task: FaceTask) -> Assessment {
        let small = reduced(photo);
        let picture = small.as_ref().unwrap_or(photo);
        let sight = self
            .finder
            .search(picture, &self.limits.face)
            .ok()
            .flatten();
        let Some(mut sight) = sight else {
            return self.nobody(picture);
        };
        if small.is_some() {
            enlarge(&mut sight, photo, picture);
        }
        let (angles, gape) = (angles::measure(&sight.mesh), mouth::measure(&sight.mesh));
        let mut assessment = self.judge(photo, &sight, (angles, gape), task);
        match task {
            FaceTask::Front if assessment.findings.is_empty() => {
                self.own = Some(Baseline::of(angles, gape));
            }
            FaceTask::Pose { .. } if self.sitting.as_ref().is_some_and(|now| !now.from_front) => {
                assessment.findings.add(Finding::NotFront);
            }
            FaceTask::Front | FaceTask::Pose { .. } => {}
        }
        assessment
    }

    /// Where the largest face of a picture is, whatever it does; of a portrait on a
    /// card too, if the card fills the picture.
    pub fn locate(&mut self, picture: &RgbImage) -> Option<FaceSpots> {
        let small = reduced(picture);
        let searched = small.as_ref().unwrap_or(picture);
        // A network that fails is a face that is not seen.
        let found = self
            .finder
            .search(searched, &self.limits.face)
            .ok()
            .flatten();
        let mut sight = found?;
        if small.is_some() {
            enlarge(&mut sight, picture, searched);
        }
        Some(FaceSpots::of(&sight.mesh))
    }

    /// Forgets the person.
    pub fn forget(&mut self) {
        self.finder.forget();
        self.own = None;
        self.sitting = None;
    }

    /// Ties the frame to the one before: whether the face followed was seen from
    /// the front since it was found.
    fn step(&mut self, sight: &Sight, angles: Angles, gape: Gape) -> bool {
        let limits = &self.limits.face;
        let Some(sitting) = &mut self.sitting else {
            return false;
        };
        let step = Step::of(&sight.mesh, &angles);
        let goes_on = sitting
            .last
            .as_ref()
            .is_some_and(|last| step.follows(last, limits));
        let front = pose::is_front(&angles, self.own.as_ref(), limits) && !sight.company;
        sitting.from_front = (goes_on && sitting.from_front && !sight.company) || front;
        sitting.last = Some(step);
        // A person whose front is not known, as after a restart, shows it now.
        if front && self.own.is_none() && pose::is_closed(gape, None, limits) {
            self.own = Some(Baseline::of(angles, gape));
        }
        sitting.from_front
    }

    fn judge(
        &self,
        frame: &RgbImage,
        sight: &Sight,
        (angles, gape): (Angles, Gape),
        task: FaceTask,
    ) -> Assessment {
        let (mesh, limits) = (&sight.mesh, &self.limits.face);
        let mut measures = empty(frame);
        let mut findings = Findings::new();
        let where_it_is = place::measure(mesh, face_oval(frame.width(), frame.height()));
        measures.face = Some(where_it_is);
        let light = light::measure(frame, mesh);
        let eyes = eye::measure(frame, mesh);
        let cover = cover::measure(frame, mesh);
        measures.head = Some(HeadMeasures {
            yaw: angles.yaw,
            pitch: angles.pitch,
            roll: angles.roll,
            mouth: gape.ratio,
            jaw: gape.jaw,
            flag: mesh.flag,
            skin: light.skin,
            one_sided: light.one_sided,
            backlit: light.backlit,
            eyes,
            cover,
            company: sight.company,
        });
        if sight.company {
            findings.add(Finding::ManyFaces);
        }
        let misplaced = place::judge(&where_it_is, limits);
        let badly_lit = light::judge(&light, task == FaceTask::Front, limits);
        for finding in misplaced.into_iter().chain(badly_lit) {
            findings.add(finding);
        }
        pose::judge(
            task,
            (&angles, gape),
            self.own.as_ref(),
            limits,
            &mut findings,
        );
        if hidden(eyes, &angles, limits.eye_contrast) || cover > limits.cover {
            findings.add(Finding::EyesHidden);
        }
        measures.blur = sharp::measure(frame, mesh);
        if badly_lit.is_none()
            && misplaced.is_none()
            && sharp::is_blurred(measures.blur, mesh, limits)
        {
            findings.add(Finding::Blur);
        }
        Assessment { measures, findings }
    }

    fn nobody(&self, frame: &RgbImage) -> Assessment {
        let measures = empty(frame);
        let mut findings = Findings::new();
        findings.add(Finding::NoFace);
        if f32::from(measures.exposure.p95) < self.limits.dark_scene {
            findings.add(Finding::Dark);
        }
        Assessment { measures, findings }
    }
}

impl fmt::Debug for FaceEyes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FaceEyes")
            .field("own_front", &self.own.is_some())
            .finish_non_exhaustive()
    }
}

/// Whether an eye that should be seen is not. In a turned head that is the nearer
/// one: the other may be behind the nose.
fn hidden([right, left]: [f32; 2], angles: &Angles, least: f32) -> bool {
    const TURNED: f32 = 15.0;
    if angles.yaw > TURNED {
        right < least
    } else if angles.yaw < -TURNED {
        left < least
    } else {
        right.min(left) < least
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

fn empty(frame: &RgbImage) -> Measures {
    Measures {
        exposure: exposure::measure(&luma(frame)),
        blur: None,
        glare: None,
        card: None,
        corners: None,
        tilt: None,
        movement: None,
        portrait: None,
        qr_code: None,
        face: None,
        head: None,
    }
}
