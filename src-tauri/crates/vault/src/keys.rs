//! The system's key store. Blocking.

use std::sync::Arc;
use std::time::Duration;

use keyring_core::{CredentialStore, Entry, Error};
use toroku_engine::ports::VaultRefusal;
use zeroize::Zeroizing;

use crate::lane::Lane;

/// Named secrets of one app in one store of the system.
///
/// # Invariant
///
/// The store is spoken to on one thread alone. Where nobody has logged in, Linux gives each
/// thread a session keyring of its own: what one thread has written, another may neither
/// replace nor see replaced.
#[derive(Clone)]
pub(crate) struct Keys {
    name: &'static str,
    store: Arc<CredentialStore>,
    app: String,
    lane: Lane,
}

/// How a store is made.
type Make = fn() -> keyring_core::Result<Arc<CredentialStore>>;

/// How long a store may take: it may ask the person for its password, and nobody may be there.
const PATIENCE: Duration = if cfg!(test) {
    Duration::from_secs(20)
} else {
    Duration::from_mins(1)
};

/// The entry that [`Keys::find`] writes, reads and removes.
const PROBE: &str = "probe";

impl Keys {
    /// The first store of this system that keeps what it is given; `None` where there is none.
    pub(crate) fn find(app: &str) -> Option<Self> {
        STORES.iter().find_map(|store| Self::usable(store, app))
    }

    /// The store of this name, if it can be used now.
    pub(crate) fn named(name: &str, app: &str) -> Option<Self> {
        let store = STORES.iter().find(|(known, _)| *known == name)?;
        Self::usable(store, app)
    }

    fn usable((name, make): &(&'static str, Make), app: &str) -> Option<Self> {
        let keys = make().map(|store| Self::of(name, store, app));
        let probed = keys.and_then(|keys| match keys {
            Some(keys) => keys.probe().map(|()| keys),
            None => Err(Error::NoDefaultStore),
        });
        probed
            .inspect_err(|error| {
                tracing::debug!(store = name, reason = cause(error), "not usable");
            })
            .ok()
    }

    /// `None` where the system gives no thread.
    pub(crate) fn of(name: &'static str, store: Arc<CredentialStore>, app: &str) -> Option<Self> {
        Some(Self {
            name,
            store,
            app: app.to_owned(),
            lane: Lane::open("key-store")?,
        })
    }

    /// The store's name, for the next start.
    pub(crate) fn name(&self) -> &'static str {
        self.name
    }

    /// A store may be there, answer reads, and refuse writes: only the whole way tells.
    pub(crate) fn probe(&self) -> keyring_core::Result<()> {
        // The first entry moves the thread into its session keyring, and is not in it yet.
        self.entry(PROBE, |_| Ok(()))?;
        let kept = self.entry(PROBE, |entry| {
            entry.set_secret(PROBE.as_bytes())?;
            let kept = entry.get_secret();
            entry.delete_credential()?;
            kept
        })?;
        if kept == PROBE.as_bytes() {
            Ok(())
        } else {
            Err(Error::NoEntry)
        }
    }

    /// A secret; one that cannot be read back counts as none.
    pub(crate) fn get(&self, name: &str) -> Result<Option<Zeroizing<Vec<u8>>>, VaultRefusal> {
        match self.entry(name, Entry::get_secret) {
            Ok(secret) => Ok(Some(Zeroizing::new(secret))),
            // Android: a key restored from a backup cannot decrypt.
            Err(Error::NoEntry | Error::BadDataFormat(..)) => Ok(None),
            Err(error) => Err(refusal(&error)),
        }
    }

    /// Keeps a secret.
    pub(crate) fn set(&self, name: &str, secret: &[u8]) -> Result<(), VaultRefusal> {
        let secret = Zeroizing::new(secret.to_vec());
        self.entry(name, move |entry| entry.set_secret(&secret))
            .map_err(|error| refusal(&error))
    }

    /// Forgets a secret; a missing one is fine.
    pub(crate) fn remove(&self, name: &str) -> Result<(), VaultRefusal> {
        match self.entry(name, Entry::delete_credential) {
            Ok(()) | Err(Error::NoEntry) => Ok(()),
            Err(error) => Err(refusal(&error)),
        }
    }

    /// Does something with an entry on the store's thread.
    fn entry<T: Send + 'static>(
        &self,
        name: &str,
        act: impl FnOnce(&Entry) -> keyring_core::Result<T> + Send + 'static,
    ) -> keyring_core::Result<T> {
        let (store, app, name) = (Arc::clone(&self.store), self.app.clone(), name.to_owned());
        let done = self
            .lane
            .run(PATIENCE, move || act(&store.build(&app, &name, None)?));
        done.unwrap_or(Err(Error::NoDefaultStore))
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
