//! Password resets.

use axum::http::Method;
use serde_json::{Value, json};
use toroku_backend::MailKind;

use crate::world::{Answer, PASSWORD, World};

const EMAIL: &str = "locked@example.jp";

async fn begin(world: &World, email: &str) -> String {
    let begun = world
        .post("/v1/password-resets", "", &json!({"email": email}))
        .await;
    assert_eq!(begun.status, 201);
    begun.body["reset_id"].as_str().unwrap().to_owned()
}

async fn token(world: &World, id: &str) -> String {
    let code = json!({"code": world.code(EMAIL)});
    let verified = world
        .post(&format!("/v1/password-resets/{id}/verify"), "", &code)
        .await;
    verified.body["reset_token"].as_str().unwrap().to_owned()
}

async fn set(world: &World, id: &str, token: &str, password: &str) -> Answer {
    let body = json!({"reset_token": token, "password": password}).to_string();
    world
        .call(
            Method::PUT,
            &format!("/v1/password-resets/{id}/password"),
            &[],
            body.into_bytes(),
        )
        .await
}

#[tokio::test]
async fn a_reset_ends_sessions_and_lifts_the_lock() {
    let world = World::new().await;
    let login = |email: &'static str, password: &'static str| {
        let (world, body) = (&world, json!({"email": email, "password": password}));
        async move { world.post("/v1/sessions", "", &body).await }
    };
    assert_eq!(login(EMAIL, PASSWORD).await.code(), "login_locked");
    world.advance(900);
    let old = login(EMAIL, PASSWORD).await.body;
    for _ in 0..5 {
        login(EMAIL, "Wrong-password-1").await;
    }
    let id = begin(&world, EMAIL).await;
    let token = token(&world, &id).await;
    assert_eq!(
        set(&world, &id, &token, PASSWORD).await.code(),
        "password_same"
    );
    assert_eq!(
        set(&world, &id, &token, "short1").await.code(),
        "password_refused"
    );
    assert_eq!(
        set(&world, &id, "foreign", "Another-2026").await.code(),
        "reset_gone"
    );
    assert_eq!(set(&world, &id, &token, "Another-2026").await.status, 204);
    assert_eq!(
        set(&world, &id, &token, "Another-2027").await.code(),
        "reset_gone"
    );
    assert_eq!(
        world.outbox.latest(EMAIL).unwrap().kind,
        MailKind::ResetDone
    );

    let refresh = json!({"refresh_token": old["refresh_token"]});
    let ended = world.post("/v1/sessions/refresh", "", &refresh).await;
    assert_eq!(
        (ended.code(), &ended.body["reason"]),
        ("session_expired", &json!("password_changed"))
    );
    assert_eq!(login(EMAIL, "Another-2026").await.status, 201);
    assert_eq!(login(EMAIL, PASSWORD).await.code(), "login_failed");
}

#[tokio::test]
async fn an_unknown_address_cannot_be_told_from_a_known_one() {
    let world = World::new().await;
    let mut seen = Vec::new();
    for email in ["registered@example.jp", "nobody@example.jp"] {
        let mut begun = world
            .post("/v1/password-resets", "", &json!({"email": email}))
            .await;
        let id = begun.body["reset_id"].take();
        let id = id.as_str().unwrap();
        let mut answers = vec![begun];
        for _ in 0..6 {
            let wrong = json!({"code": "wrong!"});
            answers.push(
                world
                    .post(&format!("/v1/password-resets/{id}/verify"), "", &wrong)
                    .await,
            );
        }
        answers.push(
            world
                .post(&format!("/v1/password-resets/{id}/otp"), "", &json!({}))
                .await,
        );
        seen.push(answers);
    }
    assert_eq!(seen[0], seen[1]);
    assert_eq!(seen[0][1].body["left"], 4);
    assert_eq!(seen[0][5].code(), "otp_locked");
    assert!(world.outbox.latest("nobody@example.jp").is_none());
}

#[tokio::test]
async fn codes_and_permissions_end() {
    let world = World::new().await;
    let id = begin(&world, EMAIL).await;
    world.advance(600);
    let code = json!({"code": world.code(EMAIL)});
    assert_eq!(
        world
            .post(&format!("/v1/password-resets/{id}/verify"), "", &code)
            .await
            .code(),
        "otp_expired"
    );
    assert_eq!(
        world
            .post(&format!("/v1/password-resets/{id}/otp"), "", &json!({}))
            .await
            .status,
        200
    );
    let permission = token(&world, &id).await;
    world.advance(600);
    assert_eq!(
        set(&world, &id, &permission, "Another-2026").await.code(),
        "reset_gone"
    );
    world.advance(86_400);
    assert_eq!(
        world
            .post(&format!("/v1/password-resets/{id}/otp"), "", &json!({}))
            .await
            .code(),
        "reset_gone"
    );
    let gone: Value = world
        .post(&format!("/v1/password-resets/{id}/verify"), "", &code)
        .await
        .body["code"]
        .clone();
    assert_eq!(gone, "reset_gone");
}

#[tokio::test]
async fn a_code_serves_once_and_a_newer_one_ends_it() {
    let world = World::new().await;
    let id = begin(&world, EMAIL).await;
    let path = format!("/v1/password-resets/{id}");
    let verify = async |code: &str| {
        let code = json!({"code": code});
        world.post(&format!("{path}/verify"), "", &code).await
    };
    let first = world.code(EMAIL);
    world.advance(60);
    let resent = world.post(&format!("{path}/otp"), "", &json!({})).await;
    assert_eq!(resent.status, 200);
    assert_eq!(verify(&first).await.code(), "otp_wrong", "an older code");
    let code = world.code(EMAIL);
    let (one, other) = tokio::join!(verify(&code), verify(&code));
    let mut statuses = [one.status, other.status];
    statuses.sort_unstable();
    assert_eq!(statuses[0], 200, "{one:?} {other:?}");
    assert!(
        statuses[1] >= 400,
        "the code served twice: {one:?} {other:?}"
    );
    let permission = [&one, &other].map(|answer| answer.body["reset_token"].as_str());
    let permission = permission.into_iter().flatten().next().unwrap();
    assert_eq!(verify(&code).await.code(), "otp_wrong", "a third time");
    let changed = set(&world, &id, permission, "Another-2026").await;
    assert_eq!(changed.status, 204, "the one permission holds");
}
