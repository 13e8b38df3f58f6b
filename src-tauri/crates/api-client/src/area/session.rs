//! `POST /v1/sessions`, `GET /v1/me`, `DELETE /v1/me`.

use reqwest::Method;
use toroku_domain::{Email, Password};
use toroku_engine::flow::{
    AccessStatus, CallError, IdentityStatus, LoginReply, Member, Reply, WithdrawReply,
};
use toroku_wire::{self as wire, ProblemCode};

use crate::convert;
use crate::exchange::Payload;
use crate::line::{Heard, Line};

pub(crate) async fn login(
    line: &Line<'_>,
    email: &Email,
    password: &Password,
) -> Result<Reply, CallError> {
    let body = wire::SessionRequest {
        email: email.expose().to_owned(),
        password: password.expose().to_owned(),
    };
    let reply = match line
        .open(Method::POST, &["sessions"], line.json(&body)?)
        .await?
    {
        Heard::Done(body) => {
            line.client.session.begin(&line.read(&body)?).await;
            LoginReply::In
        }
        Heard::Refused(problem) => match (problem.code, problem.until) {
            (ProblemCode::LoginFailed, _) => LoginReply::Failed,
            (ProblemCode::LoginLocked, Some(until)) => LoginReply::Locked { until },
            _ => return Err(line.unknown(&problem)),
        },
    };
    Ok(Reply::Login(reply))
}

pub(crate) async fn me(line: &Line<'_>) -> Result<Reply, CallError> {
    match line.signed(Method::GET, &["me"], Payload::None).await? {
        Heard::Done(body) => {
            let me: wire::MeResponse = line.read(&body)?;
            let member = member(me).ok_or_else(|| line.broken())?;
            Ok(Reply::Me(Box::new(member)))
        }
        Heard::Refused(problem) => Err(line.unknown(&problem)),
    }
}

fn member(me: wire::MeResponse) -> Option<Member> {
    Some(Member {
        identity: identity(me.identity)?,
        access: access(me.access)?,
        name: me.name,
        birth: me.birth_date,
        email: me.email,
        group_id: me.group.id,
        group: me.group.name,
        insurer_number: me.insurer_number,
        features: convert::features(me.features),
        schema: convert::schema(me.number_schema),
    })
}

/// `None`: the status lacks what belongs to it.
fn identity(identity: wire::Identity) -> Option<IdentityStatus> {
    Some(match identity.status {
        wire::IdentityStatus::None => IdentityStatus::None,
        wire::IdentityStatus::Verified => IdentityStatus::Verified {
            at: identity.verified_at?,
        },
        wire::IdentityStatus::Locked => IdentityStatus::Locked {
            until: identity.until?,
        },
    })
}

/// `None`: the status lacks what belongs to it.
fn access(access: wire::Access) -> Option<AccessStatus> {
    let application = access.application_id;
    Some(match access.status {
        wire::AccessStatus::None => AccessStatus::None,
        wire::AccessStatus::Open => AccessStatus::Open {
            application: application?,
        },
        wire::AccessStatus::UnderReview => AccessStatus::UnderReview {
            application: application?,
        },
        wire::AccessStatus::Rejected => AccessStatus::Rejected {
            application: application?,
        },
        wire::AccessStatus::Blocked => AccessStatus::Blocked,
        wire::AccessStatus::Completed => AccessStatus::Completed {
            at: access.completed_at?,
        },
    })
}

pub(crate) async fn withdraw(line: &Line<'_>, password: &Password) -> Result<Reply, CallError> {
    let body = wire::WithdrawRequest {
        password: password.expose().to_owned(),
    };
    match line
        .signed(Method::DELETE, &["me"], line.json(&body)?)
        .await?
    {
        Heard::Done(_) => Ok(Reply::Withdraw(WithdrawReply::Gone)),
        Heard::Refused(problem) => match (problem.code, problem.until) {
            (ProblemCode::WithdrawRefused, _) => Ok(Reply::Withdraw(WithdrawReply::Refused)),
            (ProblemCode::LoginLocked, Some(until)) => {
                Ok(Reply::Withdraw(WithdrawReply::Locked { until }))
            }
            _ => Err(line.unknown(&problem)),
        },
    }
}
