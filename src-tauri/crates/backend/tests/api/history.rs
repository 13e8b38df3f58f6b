//! Databases of earlier versions, and copies of one in use.

use std::path::{Path, PathBuf};

use argon2::{Argon2, PasswordHasher as _, password_hash::SaltString};
use serde_json::json;
use sqlx::migrate::Migrator;
use sqlx::sqlite::{SqliteConnectOptions, SqlitePool};
use toroku_backend::{Database, back_up, restore};

use crate::world::{PASSWORD, World, beginning, options};

/// The migrations, the first one first.
fn migrations() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("migrations");
    let mut files: Vec<_> = std::fs::read_dir(folder)
        .unwrap()
        .map(|file| file.unwrap().path())
        .collect();
    files.sort();
    files
}

/// A database as the version of the first so many migrations made it, with a member who has an
/// open application and a photo, as far as that version knows them.
async fn of_version(count: usize, file: &Path) {
    let folder = tempfile::tempdir().unwrap();
    for migration in &migrations()[..count] {
        let name = migration.file_name().unwrap();
        std::fs::copy(migration, folder.path().join(name)).unwrap();
    }
    let create = SqliteConnectOptions::new().filename(file);
    let pool = SqlitePool::connect_with(create.create_if_missing(true))
        .await
        .unwrap();
    let migrator = Migrator::new(folder.path()).await.unwrap();
    migrator.run(&pool).await.unwrap();
    let salt = SaltString::encode_b64(b"sixteen bytes...").unwrap();
    let hash = Argon2::default().hash_password(PASSWORD.as_bytes(), &salt);
    let hash = hash.unwrap().to_string();
    let mut rows = vec![
        "INSERT INTO origin (started_at) VALUES (1)",
        "INSERT INTO groups VALUES ('desc', 'DeSC', '1', NULL, NULL, 1, 1)",
        "INSERT INTO insurers VALUES ('9802345', 'desc', '{\"pattern\":\"number-only\",\"parts\":[]}')",
    ];
    if count >= 2 {
        rows.push(
            "INSERT INTO accounts (id, email, email_key, password_hash, group_id, insurer_number, created_at)
             VALUES ('a', 'old@example.jp', 'old@example.jp', ?, 'desc', '9802345', 1)",
        );
    }
    if count >= 3 {
        rows.push(
            "INSERT INTO applications (id, account_id, document, status, touched_at)
             VALUES ('x', 'a', 'licence', 'under_review', 9000000000000)",
        );
        rows.push(
            "INSERT INTO photos (application_id, part, jpeg) VALUES ('x', 'document', X'FFD8')",
        );
    }
    for row in rows {
        let query = sqlx::query(row);
        let query = if row.contains('?') {
            query.bind(&hash)
        } else {
            query
        };
        query.execute(&pool).await.unwrap();
    }
    pool.close().await;
}

/// Everything that the database is made of.
async fn form(file: &Path) -> Vec<(String, String)> {
    let pool = SqlitePool::connect(file.to_str().unwrap()).await.unwrap();
    let form =
        sqlx::query_as("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name")
            .fetch_all(&pool)
            .await
            .unwrap();
    pool.close().await;
    form
}

async fn world_on(file: &Path, fixtures: bool) -> World {
    let clock = beginning();
    let mut options = options(&clock);
    options.database = Database::File(file.to_owned());
    options.fixtures = fixtures;
    World::with(options, clock).await
}

#[tokio::test]
async fn every_earlier_version_becomes_this_one_and_keeps_its_members() {
    let folder = tempfile::tempdir().unwrap();
    let new = folder.path().join("new.db");
    drop(world_on(&new, false).await);
    let expected = form(&new).await;
    for count in 1..=migrations().len() {
        let file = folder.path().join(format!("{count}.db"));
        of_version(count, &file).await;
        let world = world_on(&file, false).await;
        if count >= 2 {
            let login = json!({"email": "old@example.jp", "password": PASSWORD});
            let answer = world.post("/v1/sessions", "", &login).await;
            assert_eq!(answer.status, 201, "version {count}: {answer:?}");
            let token = answer.body["access_token"].as_str().unwrap();
            assert_eq!(world.get("/v1/me", token).await.status, 200);
        }
        drop(world);
        assert_eq!(form(&file).await, expected, "version {count}");
        if count >= 3 {
            let pool = SqlitePool::connect(file.to_str().unwrap()).await.unwrap();
            let photos: i64 = sqlx::query_scalar("SELECT count(*) FROM photos")
                .fetch_one(&pool)
                .await
                .unwrap();
            assert_eq!(photos, 1, "version {count}");
        }
    }
}

#[tokio::test]
async fn a_copy_made_while_it_runs_is_whole_and_can_be_served() {
    let folder = tempfile::tempdir().unwrap();
    let (file, copy) = (folder.path().join("used.db"), folder.path().join("copy.db"));
    let world = world_on(&file, true).await;
    let before = world.member("before@example.jp", "9802345").await;
    let (copied, after) = tokio::join!(
        back_up(&file, &copy),
        world.member("meanwhile@example.jp", "9802345")
    );
    copied.unwrap();
    assert_eq!(world.get("/v1/me", &before).await.status, 200);
    assert_eq!(world.get("/v1/me", &after).await.status, 200);
    let restored = world_on(&copy, true).await;
    assert_eq!(restored.get("/v1/me", &before).await.status, 200);
    let again = back_up(&file, &copy).await.unwrap_err();
    assert!(again.to_string().contains("exists already"), "{again}");
    let none = back_up(&folder.path().join("none.db"), &folder.path().join("x.db")).await;
    assert!(none.is_err() && !folder.path().join("x.db").exists());
}

#[tokio::test]
async fn a_restored_copy_is_checked_and_never_overwrites() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    let world = world_on(&at("used.db"), true).await;
    let token = world.member("taro@example.jp", "9802345").await;
    back_up(&at("used.db"), &at("copy.db")).await.unwrap();
    restore(&at("copy.db"), &at("new.db")).await.unwrap();
    let restored = world_on(&at("new.db"), true).await;
    assert_eq!(restored.get("/v1/me", &token).await.status, 200);
    let again = restore(&at("copy.db"), &at("new.db")).await.unwrap_err();
    assert!(again.to_string().contains("exists already"), "{again}");
    std::fs::write(
        at("broken.db"),
        "no database at all, however long it may be",
    )
    .unwrap();
    for copy in ["broken.db", "none.db"] {
        assert!(restore(&at(copy), &at("none.db")).await.is_err(), "{copy}");
        assert!(!at("none.db").exists(), "{copy}: a copy is left behind");
    }
}

#[cfg(unix)]
#[tokio::test]
async fn only_the_owner_reads_database_journal_photos_and_copy() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = tempfile::tempdir().unwrap();
    let (file, copy) = (folder.path().join("used.db"), folder.path().join("copy.db"));
    let world = world_on(&file, true).await;
    world.member("before@example.jp", "9802345").await;
    back_up(&file, &copy).await.unwrap();
    for entry in std::fs::read_dir(folder.path()).unwrap() {
        let entry = entry.unwrap();
        let metadata = entry.metadata().unwrap();
        let mode = metadata.permissions().mode() & 0o777;
        let expected = if metadata.is_dir() { 0o700 } else { 0o600 };
        assert_eq!(mode, expected, "{}", entry.path().display());
    }
}
