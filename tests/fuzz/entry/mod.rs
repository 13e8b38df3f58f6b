//! One function a parser: any bytes may come, and none may panic, hang or be read two ways.

mod bodies;
mod config;
mod draft;
mod events;
mod image;
mod names;
mod numbers;
mod sealed;
mod texts;

pub use bodies::bodies;
pub use config::config;
pub use draft::draft;
pub use events::{code, events};
pub use image::image;
pub use names::names;
pub use numbers::numbers;
pub use sealed::sealed;

use jiff::Timestamp;
use toroku_flow::{Brand, Platform, Setup};

/// The moment in which everything happens.
const NOW: Timestamp = Timestamp::constant(1_795_321_800, 0);

/// A phone with a scanner.
fn setup() -> Setup {
    Setup {
        brand: Brand::demo(),
        platform: Platform::Ios,
        version: "1.0.0".to_owned(),
        locale: "ja".to_owned(),
        scanner: true,
        seed: 1,
    }
}

/// The first byte, to choose by, and the rest.
fn choice(bytes: &[u8]) -> Option<(usize, &[u8])> {
    let (first, rest) = bytes.split_first()?;
    Some((usize::from(*first), rest))
}
