//! Walks a server of the contract and says which rules it keeps.
//!
//! It is a client and nothing else: it knows `openapi.json`, the people it is told of, and the
//! mails with the codes. Every answer is held against the contract; on top of that it asks what
//! no schema can say: what a repeated key does, what is told of an address that has an account,
//! what a limit refuses, what has ended.
//!
//! # Invariants
//!
//! - It depends on no other crate of the house.
//! - It leaves nothing behind: the accounts it makes are withdrawn.
//! - Nothing it prints holds a token, a password or a code.

mod ask;
mod contract;
mod error;
mod fixtures;
mod ledger;
mod mails;
mod mask;
mod page;
mod pictures;
mod report;
mod rules;
mod server;
mod time;
mod tls;
mod walk;

pub use error::ConformanceError;
pub use fixtures::{Fixtures, Group, Part, Person};
pub use mails::{Command, Folder, Mails, NoMails, newest_code};
pub use page::page;
pub use report::{Outcome, Report, Verdict};
pub use rules::{RULES, Rule};
pub use time::{Patience, Time};
pub use walk::{Target, run};
