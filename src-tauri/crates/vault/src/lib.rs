//! The engine's port `Vault`: tokens in the system's key store, draft and photos sealed in files.
//!
//! # Invariants
//!
//! - Nothing of a person is written unsealed: a file holds a header and ciphertext.
//! - A file that is damaged, half written, foreign, of another form or sealed by another device
//!   counts as none; the log tells which, and where it was the draft, `damaged` says so. Of two
//!   drafts the newest whole one is used.
//! - A file is replaced as a whole or not at all.
//! - Where the device has no key store, nothing is written and `volatile` says so. So it is while
//!   the store that has the key is away: the files wait for it.

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
mod open;
mod seal;
#[cfg(feature = "faults")]
pub mod sealed;

pub use device::DeviceVault;
pub use files::{Files, SystemFiles};
pub use memory::MemoryVault;
#[cfg(feature = "faults")]
pub use open::open_over;
pub use open::{Opened, open};
