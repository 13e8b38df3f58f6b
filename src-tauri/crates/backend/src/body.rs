//! JSON bodies, read without ever quoting them.

use axum::body::Bytes;
use axum::extract::{FromRequest, Request};
use axum::http::StatusCode;
use serde::de::DeserializeOwned;
use toroku_wire::{ProblemCode, writes_nul};

use crate::refusal::{Failure, Refusal};

/// Most bytes a JSON body may have.
pub(crate) const JSON_LIMIT: usize = 64 * 1024;

/// A JSON body.
pub(crate) struct Body<T>(pub(crate) T);

impl<S: Send + Sync, T: DeserializeOwned> FromRequest<S> for Body<T> {
    type Rejection = Failure;

    async fn from_request(request: Request, state: &S) -> Result<Self, Failure> {
        let bytes = read(request, state).await?;
        let unfit = || Failure::from(Refusal::of(ProblemCode::Invalid).field("body"));
        if writes_nul(&bytes) {
            return Err(unfit());
        }
        serde_json::from_slice(&bytes)
            .map(Self)
            .map_err(|_| unfit())
    }
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
