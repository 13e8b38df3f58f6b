//! The same key with the same body gets the same answer, once done.

use axum::http::Method;
use serde_json::json;

use crate::world::World;

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
