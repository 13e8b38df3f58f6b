//! Opens the database and brings it to the newest form.

use std::borrow::Cow;
use std::fs::OpenOptions;
use std::path::Path;

use sqlx::migrate::MigrateError;
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePool, SqlitePoolOptions};
use sqlx::{ConnectOptions as _, Connection as _};

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
            private(path)?;
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

/// Makes a missing file readable by its owner only: `SQLite` would let all of the machine read it,
/// and gives its journal the same rights.
fn private(path: &Path) -> Result<(), StartError> {
    let mut file = OpenOptions::new();
    file.write(true).create(true).truncate(false);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt as _;
        file.mode(0o600);
    }
    file.open(path)
        .map(drop)
        .map_err(|error| StartError::Database {
            path: path.to_owned(),
            reason: error.kind().to_string(),
        })
}

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
    let pool = open(&Database::File(database.to_owned())).await?;
    pool.close().await;
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
