//! A vault that ends with the process.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use async_trait::async_trait;
use toroku_engine::flow::{Draft, PhotoId};
use toroku_engine::ports::{SessionTokens, Stored, Vault, VaultRefusal};

/// Keeps everything in memory: for devices without a key store, for QA and tests.
#[derive(Default)]
pub struct MemoryVault {
    volatile: bool,
    held: Mutex<Held>,
}

#[derive(Default)]
struct Held {
    session: Option<SessionTokens>,
    draft: Option<Draft>,
    photos: HashMap<PhotoId, Arc<[u8]>>,
}

impl MemoryVault {
    /// An empty vault; `volatile` is what it says of itself.
    #[must_use]
    pub fn new(volatile: bool) -> Self {
        Self {
            volatile,
            held: Mutex::default(),
        }
    }

    fn with<T>(&self, act: impl FnOnce(&mut Held) -> T) -> T {
        act(&mut self.held.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

#[async_trait]
impl Vault for MemoryVault {
    async fn load(&self) -> Stored {
        self.with(|held| Stored {
            session: held.session.clone(),
            draft: held.draft.clone(),
            volatile: self.volatile,
            damaged: false,
        })
    }

    async fn save_session(&self, tokens: SessionTokens) -> Result<(), VaultRefusal> {
        self.with(|held| held.session = Some(tokens));
        Ok(())
    }

    async fn clear_session(&self) -> Result<(), VaultRefusal> {
        self.with(|held| held.session = None);
        Ok(())
    }

    async fn save_draft(&self, draft: &Draft) -> Result<(), VaultRefusal> {
        self.with(|held| held.draft = Some(draft.clone()));
        Ok(())
    }

    async fn save_photo(&self, photo: PhotoId, jpeg: Arc<[u8]>) -> Result<(), VaultRefusal> {
        self.with(|held| held.photos.insert(photo, jpeg));
        Ok(())
    }

    async fn photo(&self, photo: PhotoId) -> Option<Arc<[u8]>> {
        self.with(|held| held.photos.get(&photo).cloned())
    }

    async fn drop_photo(&self, photo: PhotoId) {
        self.with(|held| held.photos.remove(&photo));
    }

    async fn keep_photos(&self, photos: &[PhotoId]) {
        self.with(|held| held.photos.retain(|photo, _| photos.contains(photo)));
    }

    async fn wipe(&self) -> Result<(), VaultRefusal> {
        self.with(|held| {
            held.draft = None;
            held.photos.clear();
        });
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::MemoryVault;
    use toroku_engine::flow::PhotoId;
    use toroku_engine::ports::{SessionTokens, Vault};

    #[tokio::test]
    async fn wiping_keeps_the_session() {
        let vault = MemoryVault::new(true);
        vault
            .save_session(SessionTokens {
                refresh: "r".to_owned().into(),
            })
            .await
            .unwrap();
        vault
            .save_photo(PhotoId(1), Arc::from([1, 2]))
            .await
            .unwrap();
        assert_eq!(vault.photo(PhotoId(1)).await.as_deref(), Some(&[1, 2][..]));
        vault.wipe().await.unwrap();
        let stored = vault.load().await;
        assert!(stored.volatile && stored.session.is_some() && stored.draft.is_none());
        assert_eq!(vault.photo(PhotoId(1)).await, None);
    }
}
