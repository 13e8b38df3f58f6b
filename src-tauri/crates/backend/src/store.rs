//! The database: `SQLite` for one instance, `PostgreSQL` for as many as there are.
//!
//! Both speak the same statements, by the dialect they share. What differs is behind [`Store`]:
//! how one is opened, what a transaction is alone with, and how instances wait for each other.

mod copy;
#[cfg(feature = "postgres")]
mod postgres;
#[cfg(all(feature = "postgres", feature = "faults"))]
mod spare;
mod sqlite;
mod turns;

use std::sync::Arc;

use async_trait::async_trait;
use sqlx::{Any, AnyConnection, AnyPool, Transaction};

use crate::options::Database;
use crate::refusal::Failure;
use crate::start::StartError;
pub use copy::{back_up, restore};
#[cfg(all(feature = "postgres", feature = "faults"))]
pub use spare::spare_database;
pub(crate) use turns::{Turn, Turns};

/// A connection of either database.
pub(crate) type Db = AnyConnection;
/// A transaction of either database.
pub(crate) type Tx = Transaction<'static, Any>;

/// What a transaction is alone with while it lasts: no other reads before it writes.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Alone<'a> {
    /// All data: for what concerns more than one member, and is rare.
    WithAll,
    /// The things of these names: a member by the account's id, an address by its match key.
    With(
        #[cfg_attr(
            not(feature = "postgres"),
            expect(dead_code, reason = "`SQLite` is alone with everything")
        )]
        &'a [&'a str],
    ),
}

/// What requests about the same thing wait for each other at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Queue {
    /// A request and its repeats, by the hash of their key.
    Requests,
    /// The photos of an application, by its id; who waits here may have a turn at `Requests`.
    Comparisons,
}

/// An open database.
#[async_trait]
pub(crate) trait Store: Send + Sync {
    /// The connections, for single statements.
    fn pool(&self) -> &AnyPool;

    /// Begins a transaction.
    async fn begin(&self, alone: Alone<'_>) -> Result<Tx, sqlx::Error>;

    /// Waits for the others who are at the same thing; they wait until the turn is dropped.
    async fn turn(&self, queue: Queue, thing: &str) -> Result<Turn, sqlx::Error>;

    /// Removes what was deleted from where the database keeps it meanwhile.
    async fn settle(&self) -> Result<(), sqlx::Error>;

    /// Closes every connection.
    async fn close(&self);
}

/// Opens a database and brings it to the newest form.
pub(crate) async fn open(database: &Database) -> Result<Arc<dyn Store>, StartError> {
    sqlx::any::install_default_drivers();
    Ok(match database {
        Database::Memory => Arc::new(sqlite::memory().await?),
        Database::File(path) => Arc::new(sqlite::file(path).await?),
        #[cfg(feature = "postgres")]
        Database::Postgres(address) => Arc::new(postgres::open(address).await?),
    })
}

/// A count as columns hold it.
pub(crate) fn count(column: i64) -> Result<u32, Failure> {
    u32::try_from(column).map_err(Failure::broken)
}
