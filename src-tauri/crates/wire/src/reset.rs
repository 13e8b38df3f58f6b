//! `POST /v1/password-resets`, `…/{id}/otp`, `…/{id}/verify`, `PUT …/{id}/password`.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use zeroize::{Zeroize, ZeroizeOnDrop};

/// Starts a reset; a code is sent where there is an account.
#[derive(Clone, Serialize, Deserialize, ToSchema, Zeroize, ZeroizeOnDrop)]
pub struct ResetRequest {
    /// The login id.
    pub email: String,
}

/// A reset has begun: the same answer for every address.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct ResetResponse {
    /// Its id.
    pub reset_id: String,
    /// When the code ends.
    pub expires_at: Timestamp,
    /// From when a code may be sent again.
    pub resend_at: Timestamp,
    /// The backend's clock.
    pub server_time: Timestamp,
}

/// The code was right.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema, Zeroize, ZeroizeOnDrop)]
pub struct ResetVerifiedResponse {
    /// Allows one change of the password; valid 10 minutes.
    pub reset_token: String,
}

/// Sets the new password.
#[derive(Clone, Serialize, Deserialize, ToSchema, Zeroize, ZeroizeOnDrop)]
pub struct NewPasswordRequest {
    /// The token of the verified code.
    pub reset_token: String,
    /// The new password, as typed.
    pub password: String,
}
