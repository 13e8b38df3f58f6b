//! The camera.

use std::sync::Arc;

use async_trait::async_trait;
use image::RgbImage;
use toroku_flow::{CameraTrouble, Subject};

/// A live picture.
#[derive(Clone)]
pub struct Frame {
    /// Counts up from frame to frame while the camera is open.
    pub index: u64,
    /// For the checks, about 640 pixels on its long side.
    pub picture: Arc<RgbImage>,
    /// For the preview.
    pub jpeg: Arc<[u8]>,
}

/// What an opened camera offers.
#[derive(Debug, Clone, Copy, Default)]
pub struct Opened {
    /// A light that can be switched.
    pub torch: bool,
}

/// A source of frames and photos. One subject at a time.
///
/// Whether it drives a device itself or is handed frames by a page is its own matter.
#[async_trait]
pub trait Camera: Send + Sync {
    /// Starts it for a subject, asking for permission where needed.
    async fn open(&self, subject: Subject) -> Result<Opened, CameraTrouble>;

    /// The next live picture; waits for it.
    async fn frame(&self) -> Result<Frame, CameraTrouble>;

    /// Takes a photo at full size: the bytes of a picture file. `frame` names a live frame of the
    /// last second, the best one: the photo is of that moment, as far as the camera can go back
    /// to it; without a name, or where it cannot, of now.
    async fn shoot(&self, frame: Option<u64>) -> Result<Vec<u8>, CameraTrouble>;

    /// Switches the light.
    async fn torch(&self, on: bool);

    /// Whether codes are to be looked for in its frames; where not, a page has a scanner.
    fn reads_codes(&self) -> bool {
        true
    }

    /// Stops it; harmless when it does not run.
    async fn close(&self);
}
