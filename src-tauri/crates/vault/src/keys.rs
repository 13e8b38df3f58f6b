//! The system's key store. Blocking.

use std::sync::Arc;

use keyring_core::{CredentialStore, Error};
use toroku_engine::ports::VaultRefusal;
use zeroize::Zeroizing;

/// Named secrets of one app in one store of the system.
#[derive(Clone)]
pub(crate) struct Keys {
    store: Arc<CredentialStore>,
    app: String,
}

/// How a store is made.
type Make = fn() -> keyring_core::Result<Arc<CredentialStore>>;

impl Keys {
    /// The first store of this system that answers; `None` where there is none.
    pub(crate) fn find(app: &str) -> Option<Self> {
        for (name, make) in STORES {
            let keys = make().map(|store| Self::of(store, app));
            // A store may be there and refuse to serve: only a read tells.
            match keys.and_then(|keys| keys.probe().map(|()| keys)) {
                Ok(keys) => return Some(keys),
                Err(error) => tracing::info!(store = name, reason = cause(&error), "not usable"),
            }
        }
        None
    }

    pub(crate) fn of(store: Arc<CredentialStore>, app: &str) -> Self {
        Self {
            store,
            app: app.to_owned(),
        }
    }

    fn probe(&self) -> keyring_core::Result<()> {
        match self.store.build(&self.app, "probe", None)?.get_secret() {
            Ok(_) | Err(Error::NoEntry | Error::BadDataFormat(..)) => Ok(()),
            Err(error) => Err(error),
        }
    }

    /// A secret; one that cannot be read back counts as none.
    pub(crate) fn get(&self, name: &str) -> Result<Option<Zeroizing<Vec<u8>>>, VaultRefusal> {
        let entry = self
            .store
            .build(&self.app, name, None)
            .map_err(|error| refusal(&error))?;
        match entry.get_secret() {
            Ok(secret) => Ok(Some(Zeroizing::new(secret))),
            // Android: a key restored from a backup cannot decrypt.
            Err(Error::NoEntry | Error::BadDataFormat(..)) => Ok(None),
            Err(error) => Err(refusal(&error)),
        }
    }

    /// Keeps a secret.
    pub(crate) fn set(&self, name: &str, secret: &[u8]) -> Result<(), VaultRefusal> {
        let entry = self
            .store
            .build(&self.app, name, None)
            .map_err(|error| refusal(&error))?;
        entry.set_secret(secret).map_err(|error| refusal(&error))
    }

    /// Forgets a secret; a missing one is fine.
    pub(crate) fn remove(&self, name: &str) -> Result<(), VaultRefusal> {
        let entry = self
            .store
            .build(&self.app, name, None)
            .map_err(|error| refusal(&error))?;
        match entry.delete_credential() {
            Ok(()) | Err(Error::NoEntry) => Ok(()),
            Err(error) => Err(refusal(&error)),
        }
    }
}

fn refusal(error: &Error) -> VaultRefusal {
    VaultRefusal::Store(cause(error).to_owned())
}

/// The kind of an error; its text may quote an entry.
fn cause(error: &Error) -> &'static str {
    match error {
        Error::PlatformFailure(_) => "the platform failed",
        Error::NoStorageAccess(_) => "no access",
        Error::NoEntry => "no entry",
        Error::BadEncoding(_) | Error::BadDataFormat(..) => "unreadable entry",
        Error::BadStoreFormat(_) => "unreadable store",
        Error::TooLong(..) | Error::Invalid(..) => "refused entry",
        Error::Ambiguous(_) => "several entries",
        Error::NoDefaultStore | Error::NotSupportedByStore(_) => "not supported",
        _ => "unknown",
    }
}

#[cfg(target_os = "linux")]
const STORES: &[(&str, Make)] = &[
    ("secret-service", || {
        let store = zbus_secret_service_keyring_store::Store::new()?;
        Ok(store)
    }),
    ("keyutils", || {
        let store = linux_keyutils_keyring_store::Store::new()?;
        Ok(store)
    }),
];

#[cfg(target_os = "macos")]
const STORES: &[(&str, Make)] = &[("keychain", || {
    let store = apple_native_keyring_store::keychain::Store::new()?;
    Ok(store)
})];

#[cfg(target_os = "ios")]
const STORES: &[(&str, Make)] = &[("keychain", || {
    let store = apple_native_keyring_store::protected::Store::new()?;
    Ok(store)
})];

#[cfg(target_os = "windows")]
const STORES: &[(&str, Make)] = &[("credential-manager", || {
    let store = windows_native_keyring_store::Store::new()?;
    Ok(store)
})];

#[cfg(target_os = "android")]
const STORES: &[(&str, Make)] = &[("keystore", || {
    let store = android_native_keyring_store::Store::new()?;
    Ok(store)
})];

#[cfg(not(any(
    target_os = "linux",
    target_os = "macos",
    target_os = "ios",
    target_os = "windows",
    target_os = "android"
)))]
const STORES: &[(&str, Make)] = &[];
