//! The accounts of the fixtures, in their states.

use serde_json::{Value, json};
use toroku_backend::HashCost;

use crate::world::{PASSWORD, World, beginning, options};

async fn me(world: &World, email: &str) -> Value {
    let tokens = world
        .post(
            "/v1/sessions",
            "",
            &json!({"email": email, "password": PASSWORD}),
        )
        .await;
    world
        .get("/v1/me", tokens.body["access_token"].as_str().unwrap())
        .await
        .body
}

#[tokio::test]
async fn accounts_are_as_far_as_they_should_be() {
    let world = World::new().await;
    let cases = [
        ("registered@example.jp", "none", "none", Value::Null),
        ("member@example.jp", "verified", "none", json!("見本 重子")),
        (
            "done@example.jp",
            "verified",
            "completed",
            json!("健康 次郎"),
        ),
        (
            "review@example.jp",
            "verified",
            "under_review",
            json!("見本 待子"),
        ),
        (
            "rejected@example.jp",
            "verified",
            "rejected",
            json!("見本 直"),
        ),
    ];
    for (email, identity, access, name) in cases {
        let me = me(&world, email).await;
        assert_eq!(me["identity"]["status"], identity, "{email}");
        assert_eq!(me["access"]["status"], access, "{email}");
        assert_eq!(me["name"], name, "{email}");
    }
}

#[tokio::test]
async fn at_the_usual_cost_a_start_hashes_nothing_and_the_password_is_theirs() {
    let clock = beginning();
    let mut options = options(&clock);
    options.hash_cost = HashCost::STANDARD;
    let world = World::with(options, clock).await;
    assert_eq!(world.hashes(), 0);
    assert_eq!(
        me(&world, "member@example.jp").await["name"],
        json!("見本 重子")
    );
}

#[tokio::test]
async fn the_review_of_two_days_ago_goes_on() {
    let world = World::new().await;
    world.advance(8 * 86_400);
    let tokens = world
        .post(
            "/v1/sessions",
            "",
            &json!({"email": "review@example.jp", "password": PASSWORD}),
        )
        .await;
    let token = tokens.body["access_token"].as_str().unwrap();
    let me = world.get("/v1/me", token).await.body;
    let path = format!(
        "/v1/access-applications/{}",
        me["access"]["application_id"].as_str().unwrap()
    );
    for _ in 0..3 {
        let shown = world.get(&path, token).await.body;
        assert_eq!(
            (&shown["status"], &shown["received_at"]),
            (&json!("under_review"), &json!("2026-11-20T03:00:00Z"))
        );
    }
}

#[tokio::test]
async fn a_bouncing_address_is_answered_like_any_other() {
    let world = World::new().await;
    world.begin("bounce@example.jp").await;
    let mail = world.outbox.latest("bounce@example.jp").unwrap();
    assert!(mail.bounced);
    world.begin("a..b@docomo.example.jp").await;
    assert!(
        !world
            .outbox
            .latest("a..b@docomo.example.jp")
            .unwrap()
            .bounced
    );
}
