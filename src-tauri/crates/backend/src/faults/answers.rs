//! Answers as they should not be.

use std::convert::Infallible;
use std::io;
use std::time::Duration;

use axum::body::{Body, Bytes, to_bytes};
use axum::http::header::{CONTENT_LENGTH, CONTENT_TYPE};
use axum::http::{HeaderValue, StatusCode};
use axum::response::{Html, IntoResponse as _, Response};
use futures_util::stream;

/// In so many drops an answer trickles.
const DROPS: usize = 8;

/// A gateway's page.
pub(super) fn gateway(status: StatusCode) -> Response {
    let page = format!("<html><body><h1>{status}</h1><hr>gateway</body></html>");
    (status, Html(page)).into_response()
}

/// The first half of an answer; none where it has no body.
pub(super) async fn truncated(response: Response) -> Option<Response> {
    let (mut head, body) = response.into_parts();
    let whole = bytes(body).await.filter(|whole| whole.len() > 1)?;
    head.headers
        .insert(CONTENT_LENGTH, HeaderValue::from(whole.len()));
    let half = whole.slice(..whole.len() / 2);
    let pieces = [Ok(half), Err(io::Error::from(io::ErrorKind::UnexpectedEof))];
    let body = Body::from_stream(stream::iter(pieces));
    Some(Response::from_parts(head, body))
}

/// An answer of another form; none where nothing is read of it.
pub(super) fn garbled(response: Response, cut: bool) -> Option<Response> {
    let (mut head, _) = response.into_parts();
    if head.status == StatusCode::NO_CONTENT {
        return None;
    }
    head.headers.remove(CONTENT_LENGTH);
    head.headers
        .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    let text = if cut {
        r#"{"registration_id": "x", "#
    } else {
        r#"[{"unexpected": true}]"#
    };
    Some(Response::from_parts(head, Body::from(text)))
}

/// An answer that comes drop by drop.
pub(super) async fn trickling(response: Response, pace: Duration) -> Response {
    let (head, body) = response.into_parts();
    let whole = bytes(body).await.unwrap_or_default();
    let drop = whole.len().div_ceil(DROPS).max(1);
    let drops = stream::unfold(whole, move |mut rest| async move {
        if rest.is_empty() {
            return None;
        }
        tokio::time::sleep(pace).await;
        let next = rest.split_to(drop.min(rest.len()));
        Some((Ok::<_, Infallible>(next), rest))
    });
    Response::from_parts(head, Body::from_stream(drops))
}

async fn bytes(body: Body) -> Option<Bytes> {
    to_bytes(body, usize::MAX).await.ok()
}
