//! Opens the database and brings it to the newest form.

use std::borrow::Cow;
use std::path::Path;

use sqlx::migrate::MigrateError;
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePool, SqlitePoolOptions};

use crate::options::Database;
use crate::start::StartError;

static MIGRATIONS: sqlx::migrate::Migrator = sqlx::migrate!();

/// Opens and migrates.
pub(crate) async fn open(database: &Database) -> Result<SqlitePool, StartError> {
    let (options, path) = match database {
        Database::Memory => (
            SqliteConnectOptions::new().in_memory(true),
            Path::new(":memory:"),
        ),
        Database::File(path) => {
            if path.is_dir() {
                return Err(StartError::DatabaseFolder { path: path.clone() });
            }
            let folder = path
                .parent()
                .filter(|folder| !folder.as_os_str().is_empty());
            if let Some(folder) = folder.filter(|folder| !folder.is_dir()) {
                return Err(StartError::FolderMissing {
                    path: folder.to_owned(),
                });
            }
            keep_private(path).map_err(|error| StartError::Database {
                path: path.clone(),
                reason: error.to_string(),
            })?;
            let options = SqliteConnectOptions::new()
                .filename(path)
                .create_if_missing(true);
            (options.journal_mode(SqliteJournalMode::Wal), path.as_path())
        }
    };
    let pool = SqlitePoolOptions::new()
        .max_connections(1)
        .idle_timeout(None)
        .max_lifetime(None)
        .connect_with(options.foreign_keys(true).pragma("secure_delete", "on"))
        .await
        .map_err(|error| explain(path, &error))?;
    let check: String = sqlx::query_scalar("PRAGMA quick_check(1)")
        .fetch_one(&pool)
        .await
        .map_err(|error| explain(path, &error))?;
    if check != "ok" {
        return Err(StartError::DatabaseCorrupt {
            path: path.to_owned(),
        });
    }
    MIGRATIONS.run(&pool).await.map_err(|error| match error {
        MigrateError::VersionMissing(_) | MigrateError::VersionMismatch(_) => {
            StartError::DatabaseForeign {
                path: path.to_owned(),
            }
        }
        MigrateError::Execute(error) | MigrateError::ExecuteMigration(error, _) => {
            explain(path, &error)
        }
        other => StartError::Database {
            path: path.to_owned(),
            reason: other.to_string(),
        },
    })?;
    Ok(pool)
}

/// Makes a file that is new readable for its owner alone; `SQLite` gives its journal the same rights.
#[cfg(unix)]
fn keep_private(path: &Path) -> std::io::Result<()> {
    use std::os::unix::fs::OpenOptionsExt as _;
    std::fs::OpenOptions::new()
        .create(true)
        .append(true)
        .mode(0o600)
        .open(path)
        .map(drop)
}

/// Rights of files are those of the folder there.
#[cfg(not(unix))]
fn keep_private(_path: &Path) -> std::io::Result<()> {
    Ok(())
}

/// `SQLITE_CORRUPT` and `SQLITE_NOTADB`.
const DAMAGED: [&str; 2] = ["11", "26"];

fn explain(path: &Path, error: &sqlx::Error) -> StartError {
    let code = error
        .as_database_error()
        .and_then(|error| error.code().map(Cow::into_owned));
    match code {
        Some(code) if DAMAGED.contains(&code.as_str()) => StartError::DatabaseCorrupt {
            path: path.to_owned(),
        },
        _ => StartError::Database {
            path: path.to_owned(),
            reason: error.to_string(),
        },
    }
}
