//! What is no answer of the call itself.

use std::time::Duration;

use serde_json::json;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use toroku_api_client::{Client, Options, OptionsRefusal};
use toroku_engine::flow::{Call, CallError, Maintenance, Reply};

use crate::calls;
use crate::server::{Say, Server, Tokens, ask, client, hasty, problem};

async fn failure(say: impl Fn() -> Say + Send + Sync + 'static) -> CallError {
    let server = Server::start(move |_| say()).await;
    ask(&client(&server.url), &Call::Config).await.unwrap_err()
}

pub(crate) fn reference(error: CallError) -> String {
    let CallError::Server { reference } = error else {
        panic!("{error:?}")
    };
    reference
}

#[tokio::test]
async fn nobody_there_is_offline() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    assert_eq!(
        ask(&client(&url), &Call::Config).await,
        Err(CallError::Offline)
    );
}

#[tokio::test]
async fn no_answer_in_time_is_a_timeout() {
    let server = Server::start(|_| Say::Nothing).await;
    assert_eq!(
        ask(&hasty(&server.url), &Call::GroupKinds).await,
        Err(CallError::Timeout)
    );
    // Refreshing counts too.
    assert_eq!(
        ask(&hasty(&server.url), &Call::Me).await,
        Err(CallError::Timeout)
    );
}

/// Answers one connection with these bytes and closes it, or leaves it open.
async fn raw(bytes: &'static [u8], close: bool) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        let (mut peer, _) = listener.accept().await.unwrap();
        let mut request = [0; 4096];
        let _ = peer.read(&mut request).await.unwrap();
        peer.write_all(bytes).await.unwrap();
        if !close {
            std::future::pending::<()>().await;
        }
    });
    url
}

#[tokio::test]
async fn an_answer_that_breaks_off_is_offline() {
    for bytes in [
        &b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{\"a\":"[..],
        b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\n{\"a\"",
        b"HTTP/1.1 20",
        b"",
    ] {
        let url = raw(bytes, true).await;
        assert_eq!(
            ask(&client(&url), &Call::Config).await,
            Err(CallError::Offline)
        );
    }
}

#[tokio::test]
async fn an_answer_that_trickles_is_a_timeout() {
    let url = raw(
        b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{\"a\":",
        false,
    )
    .await;
    assert_eq!(
        ask(&hasty(&url), &Call::Config).await,
        Err(CallError::Timeout)
    );
}

#[tokio::test]
async fn wrong_bodies_get_a_reference() {
    for text in [
        "",
        "{}",
        "[]",
        "null",
        "<html>",
        "{\"server_time\":",
        "\u{feff}{}",
    ] {
        let error = failure(move || Say::Text(200, text, None)).await;
        assert!(reference(error).starts_with("C200-"), "{text}");
    }
    let wrong_enum = json!([{"id": "1", "label": 3, "hint": "h"}]);
    let server = Server::start(move |_| Say::Json(200, wrong_enum.clone())).await;
    let error = ask(&client(&server.url), &Call::GroupKinds)
        .await
        .unwrap_err();
    assert!(reference(error).starts_with("C200-"));
}

#[tokio::test]
async fn a_reference_names_status_and_key() {
    let error = failure(|| Say::Text(502, "Bad Gateway", None)).await;
    let again = failure(|| Say::Text(502, "Bad Gateway", None)).await;
    assert_eq!(error, again, "the same key, the same reference");
    let reference = reference(error);
    assert!(
        reference.starts_with("C502-") && reference.len() == 11,
        "{reference}"
    );
}

#[tokio::test]
async fn the_backends_own_reference_is_told_if_it_is_one() {
    let error = failure(|| problem(500, "server", &json!({"ref": "R-12AB"}))).await;
    assert_eq!(reference(error), "R-12AB");
    for odd in [
        "",
        "受付",
        "a b",
        "0123456789012345678901234567890123456789",
    ] {
        let error = failure(move || problem(500, "server", &json!({ "ref": odd }))).await;
        assert!(reference(error).starts_with("C500-"), "{odd}");
    }
}

#[tokio::test]
async fn an_endless_answer_is_refused() {
    let long: &'static str = " ".repeat(5 << 20).leak();
    let error = failure(move || Say::Text(200, long, None)).await;
    assert!(reference(error).starts_with("C200-"));
}

#[tokio::test]
async fn a_redirect_is_not_followed() {
    let error = failure(|| Say::Text(307, "", Some(("location", "http://example.jp/")))).await;
    assert!(reference(error).starts_with("C307-"));
}

#[tokio::test]
async fn what_concerns_every_call() {
    let at = "2026-11-22T06:00:00Z";
    let until = at.parse().unwrap();
    let to = "2026-11-22T08:00:00Z".parse().unwrap();
    assert_eq!(
        failure(move || problem(429, "rate_limited", &json!({ "retry_at": at }))).await,
        CallError::RateLimited { until }
    );
    let header = Some(("retry-after", "Sun, 22 Nov 2026 06:00:00 GMT"));
    assert_eq!(
        failure(move || Say::Text(429, "slow down", header)).await,
        CallError::RateLimited { until }
    );
    assert_eq!(
        failure(move || problem(503, "maintenance", &json!({"from": at, "to": to}))).await,
        CallError::Maintenance(Maintenance { from: until, to })
    );
    let unsaid = failure(|| problem(503, "maintenance", &json!({}))).await;
    assert!(reference(unsaid).starts_with("C503-"));
    assert_eq!(
        failure(|| problem(426, "update_required", &json!({}))).await,
        CallError::UpdateRequired
    );
    assert_eq!(
        failure(|| Say::Text(426, "", None)).await,
        CallError::UpdateRequired
    );
    let newer = failure(|| problem(418, "of_a_newer_backend", &json!({}))).await;
    assert!(reference(newer).starts_with("C418-"));
}

#[tokio::test]
async fn a_server_that_speaks_no_tls_is_not_trusted() {
    let url = raw(b"HTTP/1.1 400 Bad Request\r\n\r\n", true).await;
    let client = client(&url.replace("http:", "https:"));
    let error = ask(&client, &Call::Config).await.unwrap_err();
    assert!(reference(error).starts_with("CTLS-"));
}

#[tokio::test]
async fn a_failed_call_may_be_repeated_with_its_key() {
    use toroku_engine::ports::Api as _;
    let server = Server::start(|seen| {
        if seen.header("idempotency-key") == Some("again") {
            problem(401, "login_failed", &json!({}))
        } else {
            Say::Text(500, "", None)
        }
    })
    .await;
    let client = client(&server.url);
    assert!(ask(&client, &calls::login()).await.is_err());
    let reply = client
        .call(&calls::login(), "again", None, crate::server::untold())
        .await;
    assert_eq!(
        reply,
        Ok(Reply::Login(toroku_engine::flow::LoginReply::Failed))
    );
}

#[test]
fn options_that_are_refused() {
    let check = |options: &Options, refusal: &OptionsRefusal| {
        let found = Client::new(options, std::sync::Arc::<Tokens>::default()).err();
        assert_eq!(found.as_ref(), Some(refusal));
    };
    let fine = Options::new("https://api.example.jp", "1.2.3");
    assert_eq!(fine.timeouts.answer, Duration::from_secs(30));
    let plain = "http://api.example.jp".to_owned();
    check(
        &Options {
            base_url: plain.clone(),
            ..fine.clone()
        },
        &OptionsRefusal::Cleartext(plain),
    );
    let version = "1.2\n.3".to_owned();
    check(
        &Options {
            app_version: version.clone(),
            ..fine.clone()
        },
        &OptionsRefusal::Version(version),
    );
    check(
        &Options {
            device: Some("\n".to_owned()),
            ..fine.clone()
        },
        &OptionsRefusal::Device,
    );
    let pin = toroku_api_client::Pin([0; 32]);
    check(
        &Options {
            pins: vec![pin],
            ..fine.clone()
        },
        &OptionsRefusal::SinglePin,
    );
    let two = Options {
        pins: vec![pin; 2],
        ..fine
    };
    assert!(Client::new(&two, std::sync::Arc::<Tokens>::default()).is_ok());
}
