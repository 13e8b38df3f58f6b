//! The audit: complete, without personal data, never changed.

use serde_json::json;
use sqlx::sqlite::SqlitePool;

use crate::applicant::{Applicant, taro};
use crate::world::{PASSWORD, World};

const EMAIL: &str = "audited@example.jp";

async fn rows(pool: &SqlitePool) -> Vec<(i64, String, Option<String>)> {
    sqlx::query_as("SELECT at, deed, subject FROM audit ORDER BY id")
        .fetch_all(pool)
        .await
        .unwrap()
}

#[tokio::test]
async fn what_is_done_is_noted_and_nothing_of_who_did_it() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("toroku.db");
    let world = World::on(&file).await;
    let member = Applicant::new(&world, EMAIL, &taro(), "licence").await;
    let wrong = json!({"email": EMAIL, "password": "Machigai-2026"});
    world.post("/v1/sessions", "", &wrong).await;
    let right = json!({"email": EMAIL, "password": PASSWORD});
    let tokens = world.post("/v1/sessions", "", &right).await.body;
    let refresh = json!({"refresh_token": tokens["refresh_token"]});
    for _ in 0..2 {
        world.post("/v1/sessions/refresh", "", &refresh).await;
    }
    assert_eq!(world.withdraw(&member.token, PASSWORD).await.status, 204);

    let pool = SqlitePool::connect(file.to_str().unwrap()).await.unwrap();
    let rows = rows(&pool).await;
    let deeds: Vec<&str> = rows.iter().map(|(_, deed, _)| deed.as_str()).collect();
    assert_eq!(
        deeds,
        [
            "registered",
            "identity-verified",
            "login-refused",
            "logged-in",
            "token-reused",
            "withdrawn"
        ]
    );
    let mut subjects: Vec<_> = rows.iter().filter_map(|(_, _, who)| who.clone()).collect();
    subjects.dedup();
    assert_eq!(subjects.len(), 1, "one pseudonym for one account");
    assert!(subjects[0].len() == 64 && subjects[0].bytes().all(|sign| sign.is_ascii_hexdigit()));
    assert!(rows.iter().all(|(at, _, _)| *at == world.clock_millis()));
}

#[tokio::test]
async fn no_row_of_it_can_be_changed_or_deleted() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("toroku.db");
    let world = World::on(&file).await;
    world.member(EMAIL, "9802345").await;
    let pool = SqlitePool::connect(file.to_str().unwrap()).await.unwrap();
    let before = rows(&pool).await;
    for statement in ["UPDATE audit SET deed = 'nothing'", "DELETE FROM audit"] {
        let refused = sqlx::query(statement).execute(&pool).await.unwrap_err();
        assert!(refused.to_string().contains("append-only"), "{refused}");
    }
    assert_eq!(rows(&pool).await, before);
    assert_eq!(before.len(), 1);
}
