//! The machine's clock, moved.

use std::sync::atomic::{AtomicI64, Ordering};

use async_trait::async_trait;
use jiff::{SignedDuration, Timestamp};
use toroku_engine::ports::{Clock, SystemClock};

/// The machine's clock, which can be moved on while it is used; wizard and backend share it.
#[derive(Debug, Default)]
pub struct MovedClock {
    ahead_seconds: AtomicI64,
}

impl MovedClock {
    /// A clock that runs ahead of the machine's (behind, if negative).
    #[must_use]
    pub fn ahead_by(distance: SignedDuration) -> Self {
        Self {
            ahead_seconds: AtomicI64::new(distance.as_secs()),
        }
    }

    /// Moves it on.
    pub fn advance(&self, hours: u16) {
        self.ahead_seconds
            .fetch_add(i64::from(hours) * 3_600, Ordering::Relaxed);
    }

    fn time(&self) -> Timestamp {
        let ahead = SignedDuration::from_secs(self.ahead_seconds.load(Ordering::Relaxed));
        let now = Timestamp::now();
        now.checked_add(ahead).unwrap_or(now)
    }
}

#[async_trait]
impl Clock for MovedClock {
    fn now(&self) -> Timestamp {
        self.time()
    }

    async fn second(&self) {
        SystemClock::default().second().await;
    }
}

impl toroku_backend::Clock for MovedClock {
    fn now(&self) -> Timestamp {
        self.time()
    }
}
