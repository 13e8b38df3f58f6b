//! The backend.

use std::sync::Arc;

use async_trait::async_trait;
use toroku_flow::{Call, CallError, Reply};
use toroku_vision::EyeRules;

/// How much of an upload was sent, in percent.
pub type Sent = Arc<dyn Fn(u8) + Send + Sync>;

/// A backend that keeps the contract. Implementations own the session's tokens and refresh them.
#[async_trait]
pub trait Api: Send + Sync {
    /// Makes a call. `key` is its `Idempotency-Key`; `photo` is the JPEG of an upload, whose
    /// progress goes to `sent`.
    ///
    /// # Errors
    /// What is not an answer of the call itself: see [`CallError`].
    async fn call(
        &self,
        call: &Call,
        key: &str,
        photo: Option<Arc<[u8]>>,
        sent: Sent,
    ) -> Result<Reply, CallError>;

    /// What frames and photos are judged by, as the last configuration said; none before one came.
    fn eye_rules(&self) -> Option<EyeRules> {
        None
    }

    /// Forgets the session's tokens: when this returns, no start finds them again, whatever is on
    /// its way. Waits for no network.
    async fn leave_session(&self);

    /// Tells the backend of the sessions that were left, if it can be reached.
    async fn end_session(&self);
}
