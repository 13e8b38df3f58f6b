//! Sources of frames, behind one trait.

mod desk;
#[cfg(not(any(target_os = "android", target_os = "ios")))]
mod device;
mod files;
mod live_frame;
mod nothing;
mod room;
mod synthetic;

#[cfg(all(
    feature = "recorded",
    not(any(target_os = "android", target_os = "ios"))
))]
pub(crate) use device::Device;
#[cfg(not(any(target_os = "android", target_os = "ios")))]
pub(crate) use device::devices;
pub use live_frame::LiveFrame;
#[cfg(test)]
pub(crate) use live_frame::encode;
pub(crate) use synthetic::Synthetic;

use std::sync::Arc;

use crate::page::PageSource;
use crate::{CameraError, PageLens, SourceSpec, Subject};

/// A camera, or what stands in for one. Calls may block for as long as a
/// picture takes; use a thread of its own.
pub trait FrameSource: Send {
    /// Begins to look at a subject; whether there is a light that can be switched.
    /// [`CameraError::Nothing`] where there is no camera at all.
    fn begin(&mut self, _subject: &Subject) -> Result<bool, CameraError> {
        Ok(false)
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

    /// Lets go of what it holds while nobody looks; the next frame takes it again.
    fn rest(&mut self) {}
}

/// Opens the source that a specification names.
pub fn open(spec: &SourceSpec) -> Result<Box<dyn FrameSource>, CameraError> {
    open_behind(spec, &Arc::default())
}

/// Opens the source that a specification names; a page's camera is behind the lens.
pub(crate) fn open_behind(
    spec: &SourceSpec,
    lens: &Arc<PageLens>,
) -> Result<Box<dyn FrameSource>, CameraError> {
    Ok(match spec {
        SourceSpec::Nothing => Box::new(nothing::Nothing),
        #[cfg(not(any(target_os = "android", target_os = "ios")))]
        SourceSpec::Device(number) => Box::new(device::Device::open(*number)),
        // A phone's camera is its page's.
        #[cfg(any(target_os = "android", target_os = "ios"))]
        SourceSpec::Device(_) => Box::new(nothing::Nothing),
        SourceSpec::Page => Box::new(PageSource::new(Arc::clone(lens))),
        SourceSpec::Files(folder) => Box::new(files::Files::open(folder)?),
        SourceSpec::Synthetic(scene) => Box::new(synthetic::Synthetic::open(scene.clone())),
    })
}
