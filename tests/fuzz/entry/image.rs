//! The way of a picture file: decoded, searched, cut out and encoded anew.

use std::sync::Arc;

use toroku_domain::Side;
use toroku_vision::photo::{Limits, decode, finish};
use toroku_vision::{CardEyes, Thresholds, guide_for};

/// Pictures small enough that many are tried.
const PIXELS: u64 = 300_000;

/// The bytes of a picture file.
pub fn image(bytes: &[u8]) {
    let limits = Limits {
        max_input_pixels: PIXELS,
        ..Limits::default()
    };
    let Ok(picture) = decode(bytes, &limits) else {
        return;
    };
    let (width, height) = picture.dimensions();
    assert!(
        u64::from(width) * u64::from(height) <= PIXELS,
        "more pixels than allowed"
    );
    let guide = guide_for(width, height);
    CardEyes::new(Arc::new(Thresholds::default())).judge_photo(&picture, Side::Front, guide);
    if let Ok(made) = finish(picture, Some(guide), &limits) {
        assert!(made.jpeg.len() <= limits.max_output_bytes, "too long");
        assert!(made.jpeg.starts_with(&[0xFF, 0xD8]), "no JPEG");
    }
}
