//! A scripted server, and a client that talks to it.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use async_trait::async_trait;
use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::Request;
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use serde_json::{Value, json};
use tokio::net::TcpListener;
use tokio::sync::Barrier;
use toroku_api_client::{Client, Options, Timeouts};
use toroku_engine::flow::{Call, CallError, Draft, PhotoId, Reply};
use toroku_engine::ports::{Api, Sent, SessionTokens, Stored, Vault, VaultRefusal};

/// A request as it arrived.
#[derive(Clone)]
pub(crate) struct Seen {
    pub line: String,
    pub headers: HeaderMap,
    pub body: Vec<u8>,
}

impl Seen {
    pub(crate) fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or(Value::Null)
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).map(|value| value.to_str().unwrap())
    }
}

/// What the server says.
pub(crate) enum Say {
    /// A JSON body.
    Json(u16, Value),
    /// Any body with a header.
    Text(u16, &'static str, Option<(&'static str, &'static str)>),
    /// Nothing, ever.
    Nothing,
    /// What is said once both have met there twice: when it is asked, and when it may go on.
    Held(Arc<Barrier>, Box<Say>),
}

/// A problem body.
pub(crate) fn problem(status: u16, code: &str, members: &Value) -> Say {
    let mut body = json!({
        "type": format!("urn:toroku:problem:{code}"),
        "title": "t", "status": status, "detail": "d", "code": code,
    });
    for (name, value) in members.as_object().unwrap() {
        body[name] = value.clone();
    }
    Say::Json(status, body)
}

pub(crate) struct Server {
    pub url: String,
    seen: Arc<Mutex<Vec<Seen>>>,
}

impl Server {
    pub(crate) async fn start(answer: impl Fn(&Seen) -> Say + Send + Sync + 'static) -> Self {
        let seen: Arc<Mutex<Vec<Seen>>> = Arc::default();
        let (log, answer) = (Arc::clone(&seen), Arc::new(answer));
        let app = Router::new().fallback(move |request: Request| {
            let (log, answer) = (Arc::clone(&log), Arc::clone(&answer));
            async move {
                let (parts, body) = request.into_parts();
                let body = to_bytes(body, usize::MAX).await.unwrap().to_vec();
                let line = format!("{} {}", parts.method, parts.uri);
                let request = Seen {
                    line,
                    headers: parts.headers,
                    body,
                };
                let said = answer(&request);
                log.lock().unwrap().push(request);
                respond(said).await
            }
        });
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        tokio::spawn(async move { axum::serve(listener, app).await });
        Self { url, seen }
    }

    pub(crate) fn seen(&self) -> Vec<Seen> {
        self.seen.lock().unwrap().clone()
    }

    pub(crate) fn lines(&self) -> Vec<String> {
        self.seen().into_iter().map(|seen| seen.line).collect()
    }
}

async fn respond(mut said: Say) -> Response {
    while let Say::Held(meeting, then) = said {
        meeting.wait().await;
        meeting.wait().await;
        said = *then;
    }
    let (status, body, header) = match said {
        Say::Json(status, value) => (status, value.to_string(), None),
        Say::Text(status, text, header) => (status, text.to_owned(), header),
        Say::Nothing | Say::Held(..) => std::future::pending().await,
    };
    let mut response = Response::new(Body::from(body));
    *response.status_mut() = StatusCode::from_u16(status).unwrap();
    if let Some((name, value)) = header {
        response.headers_mut().insert(name, value.parse().unwrap());
    }
    response
}

/// A vault that holds a session and nothing else.
#[derive(Default)]
pub(crate) struct Tokens(pub Mutex<Option<SessionTokens>>);

impl Tokens {
    pub(crate) fn holding(refresh: &str) -> Arc<Self> {
        let tokens = SessionTokens {
            refresh: refresh.to_owned().into(),
        };
        Arc::new(Self(Mutex::new(Some(tokens))))
    }

    pub(crate) fn held(&self) -> Option<String> {
        self.0
            .lock()
            .unwrap()
            .as_ref()
            .map(|tokens| tokens.refresh.to_string())
    }
}

#[async_trait]
impl Vault for Tokens {
    async fn load(&self) -> Stored {
        Stored {
            session: self.0.lock().unwrap().clone(),
            ..Stored::default()
        }
    }
    async fn save_session(&self, tokens: SessionTokens) -> Result<(), VaultRefusal> {
        *self.0.lock().unwrap() = Some(tokens);
        Ok(())
    }
    async fn clear_session(&self) -> Result<(), VaultRefusal> {
        *self.0.lock().unwrap() = None;
        Ok(())
    }
    async fn save_draft(&self, _: &Draft) -> Result<(), VaultRefusal> {
        Ok(())
    }
    async fn save_photo(&self, _: PhotoId, _: Arc<[u8]>) -> Result<(), VaultRefusal> {
        Ok(())
    }
    async fn photo(&self, _: PhotoId) -> Option<Arc<[u8]>> {
        None
    }
    async fn drop_photo(&self, _: PhotoId) {}
    async fn keep_photos(&self, _: &[PhotoId]) {}
    async fn wipe(&self) -> Result<(), VaultRefusal> {
        Ok(())
    }
}

/// A client without a session.
pub(crate) fn client(url: &str) -> Client {
    client_with(url, Arc::default())
}

pub(crate) fn client_with(url: &str, vault: Arc<Tokens>) -> Client {
    let wait = Duration::from_secs(5);
    let mut options = Options::new(url, "1.2.3");
    options.timeouts = Timeouts {
        connect: wait,
        answer: wait,
        upload: wait,
    };
    options.device = Some("device-1".to_owned());
    Client::new(&options, vault).unwrap()
}

/// A client that gives up soon.
pub(crate) fn hasty(url: &str) -> Client {
    let mut options = Options::new(url, "1.2.3");
    options.timeouts.answer = Duration::from_millis(200);
    options.timeouts.upload = Duration::from_millis(200);
    Client::new(&options, Tokens::holding("r1")).unwrap()
}

/// Makes a call without a photo.
pub(crate) async fn ask(client: &Client, call: &Call) -> Result<Reply, CallError> {
    client.call(call, "key-1", None, untold()).await
}

/// Nobody is told of the progress.
pub(crate) fn untold() -> Sent {
    Arc::new(|_| {})
}

/// Says `body` to everything but a refresh, which gives `a1` and `r2`.
pub(crate) fn signed_in(status: u16, body: Value) -> impl Fn(&Seen) -> Say + Send + Sync + 'static {
    move |seen| {
        if seen.line == "POST /v1/sessions/refresh" {
            return tokens(1);
        }
        Say::Json(status, body.clone())
    }
}

/// The tokens of a generation: access `aN`, refresh `rN+1`.
pub(crate) fn tokens(number: u32) -> Say {
    Say::Json(
        200,
        json!({"access_token": format!("a{number}"), "refresh_token": format!("r{}", number + 1), "expires_in": 900}),
    )
}
