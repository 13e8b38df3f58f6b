//! The engine's port `Vault`: tokens in the system's key store, draft and photos sealed in files.
//!
//! # Invariants
//!
//! - Nothing of a person is written unsealed: a file holds a header and ciphertext.
//! - A file that is damaged, half written or sealed by another device counts as none.
//! - A file is replaced as a whole or not at all.
//! - Where the device has no key store, nothing is written and `volatile` says so.

#![cfg_attr(
    test,
    expect(clippy::unwrap_used, reason = "a test fails by unwrapping")
)]

mod device;
mod disk;
mod keys;
mod lane;
mod memory;
mod seal;

pub use device::{DeviceVault, Opened, open};
pub use memory::MemoryVault;
