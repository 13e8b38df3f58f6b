//! Stands between the walk and the backend, and breaks one rule.

use std::sync::{Arc, Mutex};

use axum::body::{Body, to_bytes};
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use axum::middleware::Next;
use axum::response::Response;
use serde_json::Value;

use super::breakage::{Asked, Breakage, How, Reply, Seen};

/// The proxy and what it has seen.
pub(super) struct Proxy {
    broken: &'static Breakage,
    seen: Mutex<Seen>,
}

impl Proxy {
    pub(super) fn new(broken: &'static Breakage) -> Self {
        Self {
            broken,
            seen: Mutex::default(),
        }
    }
}

/// The layer.
pub(super) async fn layer(
    State(proxy): State<Arc<Proxy>>,
    request: Request,
    next: Next,
) -> Response {
    let (mut parts, body) = request.into_parts();
    let body = to_bytes(body, usize::MAX).await.unwrap_or_default();
    let mut asked = Asked {
        method: parts.method.to_string(),
        path: parts.uri.path().to_owned(),
        headers: texts(&parts.headers),
        json: serde_json::from_slice(&body).unwrap_or_default(),
        body: body.to_vec(),
    };
    {
        let mut seen = proxy.seen.lock().unwrap();
        seen.count += 1;
        if let How::Ask(change) = proxy.broken.how {
            change(&mut asked, &mut seen);
        }
        if let Some(key) = asked.header("idempotency-key") {
            let key = key.to_owned();
            seen.keys.push((key, asked.body.clone()));
        }
    }
    parts.headers = headers(&asked.headers);
    let sent = Body::from(asked.body.clone());
    let answer = next.run(Request::from_parts(parts, sent)).await;
    let (mut head, body) = answer.into_parts();
    let body = to_bytes(body, usize::MAX).await.unwrap();
    let json: Value = serde_json::from_slice(&body).unwrap_or_default();
    let mut reply = Reply {
        status: head.status.as_u16(),
        headers: texts(&head.headers),
        json: json.clone(),
    };
    let mut seen = proxy.seen.lock().unwrap();
    if let How::Answer(change) = proxy.broken.how {
        change(&asked, &mut reply, &mut seen);
    }
    head.status = StatusCode::from_u16(reply.status).unwrap();
    head.headers = headers(&reply.headers);
    if reply.json == json {
        return Response::from_parts(head, Body::from(body));
    }
    head.headers.remove("content-length");
    let text = match &reply.json {
        Value::Null => String::new(),
        json => json.to_string(),
    };
    Response::from_parts(head, Body::from(text))
}

fn texts(headers: &HeaderMap) -> Vec<(String, String)> {
    let text = |(name, value): (&HeaderName, &HeaderValue)| {
        Some((name.to_string(), value.to_str().ok()?.to_owned()))
    };
    headers.iter().filter_map(text).collect()
}

fn headers(texts: &[(String, String)]) -> HeaderMap {
    let header = |(name, value): &(String, String)| {
        Some((name.parse::<HeaderName>().ok()?, value.parse().ok()?))
    };
    texts.iter().filter_map(header).collect()
}
