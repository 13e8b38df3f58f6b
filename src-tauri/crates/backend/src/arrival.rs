//! The body of a request as it arrives: as much as its route takes, and of photos nothing from who
//! has no session. What is not held is read to its end all the same, within reason: a client that
//! is still sending would not see the answer.

use std::future::poll_fn;
use std::pin::pin;

use axum::body::{Body, Bytes, HttpBody as _, to_bytes};
use axum::extract::MatchedPath;
use axum::http::Method;
use axum::http::header::CONTENT_LENGTH;
use axum::http::request::Parts;
use toroku_wire::ProblemCode;

use crate::app::App;
use crate::body::JSON_LIMIT;
use crate::refusal::{Failure, Refusal};
use crate::route::PHOTO_LIMIT;
use crate::session;

/// Most that is read and thrown away.
const THROWN: usize = 4 * PHOTO_LIMIT;

/// The body, held whole. Who may not send a photo is taken for having sent none: the handler
/// refuses.
pub(crate) async fn held(app: &App, parts: &Parts, body: Body) -> Result<Bytes, Failure> {
    let photo = takes_photo(parts);
    let (limit, excess) = if photo {
        (PHOTO_LIMIT, ProblemCode::PhotoTooLarge)
    } else {
        (JSON_LIMIT, ProblemCode::BodyTooLarge)
    };
    let said = parts.headers.get(CONTENT_LENGTH);
    let said: Option<usize> = said.and_then(|length| length.to_str().ok()?.parse().ok());
    if said.is_some_and(|length| length > limit) {
        throw(body).await;
        return Err(Refusal::of(excess).into());
    }
    if photo && !session::is_live(app, &parts.headers).await? {
        throw(body).await;
        return Ok(Bytes::new());
    }
    let held = to_bytes(body, limit).await;
    held.map_err(|_| Refusal::of(excess).into())
}

/// Whether the route takes a photo: all others take JSON.
fn takes_photo(parts: &Parts) -> bool {
    let route = parts.extensions.get::<MatchedPath>();
    let route = route.map_or("", MatchedPath::as_str);
    parts.method == Method::PUT && (route.contains("/documents/") || route.contains("/faces/"))
}

async fn throw(body: Body) {
    let mut body = pin!(body);
    let mut left = THROWN;
    while let Some(Ok(frame)) = poll_fn(|context| body.as_mut().poll_frame(context)).await {
        let Some(rest) = left.checked_sub(frame.data_ref().map_or(0, Bytes::len)) else {
            return;
        };
        left = rest;
    }
}
