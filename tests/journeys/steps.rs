//! What people do, chapter by chapter.

mod access;
mod identity;
mod registration;

pub use access::Papers;
