//! `POST /v1/sessions`, `…/refresh` and `DELETE /v1/sessions`.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use zeroize::{Zeroize, ZeroizeOnDrop};

/// A login.
#[derive(Clone, Serialize, Deserialize, ToSchema, Zeroize, ZeroizeOnDrop)]
pub struct SessionRequest {
    /// The login id.
    pub email: String,
    /// The password, as typed.
    pub password: String,
}

/// Asks for new tokens.
#[derive(Clone, Serialize, Deserialize, ToSchema, Zeroize, ZeroizeOnDrop)]
pub struct RefreshRequest {
    /// The last refresh token; each serves once.
    pub refresh_token: String,
}

/// Tokens of a session.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema, Zeroize, ZeroizeOnDrop)]
pub struct Tokens {
    /// For `Authorization: Bearer`.
    pub access_token: String,
    /// For `POST /v1/sessions/refresh`; serves once.
    pub refresh_token: String,
    /// Life of the access token, seconds.
    pub expires_in: u32,
}
