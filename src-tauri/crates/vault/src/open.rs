//! Opens the vault of a device, or a volatile one where it has no key store.

use std::path::Path;
use std::sync::Arc;

use tokio::task::spawn_blocking;
use toroku_engine::ports::Vault;

use crate::device::DeviceVault;
use crate::memory::MemoryVault;

/// What [`open`] found.
pub struct Opened {
    /// The device's own vault, or a volatile one where there is no key store.
    pub vault: Arc<dyn Vault>,
    /// A random id of the installation; tells nothing of the device or the person.
    pub device: Option<String>,
}

/// Opens the vault of `app` (a reverse domain, as `jp.example.toroku`) with its files in `folder`.
pub async fn open(folder: &Path, app: &str) -> Opened {
    let (folder, app) = (folder.to_owned(), app.to_owned());
    let opened = spawn_blocking(move || DeviceVault::find(&folder, &app)).await;
    match opened {
        Ok(Ok(vault)) => Opened {
            device: Some(vault.id()),
            vault: Arc::new(vault),
        },
        Ok(Err(refusal)) => {
            // The page tells the person.
            tracing::info!(%refusal, "nothing outlives the process");
            volatile()
        }
        Err(_) => volatile(),
    }
}

/// Opens a vault over any key store and file system, for tests that break them.
#[cfg(feature = "faults")]
pub async fn open_over(
    folder: &Path,
    store: Arc<keyring_core::CredentialStore>,
    files: Arc<dyn crate::Files>,
) -> Opened {
    let folder = folder.to_owned();
    let opened = spawn_blocking(move || {
        let keys = crate::keys::Keys::of("given", store, "jp.example.toroku")?;
        let disk = crate::disk::Disk::open(&folder, files).ok()?;
        DeviceVault::with(keys, disk).ok()
    });
    match opened.await {
        Ok(Some(vault)) => Opened {
            device: Some(vault.id()),
            vault: Arc::new(vault),
        },
        Ok(None) | Err(_) => volatile(),
    }
}

fn volatile() -> Opened {
    Opened {
        vault: Arc::new(MemoryVault::new(true)),
        device: None,
    }
}
