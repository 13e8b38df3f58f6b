//! The contract, call by call, against the real routes and a database in memory.
#![expect(clippy::unwrap_used, clippy::panic, reason = "tests")]

mod access;
mod access_limits;
mod alike;
mod applicant;
mod audit;
mod contract;
mod drafts;
mod faces;
mod fixtures;
mod gate;
mod group;
mod history;
mod idempotency;
mod identity;
mod instances;
mod judges;
mod keeping;
mod kept;
mod mail;
mod outbox;
mod pictures;
mod program;
mod races;
mod registration;
mod registration_refusals;
mod reset;
mod review;
mod schema;
mod session;
mod sight;
mod start;
mod support;
mod watch;
mod withdraw;
mod world;
