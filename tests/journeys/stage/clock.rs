//! One time for the app and the backend, moved by hand.

use std::sync::{Arc, Mutex};

use async_trait::async_trait;
use jiff::{SignedDuration, Timestamp};
use tokio::sync::watch;
use toroku_engine::ports;

/// The time.
pub(super) struct Time(watch::Sender<Timestamp>);

impl Time {
    /// Stands at 14:00 in Japan on a Sunday.
    pub(super) fn standing() -> Arc<Self> {
        let start = "2026-11-22T05:00:00Z".parse().unwrap();
        Arc::new(Self(watch::Sender::new(start)))
    }

    /// Now.
    pub(super) fn now(&self) -> Timestamp {
        *self.0.borrow()
    }

    /// Moves it.
    pub(super) fn advance(&self, by: SignedDuration) {
        self.0.send_modify(|now| *now += by);
    }
}

impl toroku_backend::Clock for Time {
    fn now(&self) -> Timestamp {
        self.now()
    }
}

/// The clock of one engine: ticks whenever the time has moved.
pub(super) struct Watch {
    time: Arc<Time>,
    ticked: Mutex<Timestamp>,
}

impl Watch {
    pub(super) fn on(time: &Arc<Time>) -> Self {
        Self {
            time: Arc::clone(time),
            ticked: Mutex::new(time.now()),
        }
    }
}

#[async_trait]
impl ports::Clock for Watch {
    fn now(&self) -> Timestamp {
        self.time.now()
    }

    async fn second(&self) {
        let mut time = self.time.0.subscribe();
        let ticked = *self.ticked.lock().unwrap();
        // The sender lives as long as this watch.
        let moved = time.wait_for(|now| *now > ticked).await.map(|now| *now);
        if let Ok(now) = moved {
            *self.ticked.lock().unwrap() = now;
        }
    }
}
