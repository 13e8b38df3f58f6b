//! Login, its lock, tokens and their rotation.

use axum::http::Method;
use serde_json::{Value, json};

use crate::world::{Answer, PASSWORD, World};

async fn log_in(world: &World, email: &str, password: &str) -> Answer {
    world
        .post(
            "/v1/sessions",
            "",
            &json!({"email": email, "password": password}),
        )
        .await
}

#[tokio::test]
async fn a_login_folds_what_people_type() {
    let world = World::new().await;
    for email in [
        "registered@example.jp",
        " REGISTERED@example.jp ",
        "ｒegistered＠example.jp",
    ] {
        assert_eq!(log_in(&world, email, PASSWORD).await.status, 201, "{email}");
    }
}

#[tokio::test]
async fn a_wrong_password_and_an_unknown_address_are_alike_and_lock_alike() {
    let world = World::new().await;
    let mut seen = Vec::new();
    for email in ["registered@example.jp", "nobody@example.jp", "no address"] {
        let mut answers = Vec::new();
        for _ in 0..6 {
            answers.push(log_in(&world, email, "Wrong-password-1").await);
        }
        seen.push(answers);
    }
    assert_eq!(seen[0], seen[1]);
    assert_eq!(seen[0], seen[2]);
    assert_eq!(seen[0][3].code(), "login_failed");
    let locked = &seen[0][4];
    assert_eq!(
        (locked.status, locked.code(), &locked.body["until"]),
        (429, "login_locked", &json!("2026-11-22T03:15:00Z"))
    );
    assert_eq!(locked.retry_after.as_deref(), Some("900"));
    assert_eq!(
        log_in(&world, "registered@example.jp", PASSWORD)
            .await
            .code(),
        "login_locked"
    );
    world.advance(900);
    assert_eq!(
        log_in(&world, "registered@example.jp", PASSWORD)
            .await
            .status,
        201
    );
}

#[tokio::test]
async fn a_success_forgets_earlier_failures() {
    let world = World::new().await;
    for _ in 0..2 {
        for _ in 0..4 {
            assert_eq!(
                log_in(&world, "registered@example.jp", "Wrong-password-1")
                    .await
                    .code(),
                "login_failed"
            );
        }
        assert_eq!(
            log_in(&world, "registered@example.jp", PASSWORD)
                .await
                .status,
            201
        );
    }
}

#[tokio::test]
async fn tokens_end_rotate_and_tell_theft() {
    let world = World::new().await;
    let tokens = log_in(&world, "registered@example.jp", PASSWORD).await.body;
    let text = |tokens: &Value, name: &str| tokens[name].as_str().unwrap().to_owned();
    assert_eq!(tokens["expires_in"], 900);
    assert_eq!(
        world
            .get("/v1/me", &text(&tokens, "access_token"))
            .await
            .status,
        200
    );
    world.advance(900);
    let ended = world.get("/v1/me", &text(&tokens, "access_token")).await;
    assert_eq!((ended.status, ended.code()), (401, "unauthorized"));

    let refresh = json!({"refresh_token": text(&tokens, "refresh_token")});
    let renewed = world.post("/v1/sessions/refresh", "", &refresh).await;
    assert_eq!(renewed.status, 200);
    assert_eq!(
        world
            .get("/v1/me", &text(&renewed.body, "access_token"))
            .await
            .status,
        200
    );

    let reused = world.post("/v1/sessions/refresh", "", &refresh).await;
    assert_eq!(
        (reused.code(), &reused.body["reason"]),
        ("session_expired", &json!("reused"))
    );
    assert_eq!(
        world
            .get("/v1/me", &text(&renewed.body, "access_token"))
            .await
            .code(),
        "unauthorized"
    );
}

#[tokio::test]
async fn a_session_ends_by_disuse_and_by_logout() {
    let world = World::new().await;
    let tokens = log_in(&world, "registered@example.jp", PASSWORD).await.body;
    world.advance(14 * 86_400);
    let refresh = json!({"refresh_token": tokens["refresh_token"]});
    let idle = world.post("/v1/sessions/refresh", "", &refresh).await;
    assert_eq!(
        (idle.code(), &idle.body["reason"]),
        ("session_expired", &json!("idle"))
    );

    let tokens = log_in(&world, "registered@example.jp", PASSWORD).await.body;
    let bearer = format!("Bearer {}", tokens["access_token"].as_str().unwrap());
    let out = world
        .call(
            Method::DELETE,
            "/v1/sessions",
            &[("authorization", &bearer)],
            Vec::new(),
        )
        .await;
    assert_eq!((out.status, out.body), (204, Value::Null));
    let refresh = json!({"refresh_token": tokens["refresh_token"]});
    assert_eq!(
        world
            .post("/v1/sessions/refresh", "", &refresh)
            .await
            .code(),
        "session_expired"
    );
}
