//! Looks at one person's frames, one after the other.

use std::sync::Arc;

use image::RgbImage;

use super::FaceTask;
use crate::network::ModelError;
use crate::{Assessment, Thresholds, assess_face};

/// Sees one face over many frames.
pub struct FaceEyes {
    limits: Arc<Thresholds>,
}

impl FaceEyes {
    /// Makes the eyes ready.
    pub fn new(limits: Arc<Thresholds>) -> Result<Self, ModelError> {
        Ok(Self { limits })
    }

    /// Judges a live frame. Frames of one sitting come in their order.
    pub fn look(&mut self, frame: &RgbImage, _task: FaceTask) -> Assessment {
        assess_face(frame, &self.limits)
    }

    /// Judges the photo that was taken at the end of a sitting.
    pub fn judge_photo(&mut self, photo: &RgbImage, _task: FaceTask) -> Assessment {
        assess_face(photo, &self.limits)
    }

    /// Forgets the person.
    pub fn forget(&mut self) {}
}
