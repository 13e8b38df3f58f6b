//! The reader and writer of sealed files, for fuzzers.

use crate::seal::{Content, DeviceKey};

/// Seals as a device does whose key is all zeros, a photo of this number or the draft; `None`
/// where the system gives no randomness.
#[must_use]
pub fn seal(photo: Option<u32>, revision: u64, plain: &[u8]) -> Option<Vec<u8>> {
    DeviceKey::zeros()
        .seal(content(photo), revision, plain)
        .ok()
}

/// Opens what [`seal`] made: its revision and content, or why it is no use.
///
/// # Errors
///
/// What the log says of such a file.
pub fn unseal(photo: Option<u32>, file: &[u8]) -> Result<(u64, Vec<u8>), String> {
    let opened = DeviceKey::zeros().unseal(content(photo), file);
    opened
        .map(|opened| (opened.revision, opened.plain.to_vec()))
        .map_err(|reason| reason.to_string())
}

fn content(photo: Option<u32>) -> Content {
    photo.map_or(Content::Draft, Content::Photo)
}
