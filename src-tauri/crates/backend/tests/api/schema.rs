//! The two databases have the same tables and columns.

use std::collections::BTreeSet;
use std::path::Path;

use sqlx::sqlite::SqlitePool;

use crate::world::World;

type Columns = BTreeSet<(String, String)>;

/// What `PostgreSQL`'s migrations make, by their text: a table's name, then a column on each line.
fn written() -> Columns {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("migrations-postgres");
    let mut columns = Columns::new();
    for file in std::fs::read_dir(folder).unwrap() {
        let text = std::fs::read_to_string(file.unwrap().path()).unwrap();
        let mut table = None;
        for line in text.lines() {
            if let Some(rest) = line.strip_prefix("CREATE TABLE ") {
                table = rest.split(' ').next().map(str::to_owned);
            } else if let Some(rest) = line.strip_prefix("ALTER TABLE ") {
                let (table, rest) = rest.split_once(" ADD COLUMN ").unwrap();
                let column = rest.split(' ').next().unwrap();
                columns.insert((table.to_owned(), column.to_owned()));
            } else if line.starts_with(')') {
                table = None;
            } else if let Some(table) = &table {
                let first = line.trim().split(' ').next().unwrap();
                if first != "PRIMARY" && first != "--" {
                    columns.insert((table.clone(), first.to_owned()));
                }
            }
        }
    }
    columns
}

#[tokio::test]
async fn both_databases_have_the_same_tables_and_columns() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("toroku.db");
    drop(World::on(&file).await);
    let pool = SqlitePool::connect(file.to_str().unwrap()).await.unwrap();
    let made: Vec<(String, String)> = sqlx::query_as(
        "SELECT t.name, c.name FROM sqlite_master t JOIN pragma_table_info(t.name) c
         WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite%' AND t.name NOT LIKE '_sqlx%'",
    )
    .fetch_all(&pool)
    .await
    .unwrap();
    assert!(made.len() > 100, "{}", made.len());
    let made: Columns = made.into_iter().collect();
    let written = written();
    let differ: Vec<_> = made.symmetric_difference(&written).collect();
    assert!(differ.is_empty(), "{differ:?}");
}
