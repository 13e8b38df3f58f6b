//! Photos of this launch, by id; the vault keeps them for the next.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use toroku_flow::PhotoId;

use crate::ports::{Vault, VaultRefusal};

/// Photos in memory, mirrored in the vault.
pub(crate) struct Photos {
    vault: Arc<dyn Vault>,
    held: Mutex<Held>,
}

/// The last id given, and the photos.
#[derive(Default)]
struct Held {
    last: u32,
    by_id: HashMap<PhotoId, Arc<[u8]>>,
}

impl Photos {
    pub(crate) fn new(vault: Arc<dyn Vault>) -> Self {
        Self {
            vault,
            held: Mutex::default(),
        }
    }

    /// Ids go on after those a draft of an earlier launch names.
    pub(crate) fn continue_after(&self, last: u32) {
        let mut held = self.lock();
        held.last = held.last.max(last);
    }

    /// Keeps a photo and names it.
    pub(crate) async fn keep(&self, jpeg: Vec<u8>) -> Result<PhotoId, VaultRefusal> {
        let jpeg: Arc<[u8]> = jpeg.into();
        let id = {
            let mut held = self.lock();
            held.last += 1;
            PhotoId(held.last)
        };
        self.vault.save_photo(id, Arc::clone(&jpeg)).await?;
        self.insert(id, jpeg);
        Ok(id)
    }

    fn lock(&self) -> MutexGuard<'_, Held> {
        self.held.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn insert(&self, id: PhotoId, jpeg: Arc<[u8]>) {
        self.lock().by_id.insert(id, jpeg);
    }

    /// A photo's bytes.
    pub(crate) async fn get(&self, id: PhotoId) -> Option<Arc<[u8]>> {
        let held = self.lock().by_id.get(&id).cloned();
        if held.is_some() {
            return held;
        }
        let jpeg = self.vault.photo(id).await?;
        self.insert(id, Arc::clone(&jpeg));
        Some(jpeg)
    }

    /// Forgets a photo.
    pub(crate) async fn forget(&self, id: PhotoId) {
        self.lock().by_id.remove(&id);
        self.vault.drop_photo(id).await;
    }

    /// Forgets all; ids are not used again.
    pub(crate) fn clear(&self) {
        self.lock().by_id.clear();
    }
}
