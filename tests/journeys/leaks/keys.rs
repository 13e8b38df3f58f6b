//! The device key, as the system's key store holds it.

use std::sync::Arc;

use keyring_core::api::CredentialStoreApi as _;

/// The names that the vault keeps its secrets under.
const NAMES: [&str; 2] = ["device-key", "session"];

/// The key of an app's vault. The parent has taken the way to a secret service away: it is the
/// kernel's key store that answers.
pub(super) fn device_key(app: &str) -> Vec<u8> {
    entry(app, NAMES[0]).get_secret().unwrap()
}

/// Leaves nothing in the system's key store.
pub(super) fn forget(app: &str) {
    for name in NAMES {
        // The session is gone already where the journey ended with 退会.
        let _absent = entry(app, name).delete_credential();
    }
}

fn entry(app: &str, name: &str) -> keyring_core::Entry {
    let store: Arc<linux_keyutils_keyring_store::Store> =
        linux_keyutils_keyring_store::Store::new().unwrap();
    // The first entry moves the thread into its session keyring, and is not in it yet.
    let _first = store.build(app, name, None).unwrap();
    store.build(app, name, None).unwrap()
}
