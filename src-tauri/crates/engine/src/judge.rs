//! The eyes of both subjects, shared by live frames and photos.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use toroku_domain::Pose;
use toroku_flow::Subject;
use toroku_vision::{
    Assessment, CardEyes, FaceEyes, FaceTask, ModelError, Mouth, Quad, RgbImage, Thresholds, Turn,
    guide_for,
};

/// Looks at frames and photos. What it remembers of a person are a few angles.
pub(crate) struct Judge {
    limits: Arc<Thresholds>,
    card: CardEyes,
    /// Loaded when the first face comes.
    face: Option<FaceEyes>,
}

/// A judge that blocking work can take along. Only the camera's loop does, one thing at a time.
#[derive(Clone)]
pub(crate) struct SharedJudge(Arc<Mutex<Judge>>);

impl SharedJudge {
    /// A judge by these limits.
    pub(crate) fn new(limits: Arc<Thresholds>) -> Self {
        Self(Arc::new(Mutex::new(Judge {
            card: CardEyes::new(Arc::clone(&limits)),
            face: None,
            limits,
        })))
    }

    /// The judge. One that stumbled over a frame judges the next all the same.
    pub(crate) fn lock(&self) -> MutexGuard<'_, Judge> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Judge {
    /// Another subject comes. A front begins with nobody known; a pose goes on from its front.
    pub(crate) fn begin(&mut self, subject: Subject) -> Result<(), ModelError> {
        match (subject, &mut self.face) {
            (Subject::Document { .. }, _) => self.card.forget(),
            (Subject::Face { .. }, face @ None) => {
                *face = Some(FaceEyes::new(Arc::clone(&self.limits))?);
            }
            (Subject::Face { pose: None }, Some(face)) => face.forget(),
            (Subject::Face { pose: Some(_) }, Some(_)) => {}
        }
        Ok(())
    }

    /// From now on judges by these limits. By others than before, everything seen is forgotten.
    pub(crate) fn judge_by(&mut self, limits: &Thresholds) {
        if *self.limits != *limits {
            self.limits = Arc::new(*limits);
            self.card = CardEyes::new(Arc::clone(&self.limits));
            // A camera may be open on it.
            if let Some(face) = &mut self.face {
                face.judge_by(Arc::clone(&self.limits));
            }
        }
    }

    /// Forgets the person.
    pub(crate) fn forget(&mut self) {
        self.card.forget();
        self.face = None;
    }

    /// Judges a live frame; nothing is said of a face before [`Judge::begin`].
    pub(crate) fn look(&mut self, frame: &RgbImage, subject: Subject) -> Option<Assessment> {
        match subject {
            Subject::Document { side, .. } => {
                let guide = guide_for(frame.width(), frame.height());
                Some(self.card.look(frame, side, guide))
            }
            Subject::Face { pose } => {
                let face = self.face.as_mut()?;
                Some(face.look(frame, task(pose)))
            }
        }
    }

    /// Judges a photo at full size, and says where a card's corners are.
    pub(crate) fn judge_photo(
        &mut self,
        photo: &RgbImage,
        subject: Subject,
    ) -> Result<(Assessment, Option<Quad>), ModelError> {
        match subject {
            Subject::Document { side, .. } => {
                let guide = guide_for(photo.width(), photo.height());
                Ok(self.card.judge_photo(photo, side, guide))
            }
            Subject::Face { pose } => {
                let face = match &mut self.face {
                    Some(face) => face,
                    none => none.insert(FaceEyes::new(Arc::clone(&self.limits))?),
                };
                Ok((face.judge_photo(photo, task(pose)), None))
            }
        }
    }
}

/// What the eyes are to see of a face.
fn task(pose: Option<Pose>) -> FaceTask {
    let (turn, mouth) = match pose {
        None => return FaceTask::Front,
        Some(Pose::LeftClosed) => (Turn::Left, Mouth::Closed),
        Some(Pose::LeftOpen) => (Turn::Left, Mouth::Open),
        Some(Pose::RightClosed) => (Turn::Right, Mouth::Closed),
        Some(Pose::RightOpen) => (Turn::Right, Mouth::Open),
    };
    FaceTask::Pose { turn, mouth }
}

#[cfg(test)]
mod tests {
    use toroku_vision::Finding;

    use super::*;

    #[test]
    fn other_limits_in_the_midst_of_a_capture_leave_no_eye_blind() {
        let face = Subject::Face { pose: None };
        let dark = RgbImage::new(480, 640);
        let judge = SharedJudge::new(Arc::new(Thresholds::default()));
        let mut judge = judge.lock();
        judge.begin(face).unwrap();
        let mut sees_the_dark = |limits: &Thresholds| {
            judge.judge_by(limits);
            let seen = judge.look(&dark, face).unwrap();
            seen.findings.contains(&Finding::Dark)
        };
        assert!(sees_the_dark(&Thresholds::default()));
        let anything = Thresholds {
            dark_scene: 0.0,
            ..Thresholds::default()
        };
        assert!(!sees_the_dark(&anything));
    }
}
