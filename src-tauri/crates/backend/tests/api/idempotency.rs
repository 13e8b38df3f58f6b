//! The same key with the same body gets the same answer, once done.

use std::path::Path;

use axum::http::Method;
use serde_json::json;
use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{Connection as _, SqliteConnection};

use crate::applicant::{Applicant, taro};
use crate::pictures::MYNUMBER_BACK;
use crate::world::World;

/// How many answers a database keeps.
async fn answers(file: &Path) -> u32 {
    let options = SqliteConnectOptions::new().filename(file);
    let mut db = SqliteConnection::connect_with(&options).await.unwrap();
    sqlx::query_scalar("SELECT count(*) FROM answers")
        .fetch_one(&mut db)
        .await
        .unwrap()
}

async fn keyed(world: &World, key: &str, body: &serde_json::Value) -> crate::world::Answer {
    world
        .call(
            Method::POST,
            "/v1/registrations",
            &[("idempotency-key", key)],
            body.to_string().into_bytes(),
        )
        .await
}

#[tokio::test]
async fn a_repeated_request_is_answered_and_not_done_again() {
    let world = World::new().await;
    let body = world.registration("taro@example.jp", "9802345").await;
    let first = keyed(&world, "one", &body).await;
    assert_eq!(first.status, 201);
    assert_eq!(keyed(&world, "one", &body).await, first);
    assert_eq!(world.outbox.mails().len(), 1);

    let other = world.registration("hanako@example.jp", "9802345").await;
    let conflict = keyed(&world, "one", &other).await;
    assert_eq!(
        (conflict.status, conflict.code()),
        (422, "idempotency_conflict")
    );

    world.advance(86_400);
    assert_ne!(
        keyed(&world, "one", &body).await,
        first,
        "answers are kept for a day"
    );
}

#[tokio::test]
async fn tokens_lost_on_the_way_are_given_again() {
    let world = World::new().await;
    let id = world.begin("taro@example.jp").await;
    let code = json!({"code": world.code("taro@example.jp")})
        .to_string()
        .into_bytes();
    let path = format!("/v1/registrations/{id}/verify");
    let headers = [("idempotency-key", "verify")];
    let first = world
        .call(Method::POST, &path, &headers, code.clone())
        .await;
    assert_eq!(first.status, 200);
    assert_eq!(world.call(Method::POST, &path, &headers, code).await, first);
}

#[tokio::test]
async fn a_refusal_is_repeated_without_costing_a_try() {
    let world = World::new().await;
    let id = world.begin("taro@example.jp").await;
    let path = format!("/v1/registrations/{id}/verify");
    let body = json!({"code": "wrong!"}).to_string().into_bytes();
    for _ in 0..3 {
        let answer = world
            .call(
                Method::POST,
                &path,
                &[("idempotency-key", "same")],
                body.clone(),
            )
            .await;
        assert_eq!(answer.body["left"], 4);
    }
    assert_eq!(
        world.post(&path, "", &json!({"code": "wrong!"})).await.body["left"],
        3
    );
}

#[tokio::test]
async fn two_requests_at_once_with_one_key_are_one() {
    let world = World::new().await;
    let body = world.registration("taro@example.jp", "9802345").await;
    let (first, second) = tokio::join!(keyed(&world, "both", &body), keyed(&world, "both", &body));
    assert_eq!(first, second);
    assert_eq!(world.outbox.mails().len(), 1);
}

#[tokio::test]
async fn an_answer_is_its_callers_alone() {
    let world = World::new().await;
    let token = world.member("taro@example.jp", "9802345").await;
    let other = world.member("hanako@example.jp", "9802345").await;
    let check = json!({
        "insurer_number": "9802345",
        "parts": [{"id": "symbol", "value": "1234"}, {"id": "number", "value": "5678"}],
        "kana": "ケンコムタロウ",
        "birth_date": "1989-01-01",
    });
    let call = |method: Method, path: &'static str, token: &str, body: &serde_json::Value| {
        let (world, bearer, body) = (&world, format!("Bearer {token}"), body.to_string());
        async move {
            let headers = [
                ("idempotency-key", "one"),
                ("authorization", bearer.as_str()),
            ];
            world.call(method, path, &headers, body.into()).await
        }
    };
    let path = "/v1/identity-checks";
    let first = call(Method::POST, path, &token, &check).await;
    assert_eq!(first.body["result"], "verified");
    assert_eq!(call(Method::POST, path, &token, &check).await, first);
    for (stranger, code) in [("none", "unauthorized"), ("", "unauthorized")] {
        let answer = call(Method::POST, path, stranger, &check).await;
        assert_eq!(answer.code(), code, "{answer:?}");
    }
    let theirs = call(Method::POST, path, &other, &check).await;
    assert_eq!(theirs.body["result"], "not_verified");

    // The answer that ended the session, lost on the way.
    let password = json!({"password": crate::world::PASSWORD});
    let left = call(Method::DELETE, "/v1/me", &token, &password).await;
    assert_eq!(left.status, 204);
    assert_eq!(
        call(Method::DELETE, "/v1/me", &token, &password).await,
        left
    );
    let stranger = call(Method::DELETE, "/v1/me", "none", &password).await;
    assert_eq!(stranger.code(), "unauthorized");
}

#[tokio::test]
async fn nothing_is_kept_for_what_is_not_there() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("toroku.db");
    let world = World::on(&file).await;
    for (path, status) in [
        ("/v1/nothing", 404),
        ("/v1/config", 405),
        ("/v1/sessions", 400),
    ] {
        let answer = world.post(path, "", &json!({})).await;
        assert_eq!(answer.status, status, "{path}");
    }
    assert_eq!(answers(&file).await, 0);
}

#[tokio::test]
async fn no_hash_is_kept_of_a_back_of_a_mynumber_card() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("toroku.db");
    let world = World::on(&file).await;
    let taro = Applicant::new(&world, "taro@example.jp", &taro(), "licence").await;
    taro.accepted("/documents/front").await;
    let before = answers(&file).await;
    let keyed = [("idempotency-key", "back")];
    for (part, code) in [
        ("/documents/front", "side_refused"),
        ("/documents/back", "side_refused"),
        ("/faces/front", "photo_unusable"),
    ] {
        let answer = taro.put_with(part, MYNUMBER_BACK, &keyed).await;
        assert_eq!(answer.code(), code, "{part}");
    }
    let card = Applicant::of(&world, taro.token.clone(), "mynumber").await;
    let begun = answers(&file).await;
    assert_eq!(begun, before + 1, "that it began");
    let answer = card
        .put_with("/documents/back", MYNUMBER_BACK, &keyed)
        .await;
    assert_eq!(answer.code(), "side_refused");
    assert_eq!(answers(&file).await, begun);
}

#[tokio::test]
async fn a_post_without_a_fit_key_is_refused() {
    let world = World::new().await;
    let long = "k".repeat(65);
    for headers in [
        &[][..],
        &[("idempotency-key", "")],
        &[("idempotency-key", "a b")],
        &[("idempotency-key", long.as_str())],
    ] {
        let answer = world
            .call(Method::POST, "/v1/sessions", headers, b"{}".to_vec())
            .await;
        assert_eq!(
            (answer.status, answer.code()),
            (400, "idempotency_missing"),
            "{headers:?}"
        );
    }
}
