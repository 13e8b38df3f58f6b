//! What is asked again without the person.

use std::sync::atomic::{AtomicUsize, Ordering};

use serde_json::json;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use toroku_engine::flow::{Call, Reply};

use crate::calls;
use crate::failures::reference;
use crate::server::{Say, Server, ask, client, problem};

/// Answers with a success after so many answers that pass.
async fn after(times: usize, passing: impl Fn() -> Say + Send + Sync + 'static) -> Server {
    let asked = AtomicUsize::new(0);
    Server::start(move |_| {
        if asked.fetch_add(1, Ordering::SeqCst) < times {
            passing()
        } else {
            Say::Json(200, json!([]))
        }
    })
    .await
}

#[tokio::test]
async fn a_gateways_word_is_not_the_last() {
    let server = after(2, || Say::Text(503, "", None)).await;
    let kinds = ask(&client(&server.url), &Call::GroupKinds).await;
    assert_eq!(kinds, Ok(Reply::GroupKinds(Vec::new())));
    assert_eq!(server.seen().len(), 3);
    let server = after(3, || Say::Text(502, "", None)).await;
    let kinds = ask(&client(&server.url), &Call::GroupKinds).await;
    assert!(reference(kinds.unwrap_err()).starts_with("C502-"));
    assert_eq!(server.seen().len(), 3, "then the person is asked");
}

#[tokio::test]
async fn a_repeat_bears_the_key_of_the_first() {
    let server = after(1, || Say::Text(504, "", None)).await;
    let _ = ask(&client(&server.url), &calls::login()).await;
    let seen = server.seen();
    let keys: Vec<_> = (seen.iter().map(|seen| seen.header("idempotency-key"))).collect();
    assert_eq!(keys.len(), 2);
    assert!(keys[0].is_some() && keys[0] == keys[1]);
}

#[tokio::test]
async fn what_says_when_to_come_back_and_what_is_the_backends_own_is_not_asked_again() {
    for say in [
        || Say::Text(503, "", Some(("retry-after", "5"))),
        || Say::Text(500, "", None),
        || problem(500, "server", &json!({"reference": "R1"})),
        || Say::Text(200, "<html>", None),
    ] {
        let server = after(1, say).await;
        assert!(ask(&client(&server.url), &Call::GroupKinds).await.is_err());
        assert_eq!(server.seen().len(), 1);
    }
}

#[tokio::test]
async fn a_connection_that_broke_off_is_tried_again() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        for answer in ["HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n[", GROUPS] {
            let (mut peer, _) = listener.accept().await.unwrap();
            let mut request = [0; 4096];
            let _ = peer.read(&mut request).await.unwrap();
            peer.write_all(answer.as_bytes()).await.unwrap();
        }
    });
    let kinds = ask(&client(&url), &Call::GroupKinds).await;
    assert_eq!(kinds, Ok(Reply::GroupKinds(Vec::new())));
}

/// An answer without any group.
const GROUPS: &str = "HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n[]";
