//! Configuration, consents, groups.

use serde_json::{Value, json};

use crate::world::World;

#[tokio::test]
async fn the_configuration_holds_limits_documents_and_consents() {
    let world = World::new().await;
    let config = world.get("/v1/config", "").await.body;
    assert_eq!(
        config["documents"],
        json!(["licence", "mynumber", "record", "residence"])
    );
    assert_eq!(config["limits"]["code_seconds"], 600);
    assert_eq!(config["limits"]["photo_tries"], 3);
    assert_eq!(config["password_policy"]["min"], 8);
    assert_eq!(config["server_time"], "2026-11-22T03:00:00Z");
    assert_eq!(config["preset_questions"].as_array().unwrap().len(), 4);
    for consent in config["consents"].as_array().unwrap() {
        let text = world
            .get(
                &format!("/v1/consents/{}", consent["id"].as_str().unwrap()),
                "",
            )
            .await;
        assert_eq!(text.body["version"], consent["version"]);
        assert!(text.body["body"].as_str().unwrap().chars().count() > 100);
    }
    assert_eq!(
        world.get("/v1/consents/other", "").await.code(),
        "not_found"
    );
}

#[tokio::test]
async fn groups_answer_with_features_and_the_form_of_their_numbers() {
    let world = World::new().await;
    let kinds = world.get("/v1/group-kinds", "").await.body;
    assert_eq!(kinds[0]["label"], "健康保険・共済組合または会社");
    let found = |number: &'static str| {
        let body = json!({"kind": "2", "insurer_number": number});
        let world = &world;
        async move { world.post("/v1/groups/authenticate", "", &body).await.body }
    };
    let desc = found("9802345").await;
    assert_eq!(
        desc["group"],
        json!({"id": "desc", "name": "DeSC健康保険組合", "kind": "1"})
    );
    let features = json!({"own_points": {"name": "DeSCポイント"}, "identity_points": {"amount": 500}, "checkup_link": true});
    assert_eq!(desc["features"], features);
    let patterns = [
        ("06990014", "split-number"),
        ("06990022", "number-only"),
        ("32990012", "split-symbol"),
        ("32990020", "symbol-number"),
    ];
    for (number, pattern) in patterns {
        assert_eq!(
            found(number).await["number_schema"]["pattern"],
            *pattern,
            "{number}"
        );
    }
    assert_eq!(
        found("990010").await["number_schema"]["parts"][0]["charset"],
        "text"
    );
    assert_eq!(
        found("39990015").await["number_schema"]["parts"][0]["check_digit"],
        Value::Bool(true)
    );
    assert_eq!(found("０６９９－００１４").await["group"]["id"], "denki");
}

#[tokio::test]
async fn unknown_numbers_are_counted_by_device() {
    let world = World::new().await;
    let body = json!({"kind": "1", "insurer_number": "06990097"});
    for _ in 0..20 {
        let answer = world.post("/v1/groups/authenticate", "", &body).await;
        assert_eq!((answer.status, answer.code()), (404, "group_not_found"));
    }
    let refused = world.post("/v1/groups/authenticate", "", &body).await;
    assert_eq!((refused.status, refused.code()), (429, "rate_limited"));
    assert_eq!(refused.retry_after.as_deref(), Some("3600"));
    let headers = [("idempotency-key", "another"), ("toroku-device", "another")];
    let other = world
        .call(
            axum::http::Method::POST,
            "/v1/groups/authenticate",
            &headers,
            body.to_string().into(),
        )
        .await;
    assert_eq!(other.code(), "group_not_found");
    world.advance(3600);
    assert_eq!(
        world
            .post("/v1/groups/authenticate", "", &body)
            .await
            .code(),
        "group_not_found"
    );
}
