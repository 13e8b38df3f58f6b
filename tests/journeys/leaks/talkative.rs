//! An app with one `Debug` too many.

use std::sync::Arc;

use async_trait::async_trait;
use toroku_engine::ports::{SessionTokens, Stored, Vault, VaultRefusal};
use toroku_flow::{Draft, PhotoId};

/// A vault that says in the log what it is given.
pub(super) struct Talkative(pub(super) Arc<dyn Vault>);

/// What `SessionTokens` would be with a derived `Debug`.
#[derive(Debug)]
#[expect(dead_code, reason = "only written")]
struct Tokens<'a> {
    refresh: &'a str,
}

#[async_trait]
impl Vault for Talkative {
    async fn load(&self) -> Stored {
        self.0.load().await
    }

    async fn save_session(&self, tokens: SessionTokens) -> Result<(), VaultRefusal> {
        let refresh = tokens.refresh.as_str();
        tracing::trace!(tokens = ?Tokens { refresh }, "the session is kept");
        self.0.save_session(tokens).await
    }

    async fn clear_session(&self) -> Result<(), VaultRefusal> {
        self.0.clear_session().await
    }

    async fn save_draft(&self, draft: &Draft) -> Result<(), VaultRefusal> {
        self.0.save_draft(draft).await
    }

    async fn save_photo(&self, photo: PhotoId, jpeg: Arc<[u8]>) -> Result<(), VaultRefusal> {
        self.0.save_photo(photo, jpeg).await
    }

    async fn photo(&self, photo: PhotoId) -> Option<Arc<[u8]>> {
        self.0.photo(photo).await
    }

    async fn drop_photo(&self, photo: PhotoId) {
        self.0.drop_photo(photo).await;
    }

    async fn keep_photos(&self, photos: &[PhotoId]) {
        self.0.keep_photos(photos).await;
    }

    async fn wipe(&self) -> Result<(), VaultRefusal> {
        self.0.wipe().await
    }
}
