//! The camera.

use std::sync::Arc;

use async_trait::async_trait;
use image::RgbImage;
use toroku_flow::{CameraTrouble, Subject};

/// A live picture.
#[derive(Clone)]
pub struct Frame {
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
#[async_trait]
pub trait Camera: Send + Sync {
    /// Starts it for a subject, asking for permission where needed.
    async fn open(&self, subject: Subject) -> Result<Opened, CameraTrouble>;

    /// The next live picture; waits for it.
    async fn frame(&self) -> Result<Frame, CameraTrouble>;

    /// Takes a photo at full size: the bytes of a picture file.
    async fn shoot(&self) -> Result<Vec<u8>, CameraTrouble>;

    /// Switches the light.
    async fn torch(&self, on: bool);

    /// Stops it; harmless when it does not run.
    async fn close(&self);
}
