//! The time.

use std::time::Duration;

use async_trait::async_trait;
use jiff::Timestamp;

/// Where the core's time comes from; tests drive it by hand.
#[async_trait]
pub trait Clock: Send + Sync {
    /// Now.
    fn now(&self) -> Timestamp;

    /// Waits until about a second has passed.
    async fn second(&self);
}

/// The system's clock, shifted by a fixed span (QA sets it, else it is zero).
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemClock {
    /// Added to the system's time.
    pub shift: jiff::SignedDuration,
}

#[async_trait]
impl Clock for SystemClock {
    fn now(&self) -> Timestamp {
        Timestamp::now() + self.shift
    }

    async fn second(&self) {
        tokio::time::sleep(Duration::from_secs(1)).await;
    }
}
