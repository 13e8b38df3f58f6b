//! Two instances over one database: `PostgreSQL`'s where the environment names a server. Over a file
//! of `SQLite` they have no turns in common, so that the kept answer alone decides.

use std::sync::Arc;

use axum::http::Method;
use serde_json::{Value, json};
use tokio::task::JoinSet;
use toroku_backend::{Database, PhotoPlace, spare_database};

use crate::world::{Answer, PASSWORD, World, beginning, options};

/// Both, and what must live as long as they do.
async fn two() -> (tempfile::TempDir, [Arc<World>; 2]) {
    let (folder, clock) = (tempfile::tempdir().unwrap(), beginning());
    let database = match spare_database().await.unwrap() {
        Database::Memory => Database::File(folder.path().join("toroku.db")),
        other => other,
    };
    let mut worlds = Vec::new();
    for seed in [1, 2] {
        let mut options = options(&clock);
        options.database = database.clone();
        options.photos = Some(PhotoPlace::Folder(folder.path().join("photos")));
        options.random = Arc::new(toroku_backend::Random::seeded(seed));
        worlds.push(Arc::new(World::with(options, Arc::clone(&clock)).await));
    }
    (folder, worlds.try_into().ok().unwrap())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_request_that_reaches_both_at_once_is_done_once() {
    let (_folder, worlds) = two().await;
    let body = worlds[0].registration("taro@example.jp", "9802345").await;
    let answers = at_once(&worlds, "/v1/registrations", &body).await;
    for answer in &answers {
        assert_eq!(answer.status, 201, "{answer:?}");
        assert_eq!(answer.body, answers[0].body);
    }
    let mails: usize = worlds.iter().map(|world| world.outbox.mails().len()).sum();
    assert_eq!(mails, 1);
}

/// The answers to a body that is sent eight times at once, to both in turn, with one key.
async fn at_once(worlds: &[Arc<World>; 2], path: &'static str, body: &Value) -> Vec<Answer> {
    let mut calls = JoinSet::new();
    for number in 0..8 {
        let (world, body) = (Arc::clone(&worlds[number % 2]), body.to_string());
        calls.spawn(async move {
            let key = [("idempotency-key", "one-key")];
            let body = body.into_bytes();
            world.call(Method::POST, path, &key, body).await
        });
    }
    calls.join_all().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refusal_of_both_at_once_is_the_same() {
    let (_folder, worlds) = two().await;
    let mut body = worlds[0].registration("taro@example.jp", "9802345").await;
    body["password"] = json!("short");
    let answers = at_once(&worlds, "/v1/registrations", &body).await;
    for answer in &answers {
        assert_eq!((answer.status, answer.code()), (422, "password_refused"));
    }
    // It is kept: the same key is not tried anew with what would be right.
    body["password"] = json!(PASSWORD);
    let other = at_once(&worlds, "/v1/registrations", &body).await;
    assert_eq!(other[0].code(), "idempotency_conflict", "{:?}", other[0]);
}

#[tokio::test(flavor = "multi_thread")]
async fn one_refreshes_what_the_other_ends_and_none_fails() {
    let (_folder, worlds) = two().await;
    for _ in 0..10 {
        let login = json!({"email": "registered@example.jp", "password": PASSWORD});
        let session = worlds[0].post("/v1/sessions", "", &login).await.body;
        let text = |name: &str| session[name].as_str().unwrap().to_owned();
        let (refresh, bearer) = (
            json!({"refresh_token": text("refresh_token")}),
            format!("Bearer {}", text("access_token")),
        );
        let refreshed = worlds[0].post("/v1/sessions/refresh", "", &refresh);
        let headers = [("authorization", bearer.as_str())];
        let ended = worlds[1].call(Method::DELETE, "/v1/sessions", &headers, Vec::new());
        let (refreshed, ended) = tokio::join!(refreshed, ended);
        assert!(refreshed.status < 500, "{refreshed:?}");
        assert!(ended.status < 500, "{ended:?}");
    }
}

#[tokio::test]
async fn a_sign_that_no_text_has_is_refused_and_breaks_nothing() {
    let (_folder, worlds) = two().await;
    let path = "/v1/registrations/%00/otp";
    assert_eq!(worlds[0].post(path, "", &json!({})).await.status, 404);
    let login = json!({"email": "a\u{0}b@example.jp", "password": PASSWORD});
    let answer = worlds[0].post("/v1/sessions", "", &login).await;
    assert_eq!((answer.status, answer.code()), (400, "invalid"));
}
