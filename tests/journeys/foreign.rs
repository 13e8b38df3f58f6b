//! The app before a server that is not ours: one made from the contract's examples, which
//! remembers nothing; or the one that `TOROKU_FOREIGN` names, as `cargo xtask conformance --prism`
//! does.

use axum::Router;
use axum::http::{StatusCode, header::CONTENT_TYPE};
use axum::response::IntoResponse;
use axum::routing::{MethodFilter, on};
use serde_json::Value;
use tokio::net::TcpListener;
use toroku_domain::DocumentKind;

use crate::people::{PASSWORD, TARO};
use crate::stage::World;
use crate::steps::Papers;

const CONTRACT: &str = include_str!("../../src-tauri/crates/backend/openapi.json");

/// The answer of a call that is done, as the contract's example has it.
fn done(operation: &Value) -> axum::response::Response {
    let answers = operation["responses"].as_object().unwrap();
    let (status, answer) = answers
        .iter()
        .find(|(status, _)| *status != "default")
        .unwrap();
    let status: StatusCode = status.parse().unwrap();
    let example = &answer["content"]["application/json"]["example"];
    if example.is_null() {
        return status.into_response();
    }
    let kind = [(CONTENT_TYPE, "application/json")];
    (status, kind, example.to_string()).into_response()
}

/// A server of the examples: where it listens.
async fn examples() -> String {
    let contract: Value = serde_json::from_str(CONTRACT).unwrap();
    let mut router = Router::new();
    for (path, calls) in contract["paths"].as_object().unwrap() {
        for (method, operation) in calls.as_object().unwrap() {
            let filter = match method.as_str() {
                "get" => MethodFilter::GET,
                "put" => MethodFilter::PUT,
                "post" => MethodFilter::POST,
                "delete" => MethodFilter::DELETE,
                other => panic!("{other}"),
            };
            let operation = operation.clone();
            let answer = move || async move { done(&operation) };
            router = router.route(path, on(filter, answer));
        }
    }
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move { axum::serve(listener, router).await });
    format!("http://{address}")
}

#[tokio::test]
async fn a_whole_registration_before_a_server_that_is_not_ours() {
    // Its clock is the app's; its backend is never asked.
    let world = World::new().await;
    let mut phone = world.phone();
    phone.speak_to(match std::env::var("TOROKU_FOREIGN") {
        Ok(url) => url,
        Err(_) => examples().await,
    });
    let mut app = phone.launch();
    app.find_group(&TARO).await;
    app.begin_account().await;
    app.enter(&TARO.email(), PASSWORD).await;
    assert_eq!(app.agree().await, 3, "the contract's example has three");
    app.see("account-otp").await;
    app.enter_code("123456").await;
    app.at("account-done").await;
    app.verify(&TARO).await;
    let licence = Papers::Remarks(DocumentKind::Licence, true);
    app.fill_access(licence).await;
    app.submit().await;
    app.at("access-done").await;
    assert!(world.mails(&TARO.email()).is_empty());
}
