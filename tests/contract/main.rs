//! Live answers against `openapi.json`.
//!
//! One walk calls every operation of the contract over real HTTP. Each request
//! and each answer, refusals among them, must fit its schema; an answer may
//! hold no field that the contract does not name.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "tests"
)]

mod application;
mod conformance;
mod contract;
mod http;
mod live;
mod walk;
