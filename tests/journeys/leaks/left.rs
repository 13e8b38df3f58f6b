//! What a journey has left, by place.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use sqlx::sqlite::{SqliteConnectOptions, SqlitePool};
use sqlx::{AssertSqlSafe, Row as _};

use super::child::{DATABASE, TOLD, VAULT};
use super::data::Datum;
use super::scan::Left;

/// Secrets that came about during the journey.
pub(super) fn secrets(folder: &Path) -> Vec<Datum> {
    let text = fs::read_to_string(folder.join(TOLD).join("secrets.json")).unwrap();
    let secrets: BTreeMap<String, Vec<Vec<u8>>> = serde_json::from_str(&text).unwrap();
    secrets
        .into_iter()
        .map(|(name, written)| Datum {
            // The process ends soon.
            name: Box::leak(name.into_boxed_str()),
            written,
        })
        .collect()
}

/// All of it. What stands in a file of the database stands in a column of it too, or was
/// deleted and is still there.
pub(super) async fn all(folder: &Path, said: Vec<u8>) -> Vec<Left> {
    let mut left = vec![Left {
        place: "log".to_owned(),
        bytes: said,
    }];
    let told = folder.join(TOLD);
    let text = |name: &str| fs::read_to_string(told.join(name)).unwrap();
    let heads: String = serde_json::from_str(&text("heads.json")).unwrap();
    left.push(Left {
        place: "HTTP head".to_owned(),
        bytes: heads.into_bytes(),
    });
    let ipc: Vec<(String, String)> = serde_json::from_str(&text("ipc.json")).unwrap();
    left.extend(ipc.into_iter().map(|(place, text)| Left {
        place,
        bytes: text.into_bytes(),
    }));
    files(&folder.join("temp"), "temporary folder", &mut left);
    for moment in fs::read_dir(&told).unwrap().flatten() {
        let name = moment.file_name().into_string().unwrap();
        if !moment.path().is_dir() {
            continue;
        }
        files(&moment.path().join(VAULT), "vault", &mut left);
        let late = if name == "withdrawn" {
            " after 退会"
        } else {
            ""
        };
        columns(&moment.path(), late, &mut left).await;
    }
    left
}

/// Every file below a folder.
fn files(folder: &Path, place: &str, left: &mut Vec<Left>) {
    for entry in fs::read_dir(folder).unwrap().flatten() {
        if entry.path().is_dir() {
            files(&entry.path(), place, left);
            continue;
        }
        let mut bytes = entry.file_name().into_encoded_bytes();
        bytes.push(b'\n');
        bytes.extend(fs::read(entry.path()).unwrap());
        left.push(Left {
            place: place.to_owned(),
            bytes,
        });
    }
}

/// Every value of every table, and what the files hold besides.
async fn columns(folder: &Path, late: &str, left: &mut Vec<Left>) {
    let mut raw = Vec::new();
    for ending in ["", "-wal"] {
        raw.extend(fs::read(folder.join(format!("{DATABASE}{ending}"))).unwrap_or_default());
    }
    let options = SqliteConnectOptions::new().filename(folder.join(DATABASE));
    let pool = SqlitePool::connect_with(options).await.unwrap();
    let tables: Vec<String> = sqlx::query_scalar(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '\\_%' ESCAPE '\\'",
    )
    .fetch_all(&pool)
    .await
    .unwrap();
    for table in tables {
        let named = format!("SELECT name FROM pragma_table_info('{table}')");
        let named: Vec<String> = sqlx::query_scalar(AssertSqlSafe(named))
            .fetch_all(&pool)
            .await
            .unwrap();
        for column in named {
            let values = format!("SELECT CAST(\"{column}\" AS BLOB) FROM \"{table}\"");
            let rows = sqlx::query(AssertSqlSafe(values))
                .fetch_all(&pool)
                .await
                .unwrap();
            for row in rows {
                let value: Option<Vec<u8>> = row.get(0);
                left.push(Left {
                    place: format!("{table}.{column}{late}"),
                    bytes: value.unwrap_or_default(),
                });
            }
        }
    }
    pool.close().await;
    left.push(Left {
        place: format!("file of the database{late}"),
        bytes: raw,
    });
}
