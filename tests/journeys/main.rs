//! Whole chapters: the engine, the real client, and the real backend over loopback HTTP.
//!
//! Everybody and every address of the demo data has a journey with the outcome the demo data
//! names. The clock is moved by hand and shared by the app and the backend; nothing sleeps.
#![expect(clippy::unwrap_used, clippy::panic, reason = "tests")]

mod accounts;
mod bad_network;
mod capture;
mod codes;
mod documents;
mod faults;
mod foreign;
mod groups;
mod identity;
mod identity_failures;
#[cfg(target_os = "linux")]
mod leaks;
mod login;
mod menu;
mod people;
mod refusals;
mod resume;
mod reviews;
mod scans;
mod secrets;
mod service;
mod stage;
mod steps;
mod torture;
mod withdrawal;
