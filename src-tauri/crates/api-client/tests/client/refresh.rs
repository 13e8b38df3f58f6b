//! The session: begun, refreshed, ended.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use serde_json::json;
use tokio::sync::Barrier;
use toroku_engine::flow::{Call, CallError, CodeReply, LoginReply, Reply};

use crate::calls;
use crate::mapping::me_body;
use crate::server::{
    Say, Seen, Server, Tokens, ask, client, client_with, problem, signed_in, tokens,
};

pub(crate) const REFRESH: &str = "POST /v1/sessions/refresh";

#[tokio::test]
async fn a_login_keeps_both_tokens() {
    let server = Server::start(|seen| match seen.line.as_str() {
        "POST /v1/sessions" => tokens(1),
        _ => Say::Json(200, me_body()),
    })
    .await;
    let vault: Arc<Tokens> = Arc::default();
    let client = client_with(&server.url, Arc::clone(&vault));
    assert_eq!(
        ask(&client, &calls::login()).await,
        Ok(Reply::Login(LoginReply::In))
    );
    assert_eq!(vault.held().as_deref(), Some("r2"));
    assert!(ask(&client, &Call::Me).await.is_ok());
    assert_eq!(server.seen()[1].header("authorization"), Some("Bearer a1"));
}

#[tokio::test]
async fn a_verified_registration_signs_in() {
    let server = Server::start(|_| tokens(1)).await;
    let vault: Arc<Tokens> = Arc::default();
    let client = client_with(&server.url, Arc::clone(&vault));
    let right = Reply::Code(CodeReply::Right { reset_token: None });
    assert_eq!(ask(&client, &calls::verify()).await, Ok(right));
    assert_eq!(vault.held().as_deref(), Some("r2"));
}

#[tokio::test]
async fn a_kept_session_is_refreshed_first() {
    let server = Server::start(signed_in(200, me_body())).await;
    let vault = Tokens::holding("r1");
    let client = client_with(&server.url, Arc::clone(&vault));
    assert!(ask(&client, &Call::Me).await.is_ok());
    assert_eq!(server.lines(), [REFRESH, "GET /v1/me"]);
    assert_eq!(server.seen()[0].json(), json!({"refresh_token": "r1"}));
    assert_eq!(vault.held().as_deref(), Some("r2"));
}

#[tokio::test]
async fn a_repeated_refresh_bears_the_same_key() {
    let server = Server::start(|_| Say::Text(500, "", None)).await;
    for _ in 0..2 {
        // As after a kill: another client, the same vault.
        let client = client_with(&server.url, Tokens::holding("r1"));
        assert!(matches!(
            ask(&client, &Call::Me).await,
            Err(CallError::Server { .. })
        ));
    }
    let keys: Vec<_> = server
        .seen()
        .iter()
        .map(|seen| seen.header("idempotency-key").map(str::to_owned))
        .collect();
    assert!(keys[0].is_some() && keys[0] == keys[1], "{keys:?}");
    assert!(!keys[0].as_ref().unwrap().contains("r1"));
}

/// Knows only access tokens of the second generation.
fn stale_first(seen: &Seen) -> Say {
    match (seen.line.as_str(), seen.header("authorization")) {
        (REFRESH, _) if seen.json()["refresh_token"] == "r1" => tokens(1),
        (REFRESH, _) if seen.json()["refresh_token"] == "r2" => tokens(2),
        (_, Some("Bearer a2")) => Say::Json(200, me_body()),
        (REFRESH, _) => problem(401, "session_expired", &json!({"reason": "reused"})),
        _ => problem(401, "unauthorized", &json!({})),
    }
}

#[tokio::test]
async fn many_stale_calls_refresh_once() {
    let server = Server::start(stale_first).await;
    let vault = Tokens::holding("r1");
    let client = Arc::new(client_with(&server.url, Arc::clone(&vault)));
    let barrier = Arc::new(Barrier::new(8));
    let calls: Vec<_> = (0..8)
        .map(|_| {
            let (client, barrier) = (Arc::clone(&client), Arc::clone(&barrier));
            tokio::spawn(async move {
                barrier.wait().await;
                ask(&client, &Call::Me).await
            })
        })
        .collect();
    for call in calls {
        assert!(call.await.unwrap().is_ok());
    }
    let refreshes = server
        .lines()
        .iter()
        .filter(|line| *line == REFRESH)
        .count();
    assert_eq!(
        refreshes, 2,
        "the first for the kept session, the second for all"
    );
    assert_eq!(vault.held().as_deref(), Some("r3"));
}

#[tokio::test]
async fn a_repeated_request_keeps_its_key() {
    let server = Server::start(stale_first).await;
    let client = client_with(&server.url, Tokens::holding("r1"));
    let _ = ask(&client, &calls::open()).await;
    let keys: Vec<_> = server
        .seen()
        .iter()
        .filter(|seen| seen.line != REFRESH)
        .map(|seen| seen.header("idempotency-key").map(str::to_owned))
        .collect();
    assert_eq!(keys, [Some("key-1".to_owned()), Some("key-1".to_owned())]);
}

#[tokio::test]
async fn a_new_token_that_is_not_known_ends_nothing() {
    let server = Server::start(|seen| match seen.line.as_str() {
        REFRESH => tokens(1),
        _ => problem(401, "unauthorized", &json!({})),
    })
    .await;
    let vault = Tokens::holding("r1");
    let client = client_with(&server.url, Arc::clone(&vault));
    assert!(matches!(
        ask(&client, &Call::Me).await,
        Err(CallError::Server { .. })
    ));
    assert!(vault.held().is_some());
}

#[tokio::test]
async fn a_refused_refresh_ends_the_session() {
    for (reason, password_changed) in [
        ("idle", false),
        ("reused", false),
        ("password_changed", true),
    ] {
        let server =
            Server::start(move |_| problem(401, "session_expired", &json!({ "reason": reason })))
                .await;
        let vault = Tokens::holding("r1");
        let client = client_with(&server.url, Arc::clone(&vault));
        assert_eq!(
            ask(&client, &Call::Me).await,
            Err(CallError::SessionEnded { password_changed })
        );
        assert_eq!(vault.held(), None);
        assert_eq!(
            ask(&client, &Call::Me).await,
            Err(CallError::SessionEnded {
                password_changed: false
            })
        );
        assert_eq!(
            server.lines(),
            [REFRESH],
            "nothing is asked without a session"
        );
    }
}

#[tokio::test]
async fn a_refresh_that_fails_otherwise_keeps_the_session() {
    let server = Server::start(|_| Say::Text(503, "", None)).await;
    let vault = Tokens::holding("r1");
    let client = client_with(&server.url, Arc::clone(&vault));
    assert!(matches!(
        ask(&client, &Call::Me).await,
        Err(CallError::Server { .. })
    ));
    assert_eq!(vault.held().as_deref(), Some("r1"));
}

#[tokio::test]
async fn a_session_that_the_backend_ended_is_forgotten() {
    let server = Server::start(|seen| match seen.line.as_str() {
        REFRESH => tokens(1),
        _ => problem(
            401,
            "session_expired",
            &json!({"reason": "password_changed"}),
        ),
    })
    .await;
    let vault = Tokens::holding("r1");
    let client = client_with(&server.url, Arc::clone(&vault));
    assert_eq!(
        ask(&client, &Call::Me).await,
        Err(CallError::SessionEnded {
            password_changed: true
        })
    );
    assert_eq!(vault.held(), None);
}

#[tokio::test]
async fn open_calls_need_no_session() {
    let asked = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&asked);
    let server = Server::start(move |seen| {
        assert_eq!(seen.header("authorization"), None);
        count.fetch_add(1, Ordering::SeqCst);
        problem(401, "unauthorized", &json!({}))
    })
    .await;
    let error = ask(&client(&server.url), &Call::Config).await;
    assert!(matches!(error, Err(CallError::Server { .. })));
    assert_eq!(asked.load(Ordering::SeqCst), 1);
}
