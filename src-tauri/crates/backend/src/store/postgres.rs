//! `PostgreSQL`, for any number of instances.
//!
//! Transactions read what was committed last (`READ COMMITTED`), so that what is read and then
//! written must not change in between: each takes advisory locks that end with it. One of
//! [`Alone::With`] shares the world and has its things for itself; one of [`Alone::WithAll`] has
//! the world. The order, world first and then things by number, is the same for all: none waits
//! in a circle.

use std::fmt::Write as _;
use std::str::FromStr as _;
use std::time::Duration;

use async_trait::async_trait;
use sqlx::any::{AnyConnectOptions, AnyPoolOptions};
use sqlx::migrate::MigrateError;
use sqlx::{AnyPool, AssertSqlSafe, ConnectOptions as _, Executor as _};

use super::{Alone, Queue, Store, Turn, Turns, Tx};
use crate::hash::digest_bytes;
use crate::options::PostgresAddress;
use crate::start::StartError;

/// Connections of an instance: for transactions, and for turns of either queue. Turns have their
/// own, so that who has one never waits for who waits for one.
const CONNECTIONS: u32 = 12;
/// As many as there are turns of requests in a process: one that has a turn here never waits for a
/// connection.
const TURNS: u32 = 32;
const COMPARISONS: u32 = 12;

/// How long a request waits for a connection: as long as a proxy in front waits for its answer.
const PATIENCE: Duration = Duration::from_mins(1);

/// What every connection is told first: the server notices within a minute that an instance has
/// vanished, with its locks, and nobody waits for one lock for longer than a proxy does.
const LIMITS: &str = "SET tcp_keepalives_idle = 10; SET tcp_keepalives_interval = 5;
    SET tcp_keepalives_count = 3; SET tcp_user_timeout = '30s'; SET lock_timeout = '50s'";
/// And those of transactions alone.
const IDLE: &str = "SET idle_in_transaction_session_timeout = '60s'";
/// A turn is idle for as long as its request is worked on.
const TURN: &str = "SET idle_in_transaction_session_timeout = 0";

/// The lock all transactions take.
const WORLD: i64 = 0;

/// `PostgreSQL`.
pub(super) struct Postgres {
    pool: AnyPool,
    requests: (Turns, AnyPool),
    comparisons: (Turns, AnyPool),
}

/// Connects and migrates.
pub(super) async fn open(address: &PostgresAddress) -> Result<Postgres, StartError> {
    // A slow statement would be logged with its text, and a lock's number is made of its name.
    let options = AnyConnectOptions::from_str(address.expose())
        .map_err(|_| StartError::PostgresAddress)?
        .disable_statement_logging();
    let connections = |most: u32, more: &'static str| {
        AnyPoolOptions::new()
            .max_connections(most)
            .acquire_timeout(PATIENCE)
            .after_connect(move |db, _| {
                Box::pin(async move {
                    db.execute(LIMITS).await?;
                    db.execute(more).await.map(drop)
                })
            })
    };
    let pool = connections(CONNECTIONS, IDLE)
        .connect_with(options.clone())
        .await
        .map_err(|error| explain(&error))?;
    let mut migrations = sqlx::migrate!("./migrations-postgres");
    // Of a newer version: it only adds while instances of this one may run, and begin again.
    migrations.set_ignore_missing(true);
    migrations.run(&pool).await.map_err(|error| match error {
        MigrateError::VersionMismatch(_) => StartError::PostgresForeign,
        MigrateError::Execute(error) | MigrateError::ExecuteMigration(error, _) => explain(&error),
        other => StartError::Postgres {
            reason: other.to_string(),
        },
    })?;
    Ok(Postgres {
        pool,
        requests: (
            Turns::default(),
            connections(TURNS, TURN).connect_lazy_with(options.clone()),
        ),
        comparisons: (
            Turns::default(),
            connections(COMPARISONS, TURN).connect_lazy_with(options),
        ),
    })
}

#[async_trait]
impl Store for Postgres {
    fn pool(&self) -> &AnyPool {
        &self.pool
    }

    async fn begin(&self, alone: Alone<'_>) -> Result<Tx, sqlx::Error> {
        let mut locks = String::new();
        let _ = match alone {
            Alone::WithAll => write!(locks, "SELECT pg_advisory_xact_lock({WORLD})"),
            Alone::With(things) => {
                let mut numbers: Vec<i64> = things.iter().map(|thing| lock(thing)).collect();
                numbers.sort_unstable();
                let world = write!(locks, "SELECT pg_advisory_xact_lock_shared({WORLD})");
                numbers.into_iter().fold(world, |written, number| {
                    written.and(write!(locks, ";SELECT pg_advisory_xact_lock({number})"))
                })
            }
        };
        locked(&self.pool, locks).await
    }

    async fn turn(&self, queue: Queue, thing: &str) -> Result<Turn, sqlx::Error> {
        let (turns, pool) = match queue {
            Queue::Requests => &self.requests,
            Queue::Comparisons => &self.comparisons,
        };
        let here = turns.of(thing).await;
        let number = lock(&format!("{queue:?} {thing}"));
        let everywhere = locked(pool, format!("SELECT pg_advisory_xact_lock({number})")).await?;
        Ok(Turn::new(here, Some(everywhere)))
    }

    /// Its own vacuum does that.
    async fn settle(&self) -> Result<(), sqlx::Error> {
        Ok(())
    }

    async fn close(&self) {
        for pool in [&self.pool, &self.requests.1, &self.comparisons.1] {
            pool.close().await;
        }
    }
}

/// Begins, and takes locks. Not in one text: where a lock is not to be had, the transaction must
/// be known as begun, to be taken back.
async fn locked(pool: &AnyPool, locks: String) -> Result<Tx, sqlx::Error> {
    let mut tx = pool.begin().await?;
    // Nothing but numbers of this file's making is in it.
    sqlx::raw_sql(AssertSqlSafe(locks))
        .execute(&mut *tx)
        .await?;
    Ok(tx)
}

/// The number of a thing's lock, never the world's. Two things with one number wait for each
/// other for nothing.
fn lock(thing: &str) -> i64 {
    let digest = digest_bytes(&[b"lock", thing.as_bytes()]);
    let mut bytes = [0; 8];
    bytes.copy_from_slice(&digest[..8]);
    i64::from_be_bytes(bytes) | 1
}

/// What the server or the connection says; never the address, which may hold a password.
fn explain(error: &sqlx::Error) -> StartError {
    let reason = match error {
        sqlx::Error::Database(error) => error.message().to_owned(),
        sqlx::Error::Io(error) => error.kind().to_string(),
        sqlx::Error::Tls(_) => "TLS failed".to_owned(),
        sqlx::Error::PoolTimedOut => "no answer in time".to_owned(),
        _ => "it cannot be used".to_owned(),
    };
    StartError::Postgres { reason }
}
