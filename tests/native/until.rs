//! Waits for a fact, with a deadline.

use std::thread;
use std::time::{Duration, Instant};

/// How long anything may take before a journey gives up: a debug build on a
/// busy machine draws and judges slowly.
pub(crate) const PATIENCE: Duration = Duration::from_mins(1);

/// Between two looks.
const GLANCE: Duration = Duration::from_millis(5);

/// Looks until there is something, or fails and says what was missing.
#[track_caller]
pub(crate) fn until<T>(what: &str, mut look: impl FnMut() -> Option<T>) -> T {
    let deadline = Instant::now() + PATIENCE;
    loop {
        if let Some(found) = look() {
            return found;
        }
        assert!(
            Instant::now() < deadline,
            "{what} did not come within {PATIENCE:?}"
        );
        thread::park_timeout(GLANCE);
    }
}
