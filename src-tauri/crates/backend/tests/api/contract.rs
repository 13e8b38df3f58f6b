//! The committed contract is the handlers'.

use axum::http::Method;
use serde_json::Value;
use toroku_backend::openapi_json;

use crate::world::World;

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
