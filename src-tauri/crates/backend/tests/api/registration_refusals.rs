//! What a registration is refused for.

use serde_json::{Value, json};

use crate::world::World;

#[tokio::test]
async fn a_code_ends_after_ten_minutes_by_the_server() {
    let world = World::new().await;
    let id = world.begin("taro@example.jp").await;
    let code = json!({"code": world.code("taro@example.jp")});
    world.advance(600);
    assert_eq!(
        world
            .post(&format!("/v1/registrations/{id}/verify"), "", &code)
            .await
            .code(),
        "otp_expired"
    );
}

#[tokio::test]
async fn codes_are_sent_again_after_a_minute_and_five_times_in_all() {
    let world = World::new().await;
    let id = world.begin("taro@example.jp").await;
    let path = format!("/v1/registrations/{id}/otp");
    world.advance(59);
    let early = world.post(&path, "", &json!({})).await;
    assert_eq!(
        (early.code(), early.retry_after.as_deref()),
        ("resend_too_early", Some("1"))
    );
    assert_eq!(early.body["retry_at"], "2026-11-22T03:01:00Z");
    let first = world.code("taro@example.jp");
    for _ in 0..4 {
        world.advance(60);
        assert_eq!(world.post(&path, "", &json!({})).await.status, 200);
    }
    assert_ne!(first, world.code("taro@example.jp"));
    world.advance(60);
    assert_eq!(
        world.post(&path, "", &json!({})).await.code(),
        "resend_limit"
    );
    let old = world
        .post(
            &format!("/v1/registrations/{id}/verify"),
            "",
            &json!({"code": first}),
        )
        .await;
    assert_eq!(old.code(), "otp_wrong");
}

#[tokio::test]
async fn a_registration_ends_after_a_day() {
    let world = World::new().await;
    let id = world.begin("taro@example.jp").await;
    world.advance(86_400);
    for path in ["verify", "otp"] {
        let answer = world
            .post(
                &format!("/v1/registrations/{id}/{path}"),
                "",
                &json!({"code": "000000"}),
            )
            .await;
        assert_eq!(
            (answer.status, answer.code()),
            (410, "registration_gone"),
            "{path}"
        );
    }
}

#[tokio::test]
async fn each_fault_of_the_request_has_its_code() {
    let world = World::new().await;
    let good = world.registration("taro@example.jp", "9802345").await;
    let with = |change: &dyn Fn(&mut Value)| {
        let mut body = good.clone();
        change(&mut body);
        body
    };
    let cases: [(Value, &str, Option<&str>); 9] = [
        (
            with(&|body| body["email"] = json!("taro")),
            "invalid",
            Some("email"),
        ),
        (
            with(&|body| body["password"] = json!("Ab1")),
            "password_refused",
            Some("short"),
        ),
        (
            with(&|body| body["password"] = json!("a1".repeat(65))),
            "password_refused",
            Some("long"),
        ),
        (
            with(&|body| body["password"] = json!("onlyletters")),
            "password_refused",
            Some("classes"),
        ),
        (
            with(&|body| body["password"] = json!("taro@example.jp1")),
            "password_refused",
            Some("email"),
        ),
        (
            with(&|body| body["password"] = json!("password1")),
            "password_refused",
            Some("common"),
        ),
        (
            with(&|body| body["group_token"] = json!("foreign")),
            "group_token_expired",
            None,
        ),
        (
            with(&|body| body["consents"] = json!([])),
            "consent_missing",
            None,
        ),
        (json!({"email": 1}), "invalid", Some("body")),
    ];
    for (body, code, field) in cases {
        let answer = world.post("/v1/registrations", "", &body).await;
        assert_eq!(
            (answer.code(), answer.body["field"].as_str()),
            (code, field),
            "{answer:?}"
        );
    }
    let old = with(&|body| body["consents"][1]["version"] = json!("2020-01-01"));
    let answer = world.post("/v1/registrations", "", &old).await;
    assert_eq!(
        (answer.code(), &answer.body["id"]),
        ("consent_outdated", &json!("privacy"))
    );
    assert_eq!(answer.body["version"], "2026-04-01");
    world.advance(3600);
    assert_eq!(
        world.post("/v1/registrations", "", &good).await.code(),
        "group_token_expired"
    );
}

#[tokio::test]
async fn a_group_without_own_points_asks_for_two_consents() {
    let world = World::new().await;
    let mut body = world.registration("jiro@example.jp", "06990022").await;
    body["consents"].as_array_mut().unwrap().truncate(2);
    assert_eq!(world.post("/v1/registrations", "", &body).await.status, 201);
}

#[tokio::test]
async fn an_address_is_tried_ten_times_an_hour() {
    let world = World::new().await;
    for _ in 0..10 {
        world.begin("taro@example.jp").await;
    }
    let body = world.registration("TARO@example.jp", "9802345").await;
    let answer = world.post("/v1/registrations", "", &body).await;
    assert_eq!((answer.status, answer.code()), (429, "rate_limited"));
}

#[tokio::test]
async fn one_of_two_registrations_of_an_address_succeeds() {
    let world = World::new().await;
    let first = world.begin("taro@example.jp").await;
    let first_code = json!({"code": world.code("taro@example.jp")});
    let second = world.begin("Taro@example.jp").await;
    let code = json!({"code": world.code("taro@example.jp")});
    assert_eq!(
        world
            .post(&format!("/v1/registrations/{second}/verify"), "", &code)
            .await
            .status,
        200
    );
    let late = world
        .post(
            &format!("/v1/registrations/{first}/verify"),
            "",
            &first_code,
        )
        .await;
    assert_eq!(late.code(), "otp_wrong");
}
