//! Does to a request what was drawn for it.

use std::net::SocketAddr;
use std::sync::Arc;

use axum::body::{Body, to_bytes};
use axum::extract::{ConnectInfo, Request, State};
use axum::http::StatusCode;
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Response};
use tokio::time::sleep;

use super::answers::{garbled, gateway, trickling, truncated};
use super::plan::Fault;
use super::{Faults, Wire};
use crate::route::PHOTO_LIMIT;

/// The layer. It stands outermost, and makes of the connection's own knowledge what the handlers
/// look for.
pub(crate) async fn layer(
    State(faults): State<Arc<Faults>>,
    ConnectInfo(wire): ConnectInfo<Wire>,
    mut request: Request,
    next: Next,
) -> Response {
    let peer: SocketAddr = wire.peer;
    request.extensions_mut().insert(ConnectInfo(peer));
    if !request.uri().path().starts_with("/v1/") {
        return next.run(request).await;
    }
    let plan = faults.plan();
    let drawn = (faults.draws).next(&plan, request.method(), request.uri());
    if !drawn.late.is_zero() {
        faults.count(Fault::Latency);
        sleep(drawn.late).await;
    }
    let Some(fault) = drawn.fault else {
        return next.run(request).await;
    };
    faults.count(fault);
    match fault {
        Fault::Latency => next.run(request).await,
        Fault::DropBefore => cut(&wire),
        Fault::DropAfter => {
            next.run(request).await;
            cut(&wire)
        }
        Fault::Error if drawn.other => gateway(StatusCode::SERVICE_UNAVAILABLE),
        Fault::Error => {
            next.run(request).await;
            gateway(StatusCode::BAD_GATEWAY)
        }
        Fault::Truncated => match truncated(next.run(request).await).await {
            Some(response) => response,
            None => cut(&wire),
        },
        Fault::Garbled => match garbled(next.run(request).await, drawn.other) {
            Some(response) => response,
            None => cut(&wire),
        },
        Fault::Trickle => trickling(next.run(request).await, plan.pace).await,
        Fault::Duplicate => twice(request, next).await,
    }
}

/// Ends the connection; what is answered is never written.
fn cut(wire: &Wire) -> Response {
    wire.cut();
    StatusCode::NO_CONTENT.into_response()
}

/// The same request two times at once; the first is answered.
async fn twice(request: Request, next: Next) -> Response {
    let (parts, body) = request.into_parts();
    // What is longer is refused by what comes after, and need not come twice.
    let Ok(body) = to_bytes(body, PHOTO_LIMIT + 1).await else {
        return StatusCode::PAYLOAD_TOO_LARGE.into_response();
    };
    let copy = Request::from_parts(parts.clone(), Body::from(body.clone()));
    let first = next.clone().run(Request::from_parts(parts, body.into()));
    let (first, _second) = tokio::join!(first, next.run(copy));
    first
}
