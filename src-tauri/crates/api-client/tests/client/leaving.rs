//! The session: left, and the backend told of it.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use serde_json::json;
use tokio::sync::Barrier;
use toroku_api_client::Client;
use toroku_engine::flow::{Call, CallError};
use toroku_engine::ports::Api;

use crate::calls;
use crate::mapping::me_body;
use crate::refresh::REFRESH;
use crate::server::{Say, Server, Tokens, ask, client_with, problem, signed_in, tokens};

/// Leaves the session as the engine does.
async fn leave(client: &Client) {
    client.leave_session().await;
    client.end_session().await;
}

#[tokio::test]
async fn leaving_tells_the_backend() {
    let server = Server::start(signed_in(200, me_body())).await;
    let vault = Tokens::holding("r1");
    let client = client_with(&server.url, Arc::clone(&vault));
    assert!(ask(&client, &Call::Me).await.is_ok());
    leave(&client).await;
    assert_eq!(vault.held(), None);
    assert_eq!(server.lines()[2..], ["DELETE /v1/sessions"]);
    assert_eq!(server.seen()[2].header("authorization"), Some("Bearer a1"));
    leave(&client).await;
    assert_eq!(server.lines().len(), 3, "there is no session to leave");
}

#[tokio::test]
async fn leaving_with_a_stale_token_refreshes_to_say_so() {
    let server = Server::start(
        |seen| match (seen.line.as_str(), seen.header("authorization")) {
            (REFRESH, _) if seen.json()["refresh_token"] == "r1" => tokens(1),
            (REFRESH, _) => tokens(2),
            ("GET /v1/me", _) => Say::Json(200, me_body()),
            (_, Some("Bearer a2")) => Say::Text(204, "", None),
            _ => problem(401, "unauthorized", &json!({})),
        },
    )
    .await;
    let client = client_with(&server.url, Tokens::holding("r1"));
    assert!(ask(&client, &Call::Me).await.is_ok());
    leave(&client).await;
    let wanted = ["DELETE /v1/sessions", REFRESH, "DELETE /v1/sessions"];
    assert_eq!(server.lines()[2..], wanted);
}

#[tokio::test]
async fn leaving_waits_for_no_refresh_and_none_brings_the_session_back() {
    let meeting = Arc::new(Barrier::new(2));
    let (held, asked) = (Arc::clone(&meeting), AtomicUsize::new(0));
    let server = Server::start(move |seen| match seen.line.as_str() {
        REFRESH if asked.fetch_add(1, Ordering::SeqCst) == 0 => {
            Say::Held(Arc::clone(&held), Box::new(tokens(1)))
        }
        REFRESH => tokens(1),
        _ => Say::Text(204, "", None),
    })
    .await;
    let vault = Tokens::holding("r1");
    let client = Arc::new(client_with(&server.url, Arc::clone(&vault)));
    let me = tokio::spawn({
        let client = Arc::clone(&client);
        async move { ask(&client, &Call::Me).await }
    });
    meeting.wait().await;
    client.leave_session().await;
    assert_eq!(vault.held(), None, "it is left while the refresh hangs");
    meeting.wait().await;
    let over = CallError::SessionEnded {
        password_changed: false,
    };
    assert_eq!(me.await.unwrap(), Err(over));
    assert_eq!(vault.held(), None, "the refresh brought nothing back");
    client.end_session().await;
    // The same trade once more, to have something to end.
    assert_eq!(server.lines(), [REFRESH, REFRESH, "DELETE /v1/sessions"]);
}

#[tokio::test]
async fn what_one_member_asked_for_is_not_asked_as_the_next() {
    let meeting = Arc::new(Barrier::new(2));
    let held = Arc::clone(&meeting);
    let server =
        Server::start(
            move |seen| match (seen.line.as_str(), seen.header("authorization")) {
                (REFRESH, _) => tokens(1),
                ("POST /v1/sessions", _) => tokens(5),
                ("GET /v1/me", Some("Bearer a1")) => {
                    let stale = problem(401, "unauthorized", &json!({}));
                    Say::Held(Arc::clone(&held), Box::new(stale))
                }
                _ => Say::Json(200, me_body()),
            },
        )
        .await;
    let client = Arc::new(client_with(&server.url, Tokens::holding("r1")));
    let me = tokio::spawn({
        let client = Arc::clone(&client);
        async move { ask(&client, &Call::Me).await }
    });
    meeting.wait().await;
    client.leave_session().await;
    assert!(ask(&client, &calls::login()).await.is_ok());
    meeting.wait().await;
    let over = CallError::SessionEnded {
        password_changed: false,
    };
    assert_eq!(me.await.unwrap(), Err(over));
    let seen = server.seen();
    assert!(
        !seen
            .iter()
            .any(|seen| seen.header("authorization") == Some("Bearer a5"))
    );
}

#[tokio::test]
async fn leaving_without_a_network_forgets_all_the_same() {
    let vault = Tokens::holding("r1");
    let client = client_with("http://127.0.0.1:1", Arc::clone(&vault));
    leave(&client).await;
    assert_eq!(vault.held(), None);
}
