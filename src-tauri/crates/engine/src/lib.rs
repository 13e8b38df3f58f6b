//! The loop of toroku: event → update → run effects → publish the view.
//!
//! The engine names what the core needs ([`ports`]), never who provides it.
//! A view is published only after its draft is stored.

#![cfg_attr(
    test,
    expect(clippy::unwrap_used, clippy::panic, reason = "tests fail so")
)]

mod effects;
mod eyes;
mod gaze;
mod handle;
mod hint;
mod judge;
mod photos;
pub mod ports;
mod run;
mod seen;
#[cfg(test)]
mod tests;

pub use handle::Engine;
pub use toroku_flow as flow;
pub use toroku_vision::{EyeRules, RuleRefusal};
