//! What those who run it see: a line for each request, numbers, readiness.

use std::io::{self, Write};
use std::sync::{Arc, Mutex};

use axum::body::{Body, to_bytes};
use axum::http::Request;
use toroku_backend::Backend;
use tracing_subscriber::fmt::MakeWriter;

use crate::world::{World, beginning, options};

/// What was logged.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl<'a> MakeWriter<'a> for Log {
    type Writer = Self;

    fn make_writer(&'a self) -> Self {
        self.clone()
    }
}

#[tokio::test]
async fn a_request_is_logged_by_its_route_and_found_by_its_id() {
    let log = Log::default();
    let logged = tracing_subscriber::fmt()
        .with_ansi(false)
        .with_max_level(tracing::Level::DEBUG)
        .with_writer(log.clone())
        .finish();
    // Of the whole process: what a thread first passed without one stays silent else.
    tracing::subscriber::set_global_default(logged).unwrap();
    let clock = beginning();
    let mut options = options(&clock);
    options.behind_proxy = true;
    let world = World::with(options, clock).await;
    let request = |id: &str| {
        Request::get("/v1/access-applications/the-members-own?name=taro")
            .header("authorization", "Bearer secret-token")
            .header("x-request-id", id)
            .body(Body::empty())
            .unwrap()
    };
    let answer = world.send(request("proxy-0001")).await;
    assert_eq!(answer.headers()["x-request-id"], "proxy-0001");
    let odd = world.send(request("\"}{\"")).await;
    assert_ne!(odd.headers()["x-request-id"], "\"}{\"");

    let text = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
    let line = text
        .lines()
        .find(|line| line.contains(r#"request{id="proxy-0001"}: toroku_backend::request:"#))
        .unwrap_or_else(|| panic!("{text}"));
    for field in [
        r#"route="/v1/access-applications/{id}""#,
        "status=401",
        r#"code="unauthorized""#,
    ] {
        assert!(line.contains(field), "{field} in {line}");
    }
    for private in ["the-members-own", "taro", "secret-token"] {
        assert!(!text.contains(private), "{private} in {text}");
    }
}

/// A page of a listener.
async fn page(address: std::net::SocketAddr, path: &str) -> (u16, String) {
    use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
    let mut stream = tokio::net::TcpStream::connect(address).await.unwrap();
    let ask = format!("GET {path} HTTP/1.1\r\nhost: here\r\nconnection: close\r\n\r\n");
    stream.write_all(ask.as_bytes()).await.unwrap();
    let mut text = String::new();
    stream.read_to_string(&mut text).await.unwrap();
    (text[9..12].parse().unwrap(), text)
}

#[tokio::test]
async fn numbers_and_readiness_are_told_and_nothing_of_anybody() {
    let clock = beginning();
    let mut options = options(&clock);
    options.metrics = Some("127.0.0.1:0".parse().unwrap());
    let running = Backend::start(options).await.unwrap();
    let world = World::over(&running, clock);
    let metrics = running.metrics_address().unwrap();
    world.member("taro@example.jp", "9802345").await;
    world.get("/v1/consents/nothing", "").await;

    let (status, text) = page(metrics, "/metrics").await;
    assert_eq!(status, 200);
    for line in [
        r#"toroku_requests_total{method="POST",route="/v1/registrations/{id}/verify",status="200",code=""} 1"#,
        r#"toroku_requests_total{method="GET",route="/v1/consents/{id}",status="404",code="not_found"} 1"#,
        "toroku_applications_under_review 1",
        "toroku_mails_undelivered 0",
        "toroku_mails_given_up 0",
        "toroku_photo_objects_to_delete 0",
        r#"toroku_request_seconds_count{route="/v1/registrations"} 1"#,
    ] {
        assert!(text.contains(line), "{line} in\n{text}");
    }
    assert!(
        !text.contains("taro") && !text.contains("9802345"),
        "{text}"
    );
    let open: std::net::SocketAddr = running.base_url()["http://".len()..].parse().unwrap();
    assert_eq!(page(open, "/metrics").await.0, 404, "not where members are");

    assert_eq!(page(open, "/readyz").await.0, 200);
    running.drain();
    assert_eq!(page(open, "/readyz").await.0, 503);
    assert_eq!(page(metrics, "/readyz").await.0, 503);
    assert_eq!(page(open, "/healthz").await.0, 200, "it answers still");
    running.shutdown().await;
    let ready = Request::get("/readyz").body(Body::empty()).unwrap();
    let ready = world.send(ready).await;
    assert_eq!(ready.status(), 503, "without a database");
    assert!(
        to_bytes(ready.into_body(), 64)
            .await
            .unwrap()
            .starts_with(b"not ready")
    );
}
