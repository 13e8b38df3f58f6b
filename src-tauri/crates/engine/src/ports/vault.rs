//! What outlives a kill.

use std::sync::Arc;

use async_trait::async_trait;
use toroku_flow::{Draft, PhotoId};
use zeroize::Zeroizing;

/// What keeps a person signed in; never shown, never logged.
#[derive(Clone, PartialEq, Eq)]
pub struct SessionTokens {
    /// Trades for a new access token, once.
    pub refresh: Zeroizing<String>,
}

impl std::fmt::Debug for SessionTokens {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("SessionTokens(…)")
    }
}

/// What was found at start.
#[derive(Debug, Default)]
pub struct Stored {
    /// The session.
    pub session: Option<SessionTokens>,
    /// The newest whole draft.
    pub draft: Option<Draft>,
    /// Nothing outlives the process: the device has no safe place.
    pub volatile: bool,
    /// A draft was there that cannot be read; it is gone now.
    pub damaged: bool,
}

/// Why something was not stored.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum VaultRefusal {
    /// No space is left.
    #[error("no space is left on the device")]
    Full,
    /// The store cannot be used.
    #[error("the store cannot be used: {0}")]
    Store(String),
}

/// A safe place for tokens, draft and photos.
#[async_trait]
pub trait Vault: Send + Sync {
    /// What it holds; damaged content counts as none.
    async fn load(&self) -> Stored;
    /// Keeps the session.
    async fn save_session(&self, tokens: SessionTokens) -> Result<(), VaultRefusal>;
    /// Forgets the session.
    async fn clear_session(&self) -> Result<(), VaultRefusal>;
    /// Keeps the draft; durable when it returns.
    async fn save_draft(&self, draft: &Draft) -> Result<(), VaultRefusal>;
    /// Keeps a photo with the draft.
    async fn save_photo(&self, photo: PhotoId, jpeg: Arc<[u8]>) -> Result<(), VaultRefusal>;
    /// A photo kept before.
    async fn photo(&self, photo: PhotoId) -> Option<Arc<[u8]>>;
    /// Forgets a photo.
    async fn drop_photo(&self, photo: PhotoId);
    /// Forgets every photo but these: a kill may have left some that no draft names.
    async fn keep_photos(&self, photos: &[PhotoId]);
    /// Forgets draft and photos.
    async fn wipe(&self) -> Result<(), VaultRefusal>;
}
