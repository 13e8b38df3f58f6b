//! What people do, chapter by chapter.

mod access;
mod identity;
mod registration;

pub(crate) use access::Papers;
