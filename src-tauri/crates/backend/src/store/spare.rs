//! New databases for tests.

use std::sync::atomic::{AtomicU32, Ordering};

use sqlx::{AssertSqlSafe, Connection as _, PgConnection};

use crate::options::{Database, PostgresAddress};

/// Names the server on which tests make their databases: the address of its database `postgres`.
const SERVER: &str = "TOROKU_TEST_POSTGRES";

/// A new database on the server that the environment names; in memory where it names none.
///
/// # Errors
/// The server does not answer, or lets nobody make databases.
pub async fn spare_database() -> Result<Database, sqlx::Error> {
    static MADE: AtomicU32 = AtomicU32::new(0);
    let Ok(server) = std::env::var(SERVER) else {
        return Ok(Database::Memory);
    };
    let (process, number) = (std::process::id(), MADE.fetch_add(1, Ordering::Relaxed));
    let name = format!("test_{process}_{number}");
    let mut db = PgConnection::connect(&server).await?;
    // Numbers of this function's own are all that is put into it.
    let make = AssertSqlSafe(format!("CREATE DATABASE {name}"));
    sqlx::query(make).execute(&mut db).await?;
    db.close().await?;
    let address = server.replacen("/postgres?", &format!("/{name}?"), 1);
    Ok(PostgresAddress::read(&address).map_or(Database::Memory, Database::Postgres))
}
