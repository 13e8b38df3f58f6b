//! Copies of a `SQLite` file and of the folder of photos beside it, made and put back. `PostgreSQL`
//! and buckets have programs of their own for it.

use std::io;
use std::path::Path;

use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{ConnectOptions as _, Connection as _};

use super::Store as _;
use super::sqlite::{explain, file, private};
use crate::objects::{beside, private_folder};
use crate::start::StartError;

/// Copies a database, which may be in use, to a file that does not exist: the state of one moment;
/// and the photos beside it, that the copy names, to the folder beside the copy.
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
    copied.map(drop).and(closed)?;
    copy_photos(from, to).await
}

/// Those that were decided on or replaced since are not there any more; a member who still needs
/// one is asked for it again.
async fn copy_photos(from: &Path, to: &Path) -> Result<(), StartError> {
    let (source, target) = (beside(from), beside(to));
    if !source.is_dir() {
        return Ok(());
    }
    let failed = |error: io::Error| StartError::Photos {
        place: target.display().to_string(),
        reason: error.kind().to_string(),
    };
    let options = SqliteConnectOptions::new().filename(to);
    let explained = |error: sqlx::Error| explain(to, &error);
    let mut db = options.connect().await.map_err(explained)?;
    let names: Vec<String> = sqlx::query_scalar(
        "SELECT object FROM photos WHERE object IS NOT NULL UNION SELECT mark FROM photo_place",
    )
    .fetch_all(&mut db)
    .await
    .map_err(explained)?;
    db.close().await.map_err(explained)?;
    private_folder(&target).map_err(failed)?;
    for name in names {
        match std::fs::copy(source.join(&name), target.join(&name)) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(failed(error)),
            _ => {}
        }
    }
    Ok(())
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
    if beside(database).exists() {
        return Err(StartError::Database {
            path: beside(database),
            reason: "it exists already".to_owned(),
        });
    }
    let made = copy_and_check(copy, database).await;
    if made.is_err() {
        // They were made a moment ago, by this; or not even that.
        let _ = std::fs::remove_file(database);
        let _ = std::fs::remove_dir_all(beside(database));
    }
    made
}

async fn copy_and_check(copy: &Path, database: &Path) -> Result<(), StartError> {
    back_up(copy, database).await?;
    file(database).await?.close().await;
    Ok(())
}
