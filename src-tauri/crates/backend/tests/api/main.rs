//! The contract, call by call, against the real routes and a database in memory.
#![expect(clippy::unwrap_used, reason = "tests")]

mod registration;
mod world;
