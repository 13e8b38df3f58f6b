//! The vault of a device with a key store.

mod files;

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use async_trait::async_trait;
use sha2::{Digest, Sha256};
use tokio::task::spawn_blocking;
use toroku_engine::flow::{Draft, PhotoId};
use toroku_engine::ports::{SessionTokens, Stored, Vault, VaultRefusal};
use zeroize::Zeroizing;

use crate::disk::Disk;
use crate::files::SystemFiles;
use crate::keys::Keys;
use crate::seal::{Content, DeviceKey, NoRandomness};

/// Shows that the folder belongs to this installation, and names the store that has its key. A
/// key store may outlive the app (iOS): without this file, what it holds is of an earlier one and
/// is forgotten. While the store is away (locked, or not running), the files wait for it.
const INSTALLED: &str = "installed";
/// Two files that are written in turn: while one is replaced, the other is whole.
const DRAFTS: [&str; 2] = ["draft-0.sealed", "draft-1.sealed"];
/// How the names of both begin, and of the one file that was before them.
const DRAFT: &str = "draft";
const PHOTO: &str = "photo-";
/// Names in the key store.
const KEY: &str = "device-key";
const SESSION: &str = "session";

/// Tokens in the system's key store, draft and photos in files sealed by a key of the same store.
#[derive(Clone)]
pub struct DeviceVault {
    keys: Keys,
    disk: Disk,
    key: DeviceKey,
    /// There was a draft, and its key is lost.
    lost: bool,
    /// What is stored could not be read when it was asked for. It may be later: until it is wiped
    /// nothing is put in its place.
    unread: Arc<AtomicBool>,
}

impl DeviceVault {
    /// The vault of `app` with its files in `folder`; refuses where no key store can be used.
    pub(crate) fn find(folder: &Path, app: &str) -> Result<Self, VaultRefusal> {
        let disk = Disk::open(folder, Arc::new(SystemFiles))?;
        let home = disk.read(INSTALLED)?;
        let home = home.and_then(|name| String::from_utf8(name).ok());
        // Before it named a store, the file was empty.
        let home = home.filter(|name| !name.is_empty());
        let found = match home {
            Some(name) => {
                // Another store would have another key, and the files would be lost.
                let keys = Keys::named(&name, app)
                    .ok_or_else(|| VaultRefusal::Store(format!("{name} is away")))?;
                // What has forgotten the key is no better than any other.
                keys.get(KEY)?.map(|_key| keys)
            }
            None => None,
        };
        let keys = found.or_else(|| Keys::find(app));
        let keys = keys.ok_or_else(|| VaultRefusal::Store("no key store".to_owned()))?;
        Self::with(keys, disk)
    }

    /// The same with this key store and these files.
    pub(crate) fn with(keys: Keys, disk: Disk) -> Result<Self, VaultRefusal> {
        let home = disk.read(INSTALLED)?;
        let named = home.as_deref() == Some(keys.name().as_bytes());
        let at_home = named || home.as_deref() == Some(b"");
        let kept = if at_home { keys.get(KEY)? } else { None };
        let kept = kept.and_then(|bytes| DeviceKey::kept(&bytes));
        // Without the old key the files of before can never be read again.
        let blank = kept.is_none();
        let key = if let Some(key) = kept {
            key
        } else {
            let key = DeviceKey::draw()?;
            keys.remove(SESSION)?;
            keys.set(KEY, key.expose())?;
            key
        };
        let name = keys.name().as_bytes();
        let mut vault = Self {
            keys,
            disk,
            key,
            lost: false,
            unread: Arc::default(),
        };
        // Files that cannot be read just now are left for a later start.
        vault.newest()?;
        if blank {
            vault.lost = home.is_some() && vault.holds_draft()?;
            vault.clear_files()?;
        }
        if !named {
            vault.disk.replace(INSTALLED, name)?;
        }
        Ok(vault)
    }

    /// A random id of the installation.
    pub(crate) fn id(&self) -> String {
        let digest = Sha256::new()
            .chain_update(b"toroku device\0")
            .chain_update(self.key.expose());
        digest.finalize()[..12]
            .iter()
            .fold(String::new(), |id, byte| id + &format!("{byte:02x}"))
    }

    fn stored(&self) -> Result<Stored, VaultRefusal> {
        let session = self.keys.get(SESSION).ok().flatten();
        let session = session
            .and_then(|bytes| String::from_utf8(bytes.to_vec()).ok())
            .map(|refresh| SessionTokens {
                refresh: Zeroizing::new(refresh),
            });
        let draft = self.newest()?.and_then(|(_, draft)| {
            let read = serde_json::from_slice(&draft.plain);
            read.inspect_err(|_| tracing::warn!("the draft is of another form"))
                .ok()
        });
        let unreadable = draft.is_none() && self.holds_draft()?;
        if unreadable {
            // It would be told of at each start.
            self.clear_files()?;
        }
        Ok(Stored {
            session,
            draft,
            volatile: false,
            damaged: unreadable || self.lost,
        })
    }

    /// Runs what blocks beside the runtime's own threads.
    async fn blocking<T: Send + 'static>(
        &self,
        act: impl FnOnce(&Self) -> Result<T, VaultRefusal> + Send + 'static,
    ) -> Result<T, VaultRefusal> {
        let vault = self.clone();
        spawn_blocking(move || act(&vault))
            .await
            .unwrap_or_else(|_| Err(VaultRefusal::Store("the work was given up".to_owned())))
    }
}

#[async_trait]
impl Vault for DeviceVault {
    async fn load(&self) -> Stored {
        match self.blocking(Self::stored).await {
            Ok(stored) => stored,
            Err(refusal) => {
                tracing::warn!(%refusal, "what is stored cannot be read now");
                self.unread.store(true, Ordering::Relaxed);
                Stored {
                    volatile: true,
                    ..Stored::default()
                }
            }
        }
    }

    async fn save_session(&self, tokens: SessionTokens) -> Result<(), VaultRefusal> {
        self.blocking(move |vault| vault.keys.set(SESSION, tokens.refresh.as_bytes()))
            .await
    }

    async fn clear_session(&self) -> Result<(), VaultRefusal> {
        self.blocking(|vault| vault.keys.remove(SESSION)).await
    }

    async fn save_draft(&self, draft: &Draft) -> Result<(), VaultRefusal> {
        let text = serde_json::to_vec(draft).map(Zeroizing::new);
        let text = text.map_err(|_| VaultRefusal::Store("the draft has no text".to_owned()))?;
        self.blocking(move |vault| vault.keep_draft(&text)).await
    }

    async fn save_photo(&self, photo: PhotoId, jpeg: Arc<[u8]>) -> Result<(), VaultRefusal> {
        self.blocking(move |vault| {
            vault.writable()?;
            let sealed = vault.key.seal(Content::Photo(photo.0), 0, &jpeg)?;
            vault.disk.replace(&photo_name(photo), &sealed)
        })
        .await
    }

    async fn photo(&self, photo: PhotoId) -> Option<Arc<[u8]>> {
        let found = self.blocking(move |vault| {
            let jpeg = vault.open(Content::Photo(photo.0), &photo_name(photo))?;
            Ok(jpeg.map(|jpeg| Arc::from(jpeg.plain.as_slice())))
        });
        found.await.ok().flatten()
    }

    async fn drop_photo(&self, photo: PhotoId) {
        if let Err(refusal) = self
            .blocking(move |vault| vault.disk.remove(&photo_name(photo)))
            .await
        {
            tracing::warn!(%refusal, "a photo was not removed");
        }
    }

    async fn keep_photos(&self, photos: &[PhotoId]) {
        let kept: Vec<String> = photos.iter().copied().map(photo_name).collect();
        let swept = self.blocking(move |vault| {
            vault.writable()?;
            let mut names = vault.disk.names()?;
            names.retain(|name| name.starts_with(PHOTO) && !kept.contains(name));
            names.iter().try_for_each(|name| vault.disk.remove(name))
        });
        if let Err(refusal) = swept.await {
            tracing::warn!(%refusal, "photos that no draft names were not removed");
        }
    }

    async fn wipe(&self) -> Result<(), VaultRefusal> {
        self.blocking(Self::clear_files).await
    }
}

fn photo_name(photo: PhotoId) -> String {
    format!("{PHOTO}{}.sealed", photo.0)
}

impl From<NoRandomness> for VaultRefusal {
    fn from(NoRandomness: NoRandomness) -> Self {
        Self::Store("no random bytes".to_owned())
    }
}

#[cfg(all(test, target_os = "linux"))]
mod keyring;
#[cfg(test)]
mod tests;
#[cfg(all(test, unix))]
mod unreadable;
