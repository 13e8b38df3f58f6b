//! The engine's port `Vault`: tokens in the system's key store, draft and photos sealed in files.
//!
//! # Invariants
//!
//! - Nothing of a person is written unsealed: a file holds a header and ciphertext.
//! - A file that is damaged, half written, foreign, of another form or sealed by another device
//!   counts as none; the log tells which. Of two drafts the newest whole one is used.
//! - A file is replaced as a whole or not at all.
//! - Where the device has no key store, nothing is written and `volatile` says so.

#![cfg_attr(
    test,
    expect(clippy::unwrap_used, reason = "a test fails by unwrapping")
)]

mod device;
mod disk;
mod files;
mod keys;
mod lane;
mod memory;
mod seal;

#[cfg(feature = "faults")]
pub use device::open_over;
pub use device::{DeviceVault, Opened, open};
pub use files::{Files, SystemFiles};
pub use memory::MemoryVault;
