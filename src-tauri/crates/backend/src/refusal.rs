//! Refusals and failures as problem bodies.

use axum::Json;
use axum::http::header::{CONTENT_TYPE, RETRY_AFTER};
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use toroku_wire::{ApplicationPart, ExpiryReason, Finding, Maintenance, Problem, ProblemCode};

use crate::clock::{Millis, timestamp};
use crate::refusal_text::{name, text};

/// Why a handler has no answer.
pub(crate) enum Failure {
    /// The request is refused.
    Refused(Refusal),
    /// Something broke; the text is for the log and holds no personal data.
    Broken(String),
}

impl Failure {
    /// Something broke.
    pub(crate) fn broken(error: impl std::fmt::Display) -> Self {
        Self::Broken(error.to_string())
    }
}

impl From<sqlx::Error> for Failure {
    fn from(error: sqlx::Error) -> Self {
        Self::broken(error)
    }
}

impl From<object_store::Error> for Failure {
    fn from(error: object_store::Error) -> Self {
        // What a store answers may quote who asked.
        Self::Broken(format!("photos: {}", crate::objects::reason(&error)))
    }
}

impl From<serde_json::Error> for Failure {
    fn from(error: serde_json::Error) -> Self {
        // Only the kind of error: its text may quote what was stored.
        Self::Broken(format!("stored JSON: {:?}", error.classify()))
    }
}

impl From<Refusal> for Failure {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

/// A refusal with its members.
pub(crate) struct Refusal {
    problem: Box<Problem>,
    wait: Option<i64>,
    /// Nothing of the request may be kept, not even a hash for its key.
    traceless: bool,
}

/// Marks an answer that a repeated key must not repeat.
#[derive(Clone, Copy)]
pub(crate) struct Unrepeated;

/// What broke, for the layer that gives it a number and logs it.
#[derive(Clone)]
pub(crate) struct Broken(pub(crate) String);

impl Refusal {
    /// A refusal without members.
    pub(crate) fn of(code: ProblemCode) -> Self {
        let (status, title, detail) = text(code);
        let problem = Box::new(Problem {
            kind: format!("urn:toroku:problem:{}", name(code)),
            title: title.to_owned(),
            status: status.as_u16(),
            detail: detail.to_owned(),
            code,
            left: None,
            retry_at: None,
            until: None,
            reference: None,
            from: None,
            to: None,
            parts: None,
            finding: None,
            id: None,
            version: None,
            reason: None,
            field: None,
        });
        Self {
            problem,
            wait: None,
            traceless: false,
        }
    }

    /// Tries that are left.
    pub(crate) fn left(mut self, left: u32) -> Self {
        self.problem.left = Some(left);
        self
    }

    /// When the same may be asked again.
    pub(crate) fn retry_at(mut self, now: Millis, at: Millis) -> Self {
        self.problem.retry_at = Some(timestamp(at));
        self.wait_until(now, at)
    }

    /// When a lock ends.
    pub(crate) fn until(mut self, now: Millis, at: Millis) -> Self {
        self.problem.until = Some(timestamp(at));
        self.wait_until(now, at)
    }

    /// When the service is closed.
    pub(crate) fn maintenance(mut self, now: Millis, closed: Maintenance) -> Self {
        self.problem.from = Some(closed.from);
        self.problem.to = Some(closed.to);
        self.wait_until(now, closed.to.as_millisecond())
    }

    /// 受付番号 of a failure.
    pub(crate) fn reference(mut self, reference: String) -> Self {
        self.problem.reference = Some(reference);
        self
    }

    /// Parts that must come first.
    pub(crate) fn parts(mut self, parts: Vec<ApplicationPart>) -> Self {
        self.problem.parts = Some(parts);
        self
    }

    /// What is wrong with a photo.
    pub(crate) fn finding(mut self, finding: Finding) -> Self {
        self.problem.finding = Some(finding);
        self
    }

    /// The consent that has a newer version.
    pub(crate) fn consent(mut self, id: &str, version: &str) -> Self {
        self.problem.id = Some(id.to_owned());
        self.problem.version = Some(version.to_owned());
        self
    }

    /// Why the session ended.
    pub(crate) fn reason(mut self, reason: ExpiryReason) -> Self {
        self.problem.reason = Some(reason);
        self
    }

    /// The field or rule; never its content.
    pub(crate) fn field(mut self, field: &str) -> Self {
        self.problem.field = Some(field.to_owned());
        self
    }

    /// Nothing of the request is kept, so that the same key is answered anew.
    pub(crate) fn traceless(mut self) -> Self {
        self.traceless = true;
        self
    }

    /// What tests ask for.
    #[cfg(test)]
    pub(crate) fn code_and_finding(&self) -> (ProblemCode, Option<Finding>) {
        (self.problem.code, self.problem.finding)
    }

    fn wait_until(mut self, now: Millis, at: Millis) -> Self {
        self.wait = Some(((at - now).max(0) + 999) / 1000);
        self
    }
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        let status =
            StatusCode::from_u16(self.problem.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let passing = self.traceless
            || matches!(
                self.problem.code,
                ProblemCode::Unauthorized
                    | ProblemCode::RateLimited
                    | ProblemCode::LoginLocked
                    | ProblemCode::ResendTooEarly
                    | ProblemCode::GroupTokenExpired
                    | ProblemCode::PartMissing
                    | ProblemCode::Invalid
                    | ProblemCode::NotFound
                    | ProblemCode::MethodNotAllowed
                    | ProblemCode::Maintenance
                    | ProblemCode::UpdateRequired
                    | ProblemCode::Server
            );
        let code = self.problem.code;
        let mut response = (status, Json(self.problem)).into_response();
        // By which requests are counted.
        response.extensions_mut().insert(code);
        let headers = response.headers_mut();
        headers.insert(
            CONTENT_TYPE,
            HeaderValue::from_static("application/problem+json"),
        );
        if let Some(wait) = self.wait {
            headers.insert(RETRY_AFTER, HeaderValue::from(wait));
        }
        if passing {
            response.extensions_mut().insert(Unrepeated);
        }
        response
    }
}

impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        match self {
            Self::Refused(refusal) => refusal.into_response(),
            Self::Broken(text) => {
                let mut response = Refusal::of(ProblemCode::Server).into_response();
                response.extensions_mut().insert(Broken(text));
                response
            }
        }
    }
}
