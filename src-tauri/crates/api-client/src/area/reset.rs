//! `POST /v1/password-resets`, `…/{id}/otp`, `…/{id}/verify`, `PUT …/{id}/password`.

use reqwest::Method;
use toroku_domain::{Email, OneTimeCode, Password};
use toroku_engine::flow::{CallError, CodeReply, CodeSent, CodeSentReply, Reply, SetPasswordReply};
use toroku_wire::{self as wire, ProblemCode};

use crate::area::registration::{code_sent_again, refused_code};
use crate::line::{Heard, Line};

pub(crate) async fn request(line: &Line<'_>, email: &Email) -> Result<Reply, CallError> {
    let body = wire::ResetRequest {
        email: email.expose().to_owned(),
    };
    match line
        .open(Method::POST, &["password-resets"], line.json(&body)?)
        .await?
    {
        Heard::Done(body) => {
            let sent: wire::ResetResponse = line.read(&body)?;
            Ok(Reply::CodeSent(CodeSentReply::Sent(CodeSent {
                id: sent.reset_id,
                expires_at: sent.expires_at,
                resend_at: sent.resend_at,
            })))
        }
        Heard::Refused(problem) => Err(line.unknown(&problem)),
    }
}

pub(crate) async fn resend(line: &Line<'_>, reset: &str) -> Result<Reply, CallError> {
    code_sent_again(line, &["password-resets", reset, "otp"], reset).await
}

pub(crate) async fn verify(
    line: &Line<'_>,
    reset: &str,
    code: &OneTimeCode,
) -> Result<Reply, CallError> {
    let body = wire::VerifyRequest {
        code: code.expose().to_owned(),
    };
    let path = ["password-resets", reset, "verify"];
    match line.open(Method::POST, &path, line.json(&body)?).await? {
        Heard::Done(body) => {
            let verified: wire::ResetVerifiedResponse = line.read(&body)?;
            let reset_token = Some(verified.reset_token.clone());
            Ok(Reply::Code(CodeReply::Right { reset_token }))
        }
        Heard::Refused(problem) => refused_code(line, &problem),
    }
}

pub(crate) async fn set_password(
    line: &Line<'_>,
    reset: &str,
    token: &str,
    password: &Password,
) -> Result<Reply, CallError> {
    let body = wire::NewPasswordRequest {
        reset_token: token.to_owned(),
        password: password.expose().to_owned(),
    };
    let path = ["password-resets", reset, "password"];
    let reply = match line.open(Method::PUT, &path, line.json(&body)?).await? {
        Heard::Done(_) => SetPasswordReply::Changed,
        Heard::Refused(problem) => match (problem.code, problem.field.as_deref()) {
            (ProblemCode::PasswordSame, _) => SetPasswordReply::Same,
            (ProblemCode::PasswordRefused, Some("common")) => SetPasswordReply::Common,
            (ProblemCode::ResetGone, _) => SetPasswordReply::Gone,
            _ => return Err(line.unknown(&problem)),
        },
    };
    Ok(Reply::SetPassword(reply))
}
