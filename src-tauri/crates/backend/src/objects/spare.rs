//! New places of photos for tests.

use std::sync::atomic::{AtomicU32, Ordering};

use url::Url;

use crate::options::PhotoPlace;

/// Names the bucket in which tests make their places, as `s3://bucket`.
const BUCKET: &str = "TOROKU_TEST_S3";

/// A new place in the bucket that the environment names; in memory where it names none.
#[must_use]
pub fn spare_photos() -> PhotoPlace {
    static MADE: AtomicU32 = AtomicU32::new(0);
    let bucket = std::env::var(BUCKET).ok();
    let (process, number) = (std::process::id(), MADE.fetch_add(1, Ordering::Relaxed));
    let place = bucket.and_then(|bucket| Url::parse(&format!("{bucket}/{process}-{number}")).ok());
    place.map_or(PhotoPlace::Memory, PhotoPlace::Bucket)
}
