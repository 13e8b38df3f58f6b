//! Copies of a `SQLite` file, made and put back. `PostgreSQL` has programs of its own for it.

use std::path::Path;

use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{ConnectOptions as _, Connection as _};

use super::Store as _;
use super::sqlite::{explain, file, private};
use crate::start::StartError;

/// Copies a database, which may be in use, to a file that does not exist: the state of one moment.
///
/// # Errors
/// The database is missing or damaged, or the copy cannot be written.
pub async fn back_up(from: &Path, to: &Path) -> Result<(), StartError> {
    let failed = |path: &Path, reason: String| StartError::Database {
        path: path.to_owned(),
        reason,
    };
    if to.exists() {
        return Err(failed(to, "it exists already".to_owned()));
    }
    let target = to
        .to_str()
        .ok_or_else(|| failed(to, "its name is no text".to_owned()))?;
    let options = SqliteConnectOptions::new().filename(from);
    let mut db = options
        .connect()
        .await
        .map_err(|error| explain(from, &error))?;
    private(to)?;
    // `VACUUM INTO` takes an empty file, and copies no deleted row.
    let copied = sqlx::query("VACUUM INTO ?")
        .bind(target)
        .execute(&mut db)
        .await
        .map_err(|error| explain(to, &error));
    let closed = db.close().await.map_err(|error| explain(from, &error));
    copied.map(drop).and(closed)
}

/// Puts a copy in the place of a database that does not exist yet: whole, checked, and brought to
/// the newest form.
///
/// # Errors
/// The copy is missing, damaged or foreign, or the database exists. Nothing is left behind then.
pub async fn restore(copy: &Path, database: &Path) -> Result<(), StartError> {
    if !copy.is_file() {
        return Err(StartError::Database {
            path: copy.to_owned(),
            reason: "there is no such file".to_owned(),
        });
    }
    if database.exists() {
        return Err(StartError::Database {
            path: database.to_owned(),
            reason: "it exists already".to_owned(),
        });
    }
    let made = copy_and_check(copy, database).await;
    if made.is_err() {
        // It was made a moment ago, by this; or not even that.
        let _ = std::fs::remove_file(database);
    }
    made
}

async fn copy_and_check(copy: &Path, database: &Path) -> Result<(), StartError> {
    back_up(copy, database).await?;
    file(database).await?.close().await;
    Ok(())
}
