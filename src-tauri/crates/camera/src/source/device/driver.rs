//! What a device is to the rest of this crate. The seam at which tests put a scripted one.

use super::raw::Raw;
use crate::{CameraError, DeviceName};

/// Finds devices and opens them.
pub(super) trait Driver: Send + Sync {
    /// The devices of now.
    fn devices(&self) -> Vec<DeviceName>;

    /// Opens one, on the thread that will read from it.
    fn open(&self, number: u32) -> Result<Box<dyn Stream>, CameraError>;
}

/// An open device. It stays on its thread and is closed by being dropped.
pub(super) trait Stream {
    /// The next picture. May block without end.
    fn next(&mut self) -> Result<Raw, CameraError>;
}
