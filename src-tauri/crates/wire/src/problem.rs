//! The body of every refusal (RFC 9457).

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::{ApplicationPart, Finding};

/// A refusal. `code` is stable and for machines; `title` and `detail` are
/// English for those who read logs, and hold no personal data.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Problem {
    /// `urn:toroku:problem:` and the code.
    #[serde(rename = "type")]
    pub kind: String,
    /// A few words.
    pub title: String,
    /// The HTTP status.
    pub status: u16,
    /// A sentence.
    pub detail: String,
    /// What happened.
    pub code: ProblemCode,
    /// Tries that are left (`otp_wrong`, `face_mismatch`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub left: Option<u32>,
    /// When the same may be asked again (`resend_too_early`, `rate_limited`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub retry_at: Option<Timestamp>,
    /// When a lock ends (`login_locked`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Timestamp>,
    /// 受付番号 of a failure (`server`).
    #[serde(rename = "ref", default, skip_serializing_if = "Option::is_none")]
    pub reference: Option<String>,
    /// Begin of the maintenance (`maintenance`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Timestamp>,
    /// End of the maintenance (`maintenance`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<Timestamp>,
    /// Parts that must come first (`part_missing`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parts: Option<Vec<ApplicationPart>>,
    /// What is wrong with a photo (`photo_unusable`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub finding: Option<Finding>,
    /// The consent that has a newer version (`consent_outdated`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Its current version (`consent_outdated`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
    /// Why the session ended (`session_expired`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<ExpiryReason>,
    /// The field that cannot be read (`invalid`), or the rule that is broken
    /// (`password_refused`: `short` `long` `classes` `email` `common`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub field: Option<String>,
}

/// Why a session ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum ExpiryReason {
    /// Not used for too long, or ended by a logout.
    Idle,
    /// The password was changed.
    PasswordChanged,
    /// A refresh token was used twice: the session is closed for safety.
    Reused,
}

/// What happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum ProblemCode {
    /// 404: no group has this 保険者番号.
    GroupNotFound,
    /// 401: the proof of the group has ended.
    GroupTokenExpired,
    /// 409: a consent has a newer version.
    ConsentOutdated,
    /// 422: a consent that is needed is missing.
    ConsentMissing,
    /// 422: the password breaks the policy.
    PasswordRefused,
    /// 422: not the code that was sent; `left` tries.
    OtpWrong,
    /// 422: too many wrong codes; a new one must be sent.
    OtpLocked,
    /// 422: the code is too old.
    OtpExpired,
    /// 410: the registration has ended.
    RegistrationGone,
    /// 429: a code was sent a moment ago.
    ResendTooEarly,
    /// 429: no more codes are sent.
    ResendLimit,
    /// 401: address or password is wrong.
    LoginFailed,
    /// 429: too many failures, until a time.
    LoginLocked,
    /// 401: no or a foreign access token; refresh it.
    Unauthorized,
    /// 401: the session has ended.
    SessionExpired,
    /// 422: the new password is the old one.
    PasswordSame,
    /// 410: the reset has ended.
    ResetGone,
    /// 403: 退会 was asked for with a wrong password.
    WithdrawRefused,
    /// 409: 本人確認 must come first.
    IdentityRequired,
    /// 409: 本人確認 is already complete.
    IdentityDone,
    /// 409: the group has no 健診・医療アクセス認証.
    AccessUnavailable,
    /// 409: only customer support can help.
    AccessBlocked,
    /// 404: no such application of this member.
    ApplicationGone,
    /// 409: the application takes no photos now.
    ApplicationClosed,
    /// 409: this document has no such side to photograph.
    SideRefused,
    /// 409: another part must come first.
    PartMissing,
    /// 422: the photo cannot be used; `finding`.
    PhotoUnusable,
    /// 413: more than 8 MB or 40 megapixels.
    PhotoTooLarge,
    /// 415: no JPEG.
    PhotoType,
    /// 422: not the person of the document; `left` tries.
    FaceMismatch,
    /// 410: the pose has ended; draw a new one.
    ChallengeExpired,
    /// 422: the secret question or its answer cannot be used; `field`.
    SecretRefused,
    /// 400: the request cannot be read; `field`.
    Invalid,
    /// 400: a POST without `Idempotency-Key`.
    IdempotencyMissing,
    /// 422: the key was used with another body.
    IdempotencyConflict,
    /// 404: no such thing.
    NotFound,
    /// 405: no such method here.
    MethodNotAllowed,
    /// 413: the body is too large.
    BodyTooLarge,
    /// 426: the app is too old.
    UpdateRequired,
    /// 429: too many requests; `retry_at` and `Retry-After`.
    RateLimited,
    /// 503: closed, `from` … `to`.
    Maintenance,
    /// 500: something broke; `ref`.
    Server,
    /// A code this version does not know.
    #[serde(other)]
    Unknown,
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::{Problem, ProblemCode};

    #[test]
    fn an_unknown_code_and_unknown_members_are_read() {
        let text = r#"{"type":"urn:toroku:problem:newer","title":"t","status":418,"detail":"d","code":"newer","extra":1}"#;
        let problem: Problem = serde_json::from_str(text).unwrap();
        assert_eq!(problem.code, ProblemCode::Unknown);
        assert_eq!(problem.left, None);
    }

    #[test]
    fn absent_members_are_not_written() {
        let text = r#"{"type":"urn:toroku:problem:otp_wrong","title":"t","status":422,"detail":"d","code":"otp_wrong","left":4}"#;
        let problem: Problem = serde_json::from_str(text).unwrap();
        assert_eq!(serde_json::to_string(&problem).unwrap(), text);
    }
}
