//! What went wrong, in the flow's words.

use std::error::Error;
use std::io;

use jiff::fmt::rfc2822::DateTimeParser;
use jiff::{SignedDuration, Timestamp};
use reqwest::StatusCode;
use reqwest::header::{DATE, HeaderMap, HeaderName, RETRY_AFTER};
use sha2::{Digest, Sha256};
use toroku_engine::flow::{CallError, Maintenance};
use toroku_wire::{ExpiryReason, Problem, ProblemCode};

use crate::exchange::Answer;

/// Where a rate limit says nothing, this long is waited.
const UNSAID_WAIT: SignedDuration = SignedDuration::from_secs(60);

/// Why there is no answer, before a 受付番号 is given to it.
#[derive(Debug)]
pub(crate) enum Trouble {
    /// Told as it is.
    Said(CallError),
    /// The connection broke off before the whole answer was there.
    Broken,
    /// Something before the backend answered for it: it may be there again in a moment.
    Gateway {
        /// The HTTP status.
        status: u16,
    },
    /// The answer breaks the contract, or says no more than that the backend failed.
    Contract {
        /// The HTTP status.
        status: u16,
    },
    /// The backend cannot be trusted: its certificate was refused.
    Untrusted,
    /// The request could not be built.
    Request,
}

impl Trouble {
    /// Whether the same question may have an answer a moment later. Where no connection comes
    /// about, the person is told at once, and the wizard looks for the network.
    pub(crate) fn passes(&self) -> bool {
        matches!(self, Self::Broken | Self::Gateway { .. })
    }

    /// With a 受付番号 where the backend gave none. It holds the status and, so that a log of
    /// the backend can be found by it, a trace of the idempotency key.
    pub(crate) fn told(self, call: &'static str, key: &str) -> CallError {
        let mark = match self {
            Self::Said(error) => return error,
            Self::Broken => return CallError::Offline,
            Self::Contract { status } | Self::Gateway { status } => format!("C{status}"),
            Self::Untrusted => "CTLS".to_owned(),
            Self::Request => "CREQ".to_owned(),
        };
        let trace = Sha256::digest(key);
        let reference = format!("{mark}-{:02X}{:02X}{:02X}", trace[0], trace[1], trace[2]);
        tracing::warn!(call, reference, "no usable answer");
        CallError::Server { reference }
    }
}

/// The connection failed.
pub(crate) fn lost(error: &reqwest::Error) -> Trouble {
    if error.is_timeout() {
        Trouble::Said(CallError::Timeout)
    } else if error.is_builder() {
        Trouble::Request
    } else if has_tls(error) {
        Trouble::Untrusted
    } else if error.is_connect() {
        Trouble::Said(CallError::Offline)
    } else {
        Trouble::Broken
    }
}

/// An `io::Error` passes over what it wraps when asked for its source: it is opened here.
fn has_tls(error: &(dyn Error + 'static)) -> bool {
    let wrapped = error
        .downcast_ref::<io::Error>()
        .and_then(io::Error::get_ref);
    error.is::<rustls::Error>()
        || wrapped.is_some_and(|inner| has_tls(inner))
        || error.source().is_some_and(has_tls)
}

/// A refusal: what concerns every call is told at once, the rest is the call's own business.
pub(crate) fn refused(
    status: StatusCode,
    headers: &HeaderMap,
    problem: Option<Problem>,
) -> Result<Answer, Trouble> {
    let unusable = Trouble::Contract {
        status: status.as_u16(),
    };
    let Some(problem) = problem else {
        return Err(match status {
            StatusCode::TOO_MANY_REQUESTS => limited(headers, None),
            StatusCode::UPGRADE_REQUIRED => Trouble::Said(CallError::UpdateRequired),
            StatusCode::BAD_GATEWAY
            | StatusCode::SERVICE_UNAVAILABLE
            | StatusCode::GATEWAY_TIMEOUT
                if !headers.contains_key(RETRY_AFTER) =>
            {
                Trouble::Gateway {
                    status: status.as_u16(),
                }
            }
            _ => unusable,
        });
    };
    match problem.code {
        ProblemCode::Unauthorized => Ok(Answer::Unauthorized),
        ProblemCode::SessionExpired => Ok(Answer::SessionOver {
            password_changed: problem.reason == Some(ExpiryReason::PasswordChanged),
        }),
        ProblemCode::RateLimited => Err(limited(headers, problem.retry_at)),
        ProblemCode::ApplicationGone => Err(Trouble::Said(CallError::ApplicationGone)),
        ProblemCode::UpdateRequired => Err(Trouble::Said(CallError::UpdateRequired)),
        ProblemCode::Maintenance => Err(match (problem.from, problem.to) {
            (Some(from), Some(to)) => {
                Trouble::Said(CallError::Maintenance(Maintenance { from, to }))
            }
            _ => unusable,
        }),
        ProblemCode::Server => Err(match problem.reference.filter(|text| fits(text)) {
            Some(reference) => Trouble::Said(CallError::Server { reference }),
            None => unusable,
        }),
        ProblemCode::Unknown => refused(status, headers, None),
        _ => Ok(Answer::Refused(Box::new(problem))),
    }
}

/// A 受付番号 is read to a person on the telephone: short and plain.
fn fits(reference: &str) -> bool {
    (1..=32).contains(&reference.len()) && reference.bytes().all(|sign| sign.is_ascii_graphic())
}

fn limited(headers: &HeaderMap, retry_at: Option<Timestamp>) -> Trouble {
    let until = retry_at.or_else(|| retry_after(headers));
    let until = until.unwrap_or_else(|| Timestamp::now() + UNSAID_WAIT);
    Trouble::Said(CallError::RateLimited { until })
}

/// `Retry-After`: a date, or seconds after the answer's own `Date`.
fn retry_after(headers: &HeaderMap) -> Option<Timestamp> {
    let text = |name: HeaderName| headers.get(name).and_then(|value| value.to_str().ok());
    let date = |text: &str| DateTimeParser::new().parse_timestamp(text).ok();
    let wait = text(RETRY_AFTER)?.trim();
    match wait.parse::<u32>() {
        Ok(seconds) => {
            let said = text(DATE).and_then(date).unwrap_or_else(Timestamp::now);
            said.checked_add(SignedDuration::from_secs(i64::from(seconds)))
                .ok()
        }
        Err(_) => date(wait),
    }
}

#[cfg(test)]
mod tests {
    use super::{DATE, HeaderMap, RETRY_AFTER, retry_after};

    #[test]
    fn retry_after_is_read_both_ways() {
        let check = |wait: &'static str, until: Option<&str>| {
            let mut headers = HeaderMap::new();
            headers.insert(DATE, "Sun, 22 Nov 2026 05:00:00 GMT".parse().unwrap());
            headers.insert(RETRY_AFTER, wait.parse().unwrap());
            let until = until.map(|text| text.parse().unwrap());
            assert_eq!(retry_after(&headers), until, "{wait}");
        };
        check("90", Some("2026-11-22T05:01:30Z"));
        check(
            "Sun, 22 Nov 2026 06:00:00 GMT",
            Some("2026-11-22T06:00:00Z"),
        );
        check("soon", None);
        check("-1", None);
    }
}
