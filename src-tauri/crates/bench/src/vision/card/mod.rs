//! How well a card is judged: drawn frames of every condition.
//!
//! Frames of these seeds were not looked at while weights and limits were fitted.

mod checks;
mod corners;
mod kept;
mod measured;

use std::path::Path;

/// First seed of the frames measured; those tuned on lie below.
const FIRST: u64 = 1_000_000;
/// First seed of frames that may be looked at while something is mended.
const FIRST_TUNED_ON: u64 = 500_000;

/// Measures and prints; whether all that is asked was met. With a folder, frames that
/// were tuned on are measured, and those judged otherwise than meant are kept there.
pub(super) fn run(frames: u32, folder: Option<&Path>) -> bool {
    let first = folder.map_or(FIRST, |_| FIRST_TUNED_ON);
    let corners = corners::run(frames, first).print();
    let checks = checks::run(frames, first, folder).print();
    corners && checks
}
