//! Registrations: codes, counters, and silence about known addresses.

use serde_json::json;
use toroku_backend::MailKind;

use crate::world::World;

#[tokio::test]
async fn a_right_code_makes_the_account() {
    let world = World::new().await;
    let token = world.member("taro@example.jp", "9802345").await;
    let me = world.get("/v1/me", &token).await;
    assert_eq!(me.status, 200);
    assert_eq!(me.body["group"]["name"], "DeSC健康保険組合");
    assert_eq!(me.body["insurer_number"], "9802345");
    assert_eq!(me.body["identity"], json!({"status": "none", "left": 5}));
    assert_eq!(me.body["access"], json!({"status": "none"}));
    assert_eq!(
        world.outbox.latest("taro@example.jp").unwrap().kind,
        MailKind::Welcome
    );
}

#[tokio::test]
async fn wrong_codes_count_down_to_a_lock_that_a_new_code_lifts() {
    let world = World::new().await;
    let id = world.begin("taro@example.jp").await;
    let path = format!("/v1/registrations/{id}/verify");
    let right = world.code("taro@example.jp");
    let wrong = json!({"code": if right == "000000" { "000001" } else { "000000" }});
    for left in [4, 3, 2, 1] {
        let answer = world.post(&path, "", &wrong).await;
        assert_eq!(
            (answer.code(), &answer.body["left"]),
            ("otp_wrong", &json!(left))
        );
    }
    assert_eq!(world.post(&path, "", &wrong).await.code(), "otp_locked");
    assert_eq!(
        world.post(&path, "", &json!({"code": right})).await.code(),
        "otp_locked"
    );

    world.advance(60);
    assert_eq!(
        world
            .post(&format!("/v1/registrations/{id}/otp"), "", &json!({}))
            .await
            .status,
        200
    );
    let code = json!({"code": world.code("taro@example.jp")});
    assert_eq!(world.post(&path, "", &code).await.status, 200);
    assert_eq!(
        world.post(&path, "", &code).await.code(),
        "registration_gone"
    );
}

#[tokio::test]
async fn a_known_address_cannot_be_told_from_a_new_one() {
    let world = World::new().await;
    let mut answers = Vec::new();
    for email in ["registered@example.jp", "free@example.jp"] {
        let body = world.registration(email, "9802345").await;
        let begun = world.post("/v1/registrations", "", &body).await;
        let id = begun.body["registration_id"].as_str().unwrap().to_owned();
        let mut seen = vec![begun];
        let wrong = json!({"code": "not a code"});
        for _ in 0..6 {
            seen.push(
                world
                    .post(&format!("/v1/registrations/{id}/verify"), "", &wrong)
                    .await,
            );
        }
        seen.push(
            world
                .post(&format!("/v1/registrations/{id}/otp"), "", &json!({}))
                .await,
        );
        seen[0].body["registration_id"].take();
        answers.push(seen);
    }
    assert_eq!(answers[0], answers[1]);
    assert_eq!(
        world.outbox.latest("registered@example.jp").unwrap().kind,
        MailKind::Already
    );
    assert_eq!(
        world.outbox.latest("free@example.jp").unwrap().kind,
        MailKind::Otp
    );
}
