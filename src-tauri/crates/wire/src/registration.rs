//! `POST /v1/registrations`, `…/{id}/otp` and `…/{id}/verify`.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use zeroize::{Zeroize, ZeroizeOnDrop};

use crate::ConsentVersion;

/// Starts a registration; a code is sent by mail.
#[derive(Clone, Serialize, Deserialize, ToSchema, ZeroizeOnDrop)]
pub struct RegistrationRequest {
    /// The address, which becomes the login id.
    #[schema(examples("taro@example.jp"))]
    pub email: String,
    /// The password, as typed.
    pub password: String,
    /// Proof of the group.
    pub group_token: String,
    /// What was agreed to.
    #[zeroize(skip)]
    pub consents: Vec<ConsentVersion>,
}

/// A registration has begun: the same answer for a new and a known address.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct RegistrationResponse {
    /// Its id.
    pub registration_id: String,
    /// When the code ends.
    pub expires_at: Timestamp,
    /// From when a code may be sent again.
    pub resend_at: Timestamp,
    /// The backend's clock.
    pub server_time: Timestamp,
}

/// A new code was sent; earlier ones are void.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct CodeSentResponse {
    /// When the code ends.
    pub expires_at: Timestamp,
    /// From when a code may be sent again.
    pub resend_at: Timestamp,
    /// The backend's clock.
    pub server_time: Timestamp,
}

/// The code from the mail.
#[derive(Clone, Serialize, Deserialize, ToSchema, Zeroize, ZeroizeOnDrop)]
pub struct VerifyRequest {
    /// Digits.
    pub code: String,
}
