//! The backend over HTTP: implements the engine's port `Api`.
//!
//! # Invariants
//!
//! - Nothing is sent in the clear to another machine.
//! - No body, token or address of a person is logged, and none is in an error.
//! - An answer that breaks the contract is [`toroku_engine::flow::CallError::Server`] with a 受付番号,
//!   never a panic and never a guess.
//! - However many calls find the access token stale, it is refreshed once, and the new refresh
//!   token is in the vault before any of them goes on.

#![cfg_attr(
    test,
    expect(clippy::unwrap_used, reason = "a test fails by unwrapping")
)]

mod area;
mod client;
mod convert;
mod exchange;
mod failure;
mod line;
mod options;
mod pieces;
mod session;
mod tls;

pub use client::Client;
pub use options::{Options, OptionsRefusal, Repeats, Timeouts};
pub use tls::Pin;
