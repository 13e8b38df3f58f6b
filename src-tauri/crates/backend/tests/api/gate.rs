//! What every request passes.

use axum::http::Method;
use serde_json::json;
use toroku_wire::Maintenance;

use crate::world::{World, beginning, options};

#[tokio::test]
async fn an_app_that_is_too_old_is_told_to_update() {
    let clock = beginning();
    let mut options = options(&clock);
    options.minimum_version = "2.10.0".to_owned();
    let world = World::with(options, clock).await;
    for (version, status) in [
        ("2.9.9", 426),
        ("2.10.0", 200),
        ("10.0.0", 200),
        ("odd", 426),
    ] {
        let answer = world
            .call(
                Method::GET,
                "/v1/group-kinds",
                &[("toroku-app-version", version)],
                Vec::new(),
            )
            .await;
        assert_eq!(answer.status, status, "{version}");
    }
    let config = world
        .call(
            Method::GET,
            "/v1/config",
            &[("toroku-app-version", "0.0.1")],
            Vec::new(),
        )
        .await;
    assert_eq!(config.body["minimum_version"], "2.10.0");
}

#[tokio::test]
async fn a_maintenance_is_announced_then_closes_then_opens() {
    let clock = beginning();
    let mut options = options(&clock);
    let (from, to) = ("2026-11-22T04:00:00Z", "2026-11-22T05:00:00Z");
    options.maintenance = Some(Maintenance {
        from: from.parse().unwrap(),
        to: to.parse().unwrap(),
    });
    let world = World::with(options, clock).await;
    assert_eq!(world.get("/v1/group-kinds", "").await.status, 200);
    assert_eq!(
        world.get("/v1/config", "").await.body["maintenance"],
        json!({"from": from, "to": to})
    );
    world.advance(3600);
    let closed = world.get("/v1/group-kinds", "").await;
    assert_eq!((closed.status, closed.code()), (503, "maintenance"));
    assert_eq!(
        (&closed.body["from"], &closed.body["to"]),
        (&json!(from), &json!(to))
    );
    assert_eq!(closed.retry_after.as_deref(), Some("3600"));
    assert_eq!(world.get("/v1/config", "").await.status, 200);
    world.advance(3600);
    assert_eq!(world.get("/v1/group-kinds", "").await.status, 200);
    assert_eq!(
        world.get("/v1/config", "").await.body["maintenance"],
        json!(null)
    );
}

#[tokio::test]
async fn what_is_not_there_is_a_problem_too() {
    let world = World::new().await;
    let answer = world.get("/v1/nothing", "").await;
    assert_eq!((answer.status, answer.code()), (404, "not_found"));
    let answer = world
        .call(Method::DELETE, "/v1/config", &[], Vec::new())
        .await;
    assert_eq!((answer.status, answer.code()), (405, "method_not_allowed"));
    let large = json!({"email": "a".repeat(70_000)});
    assert_eq!(
        world.post("/v1/sessions", "", &large).await.code(),
        "body_too_large"
    );
    assert_eq!(world.get("/v1/me", "foreign").await.code(), "unauthorized");
}
