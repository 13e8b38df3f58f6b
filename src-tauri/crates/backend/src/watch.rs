//! What those who run it look at: a line for each request, numbers, and whether it is ready.
//!
//! Neither line nor number holds a path with its ids, a query, a body, an address or a token:
//! a request is known by its route and by an id of its own.

mod numbers;

use std::sync::atomic::Ordering;
use std::time::Duration;

use axum::Router;
use axum::extract::{MatchedPath, Request, State};
use axum::http::header::CONTENT_TYPE;
use axum::http::{HeaderValue, Method, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Response};
use axum::routing::get;
use tokio::time::{Instant, timeout};
use toroku_wire::ProblemCode;
use tracing::Instrument as _;

use crate::app::{App, Ctx};
use crate::refusal_text;
pub(crate) use numbers::{Asked, Numbers};

/// By which a request is found in the logs of proxy and backend.
const REQUEST_ID: &str = "x-request-id";

/// How long the database may take to answer.
const PATIENCE: Duration = Duration::from_secs(2);

/// Notes each request and what came of it.
pub(crate) async fn layer(State(app): State<Ctx>, request: Request, next: Next) -> Response {
    let began = Instant::now();
    let id = id_of(&app, &request);
    let method = known(request.method()).to_owned();
    let route = request
        .extensions()
        .get::<MatchedPath>()
        .map_or("none", MatchedPath::as_str)
        .to_owned();
    let span = tracing::info_span!("request", id);
    let mut response = next.run(request).instrument(span.clone()).await;
    let code = response.extensions().get::<ProblemCode>();
    let code = code.map_or_else(String::new, |code| refusal_text::name(*code));
    let (status, taken) = (response.status().as_u16(), began.elapsed());
    span.in_scope(|| {
        let milliseconds = u64::try_from(taken.as_millis()).unwrap_or(u64::MAX);
        tracing::debug!(target: "toroku_backend::request", method, route, status, code, milliseconds);
    });
    app.numbers.note(
        &Asked {
            method,
            route,
            status,
            code,
        },
        taken,
    );
    if let Ok(value) = HeaderValue::from_str(&id) {
        response.headers_mut().insert(REQUEST_ID, value);
    }
    response
}

/// A method of the contract; all others are one, as anybody can make new ones up.
fn known(method: &Method) -> &str {
    let used = [Method::GET, Method::POST, Method::PUT, Method::DELETE];
    if used.contains(method) {
        method.as_str()
    } else {
        "other"
    }
}

/// The id that a proxy in front gave, or a new one.
fn id_of(app: &App, request: &Request) -> String {
    let given = request.headers().get(REQUEST_ID);
    let given = given.and_then(|value| value.to_str().ok()).filter(|id| {
        let sign = |sign: u8| sign.is_ascii_alphanumeric() || sign == b'-';
        (8..=64).contains(&id.len()) && id.bytes().all(sign)
    });
    match given {
        Some(id) if app.behind_proxy => id.to_owned(),
        _ => app.numbers.next_id(),
    }
}

/// Whether requests can be answered now: the database answers, and nobody has asked it to stop.
pub(crate) async fn ready(State(app): State<Ctx>) -> Response {
    let asked = sqlx::query_scalar::<_, i64>("SELECT 1").fetch_one(app.db.pool());
    let answers = matches!(timeout(PATIENCE, asked).await, Ok(Ok(1)));
    if answers && !app.draining.load(Ordering::Relaxed) {
        "ready".into_response()
    } else {
        (StatusCode::SERVICE_UNAVAILABLE, "not ready").into_response()
    }
}

/// Prometheus' page, and the state of the service: for a listener of its own.
pub(crate) fn router(app: Ctx) -> Router {
    Router::new()
        .route("/metrics", get(metrics))
        .route("/readyz", get(ready))
        .with_state(app)
}

async fn metrics(State(app): State<Ctx>) -> Response {
    app.numbers.count(app.db.pool()).await;
    match app.numbers.page(app.hasher.done()) {
        Ok(page) => {
            let kind = "application/openmetrics-text; version=1.0.0; charset=utf-8";
            ([(CONTENT_TYPE, kind)], page).into_response()
        }
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}
