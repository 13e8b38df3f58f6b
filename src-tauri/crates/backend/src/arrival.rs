//! The body of a request as it arrives: as much as its route takes, and of photos nothing from who
//! has no session. What is not held is read to its end all the same, within reason: a client that
//! is still sending would not see the answer.

use std::future::poll_fn;
use std::pin::pin;

use axum::body::{Body, Bytes, HttpBody as _};
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
    let too_long = said.is_some_and(|length| length > limit);
    if photo && !too_long && !session::is_live(app, &parts.headers).await? {
        read(body, 0).await;
        return Ok(Bytes::new());
    }
    let held = read(body, if too_long { 0 } else { limit }).await;
    held.ok_or_else(|| Refusal::of(excess).into())
}

/// Whether the route takes a photo: all others take JSON.
fn takes_photo(parts: &Parts) -> bool {
    let route = parts.extensions.get::<MatchedPath>();
    let route = route.map_or("", MatchedPath::as_str);
    parts.method == Method::PUT && (route.contains("/documents/") || route.contains("/faces/"))
}

/// The whole body; none, and nothing held, where it has more than `limit` or does not come to its
/// end.
async fn read(body: Body, limit: usize) -> Option<Bytes> {
    let (mut body, mut left) = (pin!(body), THROWN);
    let mut held = Some(Vec::new());
    while let Some(frame) = poll_fn(|context| body.as_mut().poll_frame(context)).await {
        let Ok(data) = frame.ok()?.into_data() else {
            continue;
        };
        held = held.filter(|held| held.len() + data.len() <= limit);
        match &mut held {
            Some(held) => held.extend_from_slice(&data),
            None => left = left.checked_sub(data.len())?,
        }
    }
    held.map(Bytes::from)
}
