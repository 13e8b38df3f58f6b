//! What every request passes: failures get a number, maintenance and old apps are turned away.

use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Response};
use toroku_wire::{ProblemCode, header};
use tracing::Instrument as _;

use crate::app::{App, Ctx};
use crate::refusal::{Broken, Refusal};

/// Paths that answer always.
const OPEN: [&str; 4] = ["/v1/config", "/healthz", "/readyz", "/docs"];

/// Gives what broke a number and logs it under that number. The request runs
/// on a task of its own: it ends even if its client has left, so that a repeat
/// with the same key finds the answer, and a panic is a failure like any other.
pub(crate) async fn failures(State(app): State<Ctx>, request: Request, next: Next) -> Response {
    let error = match tokio::spawn(next.run(request).in_current_span()).await {
        Err(_) => "a handler panicked".to_owned(),
        Ok(response) => match response.extensions().get::<Broken>() {
            None => return response,
            Some(Broken(error)) => error.clone(),
        },
    };
    let reference = app.random.reference();
    tracing::error!(reference, error, "a request failed");
    Refusal::of(ProblemCode::Server)
        .reference(reference)
        .into_response()
}

/// Turns away while the service is closed and where the app is too old.
pub(crate) async fn closed(State(app): State<Ctx>, request: Request, next: Next) -> Response {
    // No id has U+0000 in it, which PostgreSQL refuses.
    if request.uri().path().contains("%00") {
        return not_found().await.into_response();
    }
    match turned_away(&app, &request) {
        Some(refusal) if !OPEN.contains(&request.uri().path()) => refusal.into_response(),
        _ => next.run(request).await,
    }
}

/// No such path.
pub(crate) async fn not_found() -> Refusal {
    Refusal::of(ProblemCode::NotFound)
}

/// No such method here.
pub(crate) async fn method_not_allowed() -> Refusal {
    Refusal::of(ProblemCode::MethodNotAllowed)
}

fn turned_away(app: &App, request: &Request) -> Option<Refusal> {
    let now = app.clock.now();
    if let Some(closed) = app
        .maintenance
        .filter(|closed| (closed.from..closed.to).contains(&now))
    {
        return Some(
            Refusal::of(ProblemCode::Maintenance).maintenance(now.as_millisecond(), closed),
        );
    }
    let version = request
        .headers()
        .get(header::APP_VERSION)?
        .to_str()
        .ok()
        .and_then(version);
    (version < self::version(&app.minimum_version))
        .then(|| Refusal::of(ProblemCode::UpdateRequired))
}

/// `major.minor.patch`; an unreadable version is older than any.
fn version(text: &str) -> Option<[u32; 3]> {
    let plain = text.split(['-', '+']).next()?;
    let mut numbers = plain.split('.').map(str::parse);
    let version = [
        numbers.next()?.ok()?,
        numbers.next()?.ok()?,
        numbers.next()?.ok()?,
    ];
    numbers.next().is_none().then_some(version)
}

#[cfg(test)]
mod tests {
    use super::version;

    #[test]
    fn versions_are_ordered_by_number() {
        assert!(version("0.9.0") < version("0.10.0"));
        assert!(version("1.0.0-qa") == version("1.0.0"));
        assert!(version("1.0") < version("0.0.1"));
    }
}
