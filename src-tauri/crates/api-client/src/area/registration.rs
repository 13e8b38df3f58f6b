//! `POST /v1/registrations`, `…/{id}/otp` and `…/{id}/verify`.

use reqwest::Method;
use toroku_domain::{Email, OneTimeCode, Password};
use toroku_engine::flow::{
    CallError, CodeReply, CodeSent, CodeSentReply, ConsentVersion, RegisterReply, Reply,
};
use toroku_wire::{self as wire, Problem, ProblemCode};

use crate::exchange::Payload;
use crate::line::{Heard, Line};

pub(crate) async fn register(
    line: &Line<'_>,
    email: &Email,
    password: &Password,
    group_token: &str,
    consents: &[ConsentVersion],
) -> Result<Reply, CallError> {
    let consents = consents
        .iter()
        .map(|consent| wire::ConsentVersion {
            id: consent.id.clone(),
            version: consent.version.clone(),
        })
        .collect();
    let body = wire::RegistrationRequest {
        email: email.expose().to_owned(),
        password: password.expose().to_owned(),
        group_token: group_token.to_owned(),
        consents,
    };
    let reply = match line
        .open(Method::POST, &["registrations"], line.json(&body)?)
        .await?
    {
        Heard::Done(body) => {
            let sent: wire::RegistrationResponse = line.read(&body)?;
            RegisterReply::Sent(CodeSent {
                id: sent.registration_id,
                expires_at: sent.expires_at,
                resend_at: sent.resend_at,
            })
        }
        Heard::Refused(problem) => match (problem.code, &problem.id, &problem.version) {
            (ProblemCode::GroupTokenExpired, _, _) => RegisterReply::GroupTokenExpired,
            (ProblemCode::ConsentOutdated, Some(id), Some(version)) => {
                RegisterReply::ConsentUpdated(ConsentVersion {
                    id: id.clone(),
                    version: version.clone(),
                })
            }
            _ => return Err(line.unknown(&problem)),
        },
    };
    Ok(Reply::Register(reply))
}

pub(crate) async fn resend(line: &Line<'_>, registration: &str) -> Result<Reply, CallError> {
    let path = ["registrations", registration, "otp"];
    code_sent_again(line, &path, registration).await
}

pub(crate) async fn verify(
    line: &Line<'_>,
    registration: &str,
    code: &OneTimeCode,
) -> Result<Reply, CallError> {
    let body = wire::VerifyRequest {
        code: code.expose().to_owned(),
    };
    let path = ["registrations", registration, "verify"];
    match line.open(Method::POST, &path, line.json(&body)?).await? {
        Heard::Done(body) => {
            line.client.session.begin(&line.read(&body)?).await;
            Ok(Reply::Code(CodeReply::Right { reset_token: None }))
        }
        Heard::Refused(problem) => refused_code(line, &problem),
    }
}

/// A code is sent again, for a registration or a reset.
pub(crate) async fn code_sent_again(
    line: &Line<'_>,
    path: &[&str],
    id: &str,
) -> Result<Reply, CallError> {
    let reply = match line.open(Method::POST, path, Payload::None).await? {
        Heard::Done(body) => {
            let sent: wire::CodeSentResponse = line.read(&body)?;
            CodeSentReply::Sent(CodeSent {
                id: id.to_owned(),
                expires_at: sent.expires_at,
                resend_at: sent.resend_at,
            })
        }
        Heard::Refused(problem) => match (problem.code, problem.retry_at) {
            (ProblemCode::ResendTooEarly, Some(at)) => CodeSentReply::TooEarly(at),
            (ProblemCode::ResendLimit, _) => CodeSentReply::Limit,
            (ProblemCode::RegistrationGone | ProblemCode::ResetGone, _) => CodeSentReply::Gone,
            _ => return Err(line.unknown(&problem)),
        },
    };
    Ok(Reply::CodeSent(reply))
}

/// A code was not taken, for a registration or a reset.
pub(crate) fn refused_code(line: &Line<'_>, problem: &Problem) -> Result<Reply, CallError> {
    let reply = match (problem.code, problem.left) {
        (ProblemCode::OtpWrong, Some(left)) => CodeReply::Wrong { left },
        (ProblemCode::OtpLocked, _) => CodeReply::Locked,
        (ProblemCode::OtpExpired, _) => CodeReply::Expired,
        (ProblemCode::RegistrationGone | ProblemCode::ResetGone, _) => CodeReply::Gone,
        _ => return Err(line.unknown(problem)),
    };
    Ok(Reply::Code(reply))
}
