//! The reference backend of toroku: the HTTP contract over `SQLite`.
//!
//! It serves the whole contract for real: accounts, codes, mails, limits and
//! lockouts, photos, reviews. It runs inside the app on loopback
//! ([`Backend::start`]) or as the program `toroku-backend`.
//!
//! # What stands in for people
//!
//! The backend looks at each photo itself, as the app did: it trusts no client.
//! The traits [`FaceComparison`] and [`Reviewer`] are the places of what decides.
//! Faces are compared by a network, unless [`Options`] say otherwise; its distance
//! is kept, and between two limits a person is to decide. A build without the
//! feature `face-model` carries no network, and a person decides on every face.
//! [`ScriptedReview`] stands in for that person: it looks at no picture, answers
//! what the fixtures' script of each demo person says (`fixtures/demo.toml`), and
//! completes what is certain. Where a comparison was not, or a photo was taken with
//! a flaw, a demo person's application is approved after a review, and any other
//! waits for a person.
//!
//! # Invariants
//!
//! - No handler reads the machine's clock or randomness: both are [`Options`].
//! - No code, password, token or secret answer is stored or logged in the clear.
//! - An answer is kept for its key in the transaction that does what it tells.
//! - An answer never tells whether an address has an account.
//! - The audit holds no personal data, and no row of it is changed.
//! - 退会 leaves no row of the account.

mod accounts;
mod api;
mod app;
mod applications;
mod arrival;
mod asker;
mod audit;
mod body;
mod clock;
mod code;
mod compare;
mod contract_examples;
mod contract_page;
#[cfg(feature = "faults")]
mod faults;
mod fixtures;
mod gate;
mod groups;
mod hash;
mod idempotency;
mod insurer_code;
mod login_lock;
mod mail;
mod objects;
mod options;
mod photo;
mod purge;
mod random;
mod refusal;
mod refusal_text;
mod review;
mod route;
mod rules_file;
mod session;
mod sight;
mod start;
mod store;
mod support;
mod throttle;
mod watch;

pub use api::openapi_json;
pub use clock::{Clock, StandingClock, SystemClock};
#[cfg(feature = "face-model")]
pub use compare::FaceMatch;
pub use compare::{MatchLimits, Undecided};
#[cfg(feature = "faults")]
pub use faults::{Fault, FaultPlan, Faults, PlanRefusal};
pub use hash::HashCost;
pub use insurer_code::{CodeRefusal, print_code};
pub use mail::{DeadMail, MailKind, MemoryOutbox, Outbox, SentMail};
#[cfg(all(feature = "s3", feature = "faults"))]
pub use objects::spare_photos;
#[cfg(feature = "postgres")]
pub use options::PostgresAddress;
pub use options::{DEFAULT_LIMITS, Database, Keeping, MailRoute, Options, PhotoKey, PhotoPlace};
pub use random::Random;
pub use review::{
    Compared, Comparison, FaceComparison, Reviewer, Script, ScriptedReview, Subject, Verdict,
};
pub use rules_file::{RulesError, read_rules};
pub use start::{Backend, Routes, Running, StartError};
#[cfg(all(feature = "postgres", feature = "faults"))]
pub use store::spare_database;
pub use store::{back_up, restore};
pub use support::{Case, Support, SupportError};
pub use toroku_wire::Rejection;
