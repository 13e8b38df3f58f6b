//! For how long a mail is an instance's alone.

use std::time::{Duration, Instant};

use tokio::time::{sleep, timeout};

use super::Letter;
use super::kept::{Kept, LEASE};
use crate::clock::seconds;

/// How often an instance that lives asks for more time.
const BEAT: Duration = Duration::from_secs(15);

/// By how much the clocks of two instances may differ.
const SKEW: Duration = Duration::from_secs(30);

/// A mail that is this instance's, for as long as it can say so.
pub(super) struct Lease<'a> {
    kept: &'a Kept,
    letter: &'a Letter,
    renewed: Instant,
}

impl<'a> Lease<'a> {
    /// One that begins when the mail was kept or taken over.
    pub(super) fn of(kept: &'a Kept, letter: &'a Letter) -> Self {
        Self {
            kept,
            letter,
            renewed: letter.since,
        }
    }

    /// Asks for a lease more; false where another instance has it, or may have it since the
    /// database does not answer.
    pub(super) async fn renew(&mut self) -> bool {
        let (until, began) = (self.kept.now() + seconds(LEASE), Instant::now());
        match timeout(BEAT, self.kept.free_at(self.letter, until)).await {
            Ok(Ok(true)) => {
                self.renewed = began;
                true
            }
            Ok(Ok(false)) => false,
            Ok(Err(_)) | Err(_) => {
                // The next look comes a beat later, and another's clock may be ahead.
                let lease = Duration::from_secs(LEASE.into());
                self.renewed.elapsed() + BEAT + SKEW < lease
            }
        }
    }

    /// Holds it for as long as something is done with it; none if it was overtaken.
    pub(super) async fn held<T>(&mut self, done: impl Future<Output = T>) -> Option<T> {
        tokio::select! {
            done = done => Some(done),
            () = self.lost() => None,
        }
    }

    /// Ends when it is not this instance's any more.
    async fn lost(&mut self) {
        loop {
            sleep(BEAT).await;
            if !self.renew().await {
                tracing::warn!("a mail is not held any more: another instance may deliver it");
                return;
            }
        }
    }
}
