//! A device without a camera.

use super::{FrameSource, LiveFrame};
use crate::{CameraError, Subject};

/// Says so whatever it is asked for.
pub(super) struct Nothing;

impl FrameSource for Nothing {
    fn begin(&mut self, _subject: &Subject) -> Result<bool, CameraError> {
        Err(CameraError::Nothing)
    }

    fn frame(&mut self, _subject: &Subject) -> Result<LiveFrame, CameraError> {
        Err(CameraError::Nothing)
    }

    fn capture(&mut self, _subject: &Subject) -> Result<Vec<u8>, CameraError> {
        Err(CameraError::Nothing)
    }
}
