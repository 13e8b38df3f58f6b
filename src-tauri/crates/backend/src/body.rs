//! JSON bodies, read without ever quoting them.

use axum::body::Bytes;
use axum::extract::{FromRequest, Request};
use axum::http::StatusCode;
use serde::de::DeserializeOwned;
use toroku_wire::ProblemCode;

use crate::refusal::{Failure, Refusal};

/// Most bytes a JSON body may have.
pub(crate) const JSON_LIMIT: usize = 64 * 1024;

/// How JSON writes U+0000; the sign itself it knows not.
const NUL: &[u8] = br"\u0000";

/// A JSON body.
pub(crate) struct Body<T>(pub(crate) T);

impl<S: Send + Sync, T: DeserializeOwned> FromRequest<S> for Body<T> {
    type Rejection = Failure;

    async fn from_request(request: Request, state: &S) -> Result<Self, Failure> {
        let bytes = read(request, state).await?;
        let unfit = || Failure::from(Refusal::of(ProblemCode::Invalid).field("body"));
        // U+0000, which PostgreSQL keeps in no text.
        if holds_nul(&bytes) {
            return Err(unfit());
        }
        serde_json::from_slice(&bytes)
            .map(Self)
            .map_err(|_| unfit())
    }
}

/// Whether JSON writes U+0000 somewhere. A backslash before it that is escaped itself makes it six
/// signs of a text.
fn holds_nul(json: &[u8]) -> bool {
    let mut from = 0;
    while let Some(at) = find(&json[from..]) {
        let before = json[..from + at].iter().rev();
        let escapes = before.take_while(|sign| **sign == b'\\').count();
        if escapes % 2 == 0 {
            return true;
        }
        from += at + 1;
    }
    false
}

fn find(json: &[u8]) -> Option<usize> {
    json.windows(NUL.len()).position(|signs| signs == NUL)
}

/// The bytes of a body, within the route's limit.
pub(crate) async fn read<S: Send + Sync>(request: Request, state: &S) -> Result<Bytes, Failure> {
    Bytes::from_request(request, state)
        .await
        .map_err(|rejection| {
            let code = match rejection.status() {
                StatusCode::PAYLOAD_TOO_LARGE => ProblemCode::BodyTooLarge,
                _ => ProblemCode::Invalid,
            };
            Refusal::of(code).into()
        })
}

#[cfg(test)]
mod tests {
    use super::holds_nul;

    #[test]
    fn u0000_is_seen_and_its_six_signs_are_a_text() {
        assert!(holds_nul(br#"{"a":"b\u0000"}"#));
        assert!(holds_nul(br#"{"a":"\\u0000\u0000"}"#));
        assert!(holds_nul(br#"{"a":"\\\u0000"}"#));
        assert!(!holds_nul(br#"{"a":"\\u0000"}"#));
        assert!(!holds_nul(br#"{"a":"u0000"}"#));
    }
}
