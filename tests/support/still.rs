//! A clock that stands, for screens that are only looked at.

use async_trait::async_trait;
use jiff::Timestamp;
use toroku_engine::ports::Clock;

/// 2026-11-22, 10:00 in Japan.
pub const DEMO_TIME: Timestamp = Timestamp::constant(1_795_309_200, 0);

/// Stands at one time; a second never passes.
pub struct StillClock(pub Timestamp);

#[async_trait]
impl Clock for StillClock {
    fn now(&self) -> Timestamp {
        self.0
    }

    async fn second(&self) {
        std::future::pending::<()>().await;
    }
}

#[cfg(test)]
mod tests {
    use super::DEMO_TIME;

    #[test]
    fn the_demo_time_is_a_morning_in_japan() {
        assert_eq!(DEMO_TIME.to_string(), "2026-11-22T01:00:00Z");
    }
}
