//! `Idempotency-Key`: the same key with the same body gets the same answer.
//!
//! Required on POST, honoured on PUT and DELETE. Answers hold tokens, so they
//! are kept encrypted under the client's key, of which only a hash is kept, and
//! given to the caller they were made for alone: an account, or nobody's.

mod kept;

use axum::body::{Body, to_bytes};
use axum::extract::{Request, State};
use axum::http::header::CONTENT_TYPE;
use axum::http::{HeaderValue, Method, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Response};
use chacha20poly1305::aead::Aead as _;
use chacha20poly1305::{ChaCha20Poly1305, Nonce};
use toroku_wire::{ProblemCode, header};

use crate::app::{App, Ctx};
use crate::arrival;
use crate::clock::Millis;
use crate::hash::digest;
use crate::refusal::{Failure, Refusal, Unrepeated};
use crate::session::Caller;
use crate::store::Queue;
use kept::{Place, Places};
pub(crate) use kept::{commit, commit_empty};

/// The layer.
pub(crate) async fn layer(State(app): State<Ctx>, request: Request, next: Next) -> Response {
    answer(&app, request, next)
        .await
        .unwrap_or_else(Failure::into_response)
}

async fn answer(app: &App, request: Request, next: Next) -> Result<Response, Failure> {
    let key = match request.headers().get(header::IDEMPOTENCY_KEY).map(key_of) {
        Some(Some(key)) => key,
        Some(None) => return Err(Refusal::of(ProblemCode::IdempotencyMissing).into()),
        None if request.method() == Method::POST => {
            return Err(Refusal::of(ProblemCode::IdempotencyMissing).into());
        }
        None if request.method() == Method::PUT => {
            let (parts, body) = request.into_parts();
            let body = arrival::held(app, &parts, body).await?;
            return Ok(next.run(Request::from_parts(parts, Body::from(body))).await);
        }
        None => return Ok(next.run(request).await),
    };
    let (parts, body) = request.into_parts();
    let body = arrival::held(app, &parts, body).await?;
    let caller = Caller::of(app, &parts.headers).await?;
    let place = Place::new(&parts, &key, &caller.name);
    // An answer may end the session it was asked with (退会, logout): it is
    // kept for the token as well, whose holder was its caller.
    let again = (parts.method == Method::DELETE && caller.token != caller.name)
        .then(|| Place::new(&parts, &key, &caller.token));
    let request_hash = digest(&[b"request", key.as_bytes(), &body]);

    let _turn = app.db.turn(Queue::Requests, &place.key_hash).await?;
    if let Some(answer) = recall(app, &place.key_hash, &request_hash).await? {
        return repeat(&place.cipher, &answer);
    }
    let (key_hash, cipher) = (place.key_hash.clone(), place.cipher.clone());
    let all = std::iter::once(place).chain(again).collect();
    let places = Places::new(all, request_hash.clone());
    let request = Request::from_parts(parts, Body::from(body));
    let response = places.within(next.run(request)).await;
    let passing =
        response.status().is_server_error() || response.extensions().get::<Unrepeated>().is_some();
    if places.kept() {
        return Ok(response);
    }
    if passing {
        // Another instance may have been quicker: what it has done is the answer.
        let quicker = recall(app, &key_hash, &request_hash).await;
        return match quicker {
            Ok(Some(answer)) => repeat(&cipher, &answer),
            _ => Ok(response),
        };
    }
    // A refusal, or an answer that nothing was committed for.
    let (head, body) = response.into_parts();
    let body = to_bytes(body, usize::MAX).await.map_err(Failure::broken)?;
    let problem = head
        .headers
        .get(CONTENT_TYPE)
        .is_some_and(|kind| kind == PROBLEM);
    let kept = {
        let db = &mut *app.db.pool().acquire().await?;
        places.keep(db, app, (head.status, problem, &body)).await?
    };
    if !kept && let Some(answer) = recall(app, &key_hash, &request_hash).await? {
        return repeat(&cipher, &answer);
    }
    Ok(Response::from_parts(head, Body::from(body)))
}

const PROBLEM: &str = "application/problem+json";

fn key_of(value: &HeaderValue) -> Option<String> {
    let key = value.to_str().ok()?;
    let fits = (1..=64).contains(&key.len()) && key.bytes().all(|byte| byte.is_ascii_graphic());
    fits.then(|| key.to_owned())
}

async fn recall(app: &App, key_hash: &str, request_hash: &str) -> Result<Option<Vec<u8>>, Failure> {
    let row: Option<(String, Vec<u8>, Millis)> =
        sqlx::query_as("SELECT request_hash, answer, expires_at FROM answers WHERE key_hash = $1")
            .bind(key_hash)
            .fetch_optional(app.db.pool())
            .await?;
    match row {
        Some((_, _, expires_at)) if expires_at <= app.now() => Ok(None),
        Some((stored, _, _)) if stored != request_hash => {
            Err(Refusal::of(ProblemCode::IdempotencyConflict).into())
        }
        other => Ok(other.map(|(_, answer, _)| answer)),
    }
}

fn repeat(cipher: &ChaCha20Poly1305, sealed: &[u8]) -> Result<Response, Failure> {
    let damaged = || Failure::broken("a stored answer is damaged");
    let (nonce, sealed) = sealed.split_first_chunk::<12>().ok_or_else(damaged)?;
    let plain = cipher
        .decrypt(&Nonce::from(*nonce), sealed)
        .map_err(|_| damaged())?;
    let [high, low, problem, body @ ..] = plain.as_slice() else {
        return Err(damaged());
    };
    let status =
        StatusCode::from_u16(u16::from_be_bytes([*high, *low])).map_err(Failure::broken)?;
    let mut response = (status, body.to_vec()).into_response();
    let kind = if *problem == 1 {
        PROBLEM
    } else {
        "application/json"
    };
    if body.is_empty() {
        response.headers_mut().remove(CONTENT_TYPE);
    } else {
        response
            .headers_mut()
            .insert(CONTENT_TYPE, HeaderValue::from_static(kind));
    }
    Ok(response)
}
