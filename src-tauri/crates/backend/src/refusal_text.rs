//! Status, title and detail of every problem code, in one table.

use axum::http::StatusCode;
use toroku_wire::ProblemCode as Code;

/// The code as it is written on the wire.
pub(crate) fn name(code: Code) -> String {
    serde_json::to_value(code)
        .ok()
        .and_then(|value| value.as_str().map(str::to_owned))
        .unwrap_or_else(|| "unknown".to_owned())
}

/// Status, title and detail of a code.
#[rustfmt::skip]
pub(crate) fn text(code: Code) -> (StatusCode, &'static str, &'static str) {
    use StatusCode as S;
    match code {
        Code::GroupNotFound => (S::NOT_FOUND, "Group not found", "No group that uses the service has this insurer number."),
        Code::GroupTokenExpired => (S::UNAUTHORIZED, "Group token expired", "Authenticate the group again."),
        Code::ConsentOutdated => (S::CONFLICT, "Consent outdated", "The text has a newer version that must be read."),
        Code::ConsentMissing => (S::UNPROCESSABLE_ENTITY, "Consent missing", "A consent this group asks for was not given."),
        Code::PasswordRefused => (S::UNPROCESSABLE_ENTITY, "Password refused", "The password breaks the policy."),
        Code::OtpWrong => (S::UNPROCESSABLE_ENTITY, "Wrong code", "This is not the code that was sent last."),
        Code::OtpLocked => (S::UNPROCESSABLE_ENTITY, "Code locked", "Too many wrong codes; ask for a new one."),
        Code::OtpExpired => (S::UNPROCESSABLE_ENTITY, "Code expired", "The code is too old; ask for a new one."),
        Code::RegistrationGone => (S::GONE, "Registration gone", "The registration has ended; begin again."),
        Code::ResendTooEarly => (S::TOO_MANY_REQUESTS, "Resend too early", "A code was sent a moment ago."),
        Code::ResendLimit => (S::TOO_MANY_REQUESTS, "Resend limit", "No more codes are sent for this request."),
        Code::LoginFailed => (S::UNAUTHORIZED, "Login failed", "Address or password is wrong."),
        Code::LoginLocked => (S::TOO_MANY_REQUESTS, "Login locked", "Too many failed logins with this address."),
        Code::Unauthorized => (S::UNAUTHORIZED, "Unauthorized", "The access token is missing or no longer valid."),
        Code::SessionExpired => (S::UNAUTHORIZED, "Session expired", "Log in again."),
        Code::PasswordSame => (S::UNPROCESSABLE_ENTITY, "Same password", "The new password is the present one."),
        Code::ResetGone => (S::GONE, "Reset gone", "The password reset has ended; begin again."),
        Code::WithdrawRefused => (S::FORBIDDEN, "Withdrawal refused", "The password is wrong."),
        Code::IdentityRequired => (S::CONFLICT, "Identity required", "Identity must be verified first."),
        Code::IdentityDone => (S::CONFLICT, "Identity verified", "Identity is verified already."),
        Code::AccessUnavailable => (S::CONFLICT, "Access unavailable", "The group links no checkup results."),
        Code::AccessBlocked => (S::CONFLICT, "Access blocked", "Only customer support can help."),
        Code::ApplicationGone => (S::NOT_FOUND, "Application gone", "This member has no such application."),
        Code::ApplicationClosed => (S::CONFLICT, "Application closed", "The application takes nothing now."),
        Code::SideRefused => (S::CONFLICT, "Side refused", "This side of the document may not be sent."),
        Code::PartMissing => (S::CONFLICT, "Part missing", "Another part must come first."),
        Code::PhotoUnusable => (S::UNPROCESSABLE_ENTITY, "Photo unusable", "The photo cannot be used."),
        Code::PhotoTooLarge => (S::PAYLOAD_TOO_LARGE, "Photo too large", "At most 8 MB and 40 megapixels."),
        Code::PhotoType => (S::UNSUPPORTED_MEDIA_TYPE, "Photo type", "Send image/jpeg."),
        Code::FaceMismatch => (S::UNPROCESSABLE_ENTITY, "Face mismatch", "The face is not that of the document."),
        Code::ChallengeExpired => (S::GONE, "Challenge expired", "The pose has ended; draw a new one."),
        Code::SecretRefused => (S::UNPROCESSABLE_ENTITY, "Secret refused", "The question or its answer cannot be used."),
        Code::Invalid => (S::BAD_REQUEST, "Invalid request", "The request cannot be read."),
        Code::IdempotencyMissing => (S::BAD_REQUEST, "Idempotency-Key missing", "Every POST needs an Idempotency-Key of 1 to 64 visible characters."),
        Code::IdempotencyConflict => (S::UNPROCESSABLE_ENTITY, "Idempotency-Key reused", "The key was used with another request."),
        Code::NotFound => (S::NOT_FOUND, "Not found", "There is no such thing."),
        Code::MethodNotAllowed => (S::METHOD_NOT_ALLOWED, "Method not allowed", "There is no such method here."),
        Code::BodyTooLarge => (S::PAYLOAD_TOO_LARGE, "Body too large", "The body is larger than any request needs."),
        Code::UpdateRequired => (S::UPGRADE_REQUIRED, "Update required", "The app is too old to go on safely."),
        Code::RateLimited => (S::TOO_MANY_REQUESTS, "Rate limited", "Too many requests in a short time."),
        Code::Maintenance => (S::SERVICE_UNAVAILABLE, "Maintenance", "The service is closed for maintenance."),
        Code::Server | Code::Unknown => (S::INTERNAL_SERVER_ERROR, "Server failure", "Something broke; quote the reference."),
    }
}
