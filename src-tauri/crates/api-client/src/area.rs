//! The calls, by areas of the contract.

pub(crate) mod access;
pub(crate) mod config;
pub(crate) mod group;
pub(crate) mod identity;
pub(crate) mod registration;
pub(crate) mod reset;
pub(crate) mod session;
