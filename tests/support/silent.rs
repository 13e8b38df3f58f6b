//! A backend that never answers, for screens that are only looked at.

use std::sync::Arc;

use async_trait::async_trait;
use toroku_engine::flow::{Call, CallError, Reply};
use toroku_engine::ports::{Api, Sent};

/// Takes every call and never answers.
pub struct Silent;

#[async_trait]
impl Api for Silent {
    async fn call(
        &self,
        _call: &Call,
        _key: &str,
        _photo: Option<Arc<[u8]>>,
        _sent: Sent,
    ) -> Result<Reply, CallError> {
        std::future::pending().await
    }

    async fn leave_session(&self) {}

    async fn end_session(&self) {}
}
