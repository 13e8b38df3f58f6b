//! What is done and the answer that tells it are kept together, or neither is.

use axum::http::Method;
use sqlx::sqlite::SqlitePool;
use toroku_backend::Database;

use crate::world::{World, beginning, options};

/// Stands for an end of the program between the deed and its answer: no answer can be kept.
const FULL: &str =
    "CREATE TRIGGER full BEFORE INSERT ON answers BEGIN SELECT RAISE(ABORT, 'full'); END";

#[tokio::test]
async fn nothing_is_done_whose_answer_was_not_kept() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("toroku.db");
    let clock = beginning();
    let mut options = options(&clock);
    options.database = Database::File(file.clone());
    let world = World::with(options, clock).await;
    let body = world.registration("taro@example.jp", "9802345").await;
    let bytes = body.to_string().into_bytes();
    let headers = [("idempotency-key", "one")];
    let pool = SqlitePool::connect(file.to_str().unwrap()).await.unwrap();
    let begun = async || -> i64 {
        sqlx::query_scalar("SELECT count(*) FROM registrations")
            .fetch_one(&pool)
            .await
            .unwrap()
    };

    sqlx::query(FULL).execute(&pool).await.unwrap();
    let call = async || {
        world
            .call(Method::POST, "/v1/registrations", &headers, bytes.clone())
            .await
    };
    let failed = call().await;
    assert_eq!((failed.status, failed.code()), (500, "server"));
    assert_eq!(begun().await, 0, "done without an answer");
    assert!(
        world.outbox.mails().is_empty(),
        "a mail of what is not done"
    );

    sqlx::query("DROP TRIGGER full")
        .execute(&pool)
        .await
        .unwrap();
    let done = call().await;
    assert_eq!(done.status, 201, "{done:?}");
    assert_eq!(call().await, done);
    assert_eq!(begun().await, 1);
    assert_eq!(world.outbox.mails().len(), 1);
}
