//! The handlers, one file an area.

pub(crate) mod access;
pub(crate) mod config;
pub(crate) mod group;
pub(crate) mod identity;
pub(crate) mod me;
pub(crate) mod registration;
pub(crate) mod reset;
pub(crate) mod session;
pub(crate) mod withdraw;

/// Most bytes a photo may have.
pub(crate) const PHOTO_LIMIT: usize = 8 * 1024 * 1024;
