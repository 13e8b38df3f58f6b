//! One function a parser: any bytes may come, and none may panic, hang or be read two ways.

mod bodies;
mod draft;
mod events;
mod image;
mod names;
mod numbers;

pub use bodies::bodies;
pub use draft::draft;
pub use events::{code, events};
pub use image::image;
pub use names::names;
pub use numbers::numbers;

use jiff::Timestamp;
use toroku_flow::{Brand, Look, Platform, Setup};

/// The moment in which everything happens.
const NOW: Timestamp = Timestamp::constant(1_795_321_800, 0);

/// A phone with a scanner.
fn setup() -> Setup {
    let text = str::to_owned;
    Setup {
        brand: Brand {
            name: text("kencom"),
            mail_domain: text("kencom.jp"),
            support_url: text("https://kencom.jp/inquiry/new"),
            coin: text("kencomコイン"),
            mynaportal_url: text("https://myna.go.jp/"),
            store_ios: text("https://apps.apple.com/jp/app/kencom"),
            store_android: text("https://play.google.com/store/apps/kencom"),
            look: Look::default(),
        },
        platform: Platform::Ios,
        version: text("1.0.0"),
        locale: text("ja"),
        scanner: true,
        seed: 1,
    }
}

/// The first byte, to choose by, and the rest.
fn choice(bytes: &[u8]) -> Option<(usize, &[u8])> {
    let (first, rest) = bytes.split_first()?;
    Some((usize::from(*first), rest))
}
