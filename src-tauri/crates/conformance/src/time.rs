//! Time that must pass before a rule can be told.

use std::time::Duration;

use async_trait::async_trait;

/// Lets time pass.
#[async_trait]
pub trait Time: Send + Sync {
    /// Lets so many seconds pass at the server; `false` where that is not to be had.
    async fn pass(&self, seconds: u64) -> bool;
}

/// Waits in earnest, up to so many seconds at a time.
#[derive(Debug, Clone, Copy, Default)]
pub struct Patience {
    /// The most that is waited for one rule, seconds.
    pub seconds: u64,
}

#[async_trait]
impl Time for Patience {
    async fn pass(&self, seconds: u64) -> bool {
        if seconds > self.seconds {
            return false;
        }
        tokio::time::sleep(Duration::from_secs(seconds)).await;
        true
    }
}
