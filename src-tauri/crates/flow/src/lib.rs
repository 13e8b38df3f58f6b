//! The wizard as pure state machines.
//!
//! This crate never reads a clock, draws a random number, does IO or awaits:
//! time, seeds and the results of effects come in as events, and what is to be
//! done goes out as [`Effect`]s. The same events always give the same views.

#![cfg_attr(
    test,
    expect(
        clippy::unwrap_used,
        clippy::panic,
        reason = "a test fails by panicking"
    )
)]

mod action;
mod call;
mod camera;
mod chapter;
mod config;
#[cfg(any(test, feature = "qa"))]
mod demo;
mod effect;
mod event;
mod ids;
mod jst;
mod message;
mod over;
#[cfg(test)]
mod rows;
mod step;
mod view;
mod wizard;
mod written;

pub use action::*;
pub use call::*;
pub use camera::*;
pub use config::*;
pub use effect::*;
pub use event::*;
pub use ids::*;
pub use message::*;
pub use view::*;
pub use wizard::Wizard;
