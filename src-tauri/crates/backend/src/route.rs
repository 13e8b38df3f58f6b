//! The handlers, one file an area.

pub(crate) mod config;
pub(crate) mod group;
pub(crate) mod me;
pub(crate) mod registration;

/// Most bytes a photo may have.
pub(crate) const PHOTO_LIMIT: usize = 8 * 1024 * 1024;
