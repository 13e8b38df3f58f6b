//! The client against a server that says what each test wants to hear.
#![expect(clippy::unwrap_used, clippy::panic, reason = "tests")]

mod calls;
mod failures;
mod leaving;
mod mapping;
mod proxy;
mod refresh;
mod repeats;
mod server;
mod upload;
