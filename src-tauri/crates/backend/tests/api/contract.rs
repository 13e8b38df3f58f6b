//! The committed contract is the handlers'.

use axum::http::Method;
use serde_json::Value;
use toroku_backend::openapi_json;

use crate::world::{World, beginning, options};

const COMMITTED: &str = include_str!("../../openapi.json");

#[test]
fn the_committed_contract_is_current() {
    assert!(
        COMMITTED == openapi_json(),
        "run: cargo run -p toroku-backend --bin toroku-backend -- openapi"
    );
}

#[tokio::test]
async fn every_operation_is_served() {
    let world = World::new().await;
    let contract: Value = serde_json::from_str(COMMITTED).unwrap();
    for (path, item) in contract["paths"].as_object().unwrap() {
        for method in item.as_object().unwrap().keys() {
            let method: Method = method.to_uppercase().parse().unwrap();
            let key = world.key();
            let answer = world
                .call(
                    method.clone(),
                    path,
                    &[("idempotency-key", &key)],
                    b"{}".to_vec(),
                )
                .await;
            assert!(
                !["not_found", "method_not_allowed"].contains(&answer.code())
                    || path.contains("consents"),
                "{method} {path}"
            );
            assert_ne!(answer.status, 500, "{method} {path}");
        }
    }
}

#[tokio::test]
async fn what_photos_are_judged_by_is_told_and_can_be_set() {
    let clock = beginning();
    let mut options = options(&clock);
    options.eyes.thresholds.glare = 0.02;
    options.eyes.steady.hold = std::time::Duration::from_millis(750);
    let world = World::with(options, clock).await;
    let eyes = world.get("/v1/config", "").await.body["eyes"].clone();
    let contract: Value = serde_json::from_str(COMMITTED).unwrap();
    let named = &contract["components"]["schemas"]["EyeNumbers"]["properties"];
    let keys =
        |object: &Value| -> Vec<String> { object.as_object().unwrap().keys().cloned().collect() };
    assert_eq!(keys(&eyes), keys(named));
    assert_eq!(
        (&eyes["glare"], &eyes["steady.hold"]),
        (&0.02.into(), &0.75.into())
    );
    for (key, number) in named.as_object().unwrap() {
        assert!(number["description"].is_string(), "{key}");
        for limit in ["minimum", "maximum", "default"] {
            assert!(number[limit].is_number(), "{key} has no {limit}");
        }
    }
}
