//! Sources of frames, behind one trait.

mod desk;
mod files;
mod live_frame;
mod nothing;
mod room;
mod synthetic;

pub use live_frame::LiveFrame;
pub(crate) use synthetic::Synthetic;

use crate::{CameraError, SourceSpec, Subject};

/// A camera, or what stands in for one. Calls may block for as long as a
/// picture takes; use a thread of its own.
pub trait FrameSource: Send {
    /// Whether there is a camera at all; [`CameraError::Nothing`] where there is none.
    fn ready(&self) -> Result<(), CameraError> {
        Ok(())
    }

    /// The next live frame, about 480×640 pixels.
    fn frame(&mut self, subject: &Subject) -> Result<LiveFrame, CameraError>;

    /// Takes a photo: the bytes of a full-size picture file (JPEG or PNG).
    fn capture(&mut self, subject: &Subject) -> Result<Vec<u8>, CameraError>;

    /// Takes a photo of the moment of a live frame, by its number. A source that cannot
    /// go back takes it of now.
    fn capture_frame(&mut self, subject: &Subject, _index: u64) -> Result<Vec<u8>, CameraError> {
        self.capture(subject)
    }
}

/// Opens the source that a specification names.
pub fn open(spec: &SourceSpec) -> Result<Box<dyn FrameSource>, CameraError> {
    Ok(match spec {
        SourceSpec::Nothing => Box::new(nothing::Nothing),
        SourceSpec::Files(folder) => Box::new(files::Files::open(folder)?),
        SourceSpec::Synthetic(scene) => Box::new(synthetic::Synthetic::open(scene.clone())),
    })
}
