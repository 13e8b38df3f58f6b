//! `SQLite`, in a file or in memory, for one instance.

use std::borrow::Cow;
use std::fs::OpenOptions;
use std::path::Path;
use std::str::FromStr as _;

use async_trait::async_trait;
use sqlx::any::{AnyConnectOptions, AnyPoolOptions};
use sqlx::migrate::MigrateError;
use sqlx::{AnyConnection, AnyPool, Connection as _, Executor as _};
use url::Url;

use super::{Alone, Queue, Store, Turn, Turns, Tx};
use crate::start::StartError;

static MIGRATIONS: sqlx::migrate::Migrator = sqlx::migrate!();

/// What every connection is told first. `secure_delete` overwrites what was deleted.
const PRAGMAS: &str = "PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON;";

/// `SQLite`. The pool has one connection: a transaction is alone with everything while it lasts.
pub(super) struct Sqlite {
    pool: AnyPool,
    requests: Turns,
    comparisons: Turns,
}

/// Opens one in memory, gone with the process.
pub(super) async fn memory() -> Result<Sqlite, StartError> {
    open("sqlite::memory:", Path::new(":memory:")).await
}

/// Opens one in a file, made if it is missing.
pub(super) async fn file(path: &Path) -> Result<Sqlite, StartError> {
    if path.is_dir() {
        return Err(StartError::DatabaseFolder {
            path: path.to_owned(),
        });
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
    let address = address(path)?;
    check(&address, path).await?;
    open(&address, path).await
}

/// Sees whether a file is whole, and lets it have a journal. A pool would try a damaged one again
/// and again.
async fn check(address: &str, path: &Path) -> Result<(), StartError> {
    let explained = |error: sqlx::Error| explain(path, &error);
    let mut db = AnyConnection::connect(address).await.map_err(explained)?;
    let found: String = sqlx::query_scalar("PRAGMA quick_check(1)")
        .fetch_one(&mut db)
        .await
        .map_err(explained)?;
    if found != "ok" {
        return Err(StartError::DatabaseCorrupt {
            path: path.to_owned(),
        });
    }
    db.execute("PRAGMA journal_mode = WAL")
        .await
        .map_err(explained)?;
    db.close().await.map_err(explained)
}

/// A file's address, whatever signs its name has.
pub(super) fn address(path: &Path) -> Result<String, StartError> {
    let refused = |reason: &str| StartError::Database {
        path: path.to_owned(),
        reason: reason.to_owned(),
    };
    let whole = std::path::absolute(path).map_err(|error| refused(&error.kind().to_string()))?;
    let url = Url::from_file_path(whole).map_err(|()| refused("its name is no path"))?;
    // Where there are drives, one comes first; behind two slashes it would be taken for a host.
    let path = if cfg!(windows) {
        url.path().trim_start_matches('/')
    } else {
        url.path()
    };
    Ok(format!("sqlite:{path}"))
}

async fn open(address: &str, path: &Path) -> Result<Sqlite, StartError> {
    let explained = |error: sqlx::Error| explain(path, &error);
    let options = AnyConnectOptions::from_str(address).map_err(explained)?;
    let pool = AnyPoolOptions::new()
        .max_connections(1)
        .idle_timeout(None)
        .max_lifetime(None)
        .after_connect(|db, _| Box::pin(async move { db.execute(PRAGMAS).await.map(drop) }))
        .connect_with(options)
        .await
        .map_err(explained)?;
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
    Ok(Sqlite {
        pool,
        requests: Turns::default(),
        comparisons: Turns::default(),
    })
}

#[async_trait]
impl Store for Sqlite {
    fn pool(&self) -> &AnyPool {
        &self.pool
    }

    async fn begin(&self, _alone: Alone<'_>) -> Result<Tx, sqlx::Error> {
        // Another program, as of those who support members, may have the file open too.
        self.pool.begin_with("BEGIN IMMEDIATE").await
    }

    async fn turn(&self, queue: Queue, thing: &str) -> Result<Turn, sqlx::Error> {
        let turns = match queue {
            Queue::Requests => &self.requests,
            Queue::Comparisons => &self.comparisons,
        };
        Ok(Turn::new(turns.of(thing).await, None))
    }

    /// Empties the journal. While another program reads the database it cannot be; the next
    /// sweep tries again.
    async fn settle(&self) -> Result<(), sqlx::Error> {
        let busy: i64 = sqlx::query_scalar("PRAGMA wal_checkpoint(TRUNCATE)")
            .fetch_one(&self.pool)
            .await?;
        if busy != 0 {
            tracing::warn!(
                "what was deleted is in the journal until nobody else reads the database"
            );
        }
        Ok(())
    }

    async fn close(&self) {
        self.pool.close().await;
    }
}

/// Makes a missing file readable by its owner only: `SQLite` would let all of the machine read it,
/// and gives its journal the same rights.
pub(super) fn private(path: &Path) -> Result<(), StartError> {
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

/// `SQLITE_CORRUPT` and `SQLITE_NOTADB`.
const DAMAGED: [&str; 2] = ["11", "26"];

pub(super) fn explain(path: &Path, error: &sqlx::Error) -> StartError {
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
