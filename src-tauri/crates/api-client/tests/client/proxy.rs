//! What is meant for this machine goes past every proxy that the environment names.

use std::process::Command;

use serde_json::json;
use tokio::net::TcpListener;
use toroku_engine::flow::Call;

use crate::server::{Say, Server, ask, client};

/// Tells the child, which is this test once more, whom to ask.
const URL: &str = "TOROKU_CLIENT_TEST_URL";

#[tokio::test(flavor = "multi_thread")]
async fn cleartext_never_goes_by_a_proxy() {
    if let Ok(url) = std::env::var(URL) {
        ask(&client(&url), &Call::GroupKinds).await.unwrap();
        return;
    }
    let server = Server::start(|_| Say::Json(200, json!([]))).await;
    let proxy = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}", proxy.local_addr().unwrap());
    let mut child = Command::new(std::env::current_exe().unwrap());
    child
        .args(["--exact", "proxy::cleartext_never_goes_by_a_proxy"])
        .env(URL, &server.url)
        .env_remove("NO_PROXY")
        .env_remove("no_proxy");
    for name in ["http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"] {
        child.env(name, &address);
    }
    let asked = tokio::task::spawn_blocking(move || child.output());
    tokio::select! {
        output = asked => assert!(output.unwrap().unwrap().status.success()),
        _ = proxy.accept() => panic!("a proxy was asked"),
    }
    assert_eq!(server.lines(), ["GET /v1/group-kinds"]);
}
