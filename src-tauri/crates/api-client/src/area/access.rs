//! `/v1/access-applications`.

use std::sync::Arc;

use reqwest::Method;
use serde::Serialize;
use toroku_domain::{DocumentKind, SecretAnswer, SecretQuestion, Side};
use toroku_engine::flow::{
    ApplicationState, ApplicationStatus, CallError, Challenge, FaceReply, Reply, SecretField,
    SubmitReply,
};
use toroku_engine::ports::Sent;
use toroku_wire::{self as wire, ProblemCode};

use crate::convert;
use crate::exchange::Payload;
use crate::line::{Heard, Line};

const APPLICATIONS: &str = "access-applications";
/// In place of a challenge: the photo from the front.
const FRONT: &str = "front";

/// A photo and who is told of its progress.
type Photo = Option<(Arc<[u8]>, Sent)>;

pub(crate) async fn open(line: &Line<'_>, document: DocumentKind) -> Result<Reply, CallError> {
    let body = wire::AccessApplicationRequest {
        document: convert::document_to(document),
    };
    match line
        .signed(Method::POST, &[APPLICATIONS], line.json(&body)?)
        .await?
    {
        Heard::Done(body) => {
            let opened: wire::AccessApplicationResponse = line.read(&body)?;
            Ok(Reply::Opened {
                application: opened.id,
            })
        }
        Heard::Refused(problem) => Err(line.unknown(&problem)),
    }
}

pub(crate) async fn document(
    line: &Line<'_>,
    application: &str,
    side: Side,
    photo: Photo,
    warned: bool,
) -> Result<Reply, CallError> {
    let path = [APPLICATIONS, application, "documents", side_name(side)];
    match line
        .signed(Method::PUT, &path, payload(line, photo, warned)?)
        .await?
    {
        Heard::Done(body) => {
            let wire::PhotoAccepted {
                status: wire::Accepted::Accepted,
            } = line.read(&body)?;
            Ok(Reply::Document(Ok(())))
        }
        Heard::Refused(problem) => match (problem.code, problem.finding) {
            (ProblemCode::PhotoUnusable, Some(found)) => {
                Ok(Reply::Document(Err(convert::finding(found))))
            }
            (ProblemCode::SideRefused, _) => Ok(Reply::SideRefused),
            _ => Err(line.unknown(&problem)),
        },
    }
}

pub(crate) async fn remove_back(line: &Line<'_>, application: &str) -> Result<Reply, CallError> {
    let path = [
        APPLICATIONS,
        application,
        "documents",
        side_name(Side::Back),
    ];
    match line.signed(Method::DELETE, &path, Payload::None).await? {
        Heard::Done(_) => Ok(Reply::BackRemoved),
        Heard::Refused(problem) => Err(line.unknown(&problem)),
    }
}

/// One that is gone already is as good as deleted.
pub(crate) async fn discard(line: &Line<'_>, application: &str) -> Result<Reply, CallError> {
    let path = [APPLICATIONS, application];
    match line.signed(Method::DELETE, &path, Payload::None).await {
        Ok(Heard::Done(_)) | Err(CallError::ApplicationGone) => Ok(Reply::ApplicationDropped),
        Ok(Heard::Refused(problem)) => Err(line.unknown(&problem)),
        Err(error) => Err(error),
    }
}

pub(crate) async fn draw_pose(line: &Line<'_>, application: &str) -> Result<Reply, CallError> {
    let path = [APPLICATIONS, application, "face-challenges"];
    let payload = line.json(&wire::FaceChallengeRequest {})?;
    match line.signed(Method::POST, &path, payload).await? {
        Heard::Done(body) => {
            let drawn: wire::FaceChallengeResponse = line.read(&body)?;
            Ok(Reply::Pose(Challenge {
                id: drawn.id,
                pose: convert::pose(drawn.pose),
                expires_at: drawn.expires_at,
            }))
        }
        Heard::Refused(problem) => Err(line.unknown(&problem)),
    }
}

pub(crate) async fn face(
    line: &Line<'_>,
    application: &str,
    challenge: Option<&str>,
    photo: Photo,
) -> Result<Reply, CallError> {
    let path = [
        APPLICATIONS,
        application,
        "faces",
        challenge.unwrap_or(FRONT),
    ];
    let reply = match line
        .signed(Method::PUT, &path, payload(line, photo, false)?)
        .await?
    {
        Heard::Done(body) => {
            let wire::PhotoAccepted {
                status: wire::Accepted::Accepted,
            } = line.read(&body)?;
            FaceReply::Accepted
        }
        Heard::Refused(problem) => match (problem.code, problem.left, problem.finding) {
            (ProblemCode::FaceMismatch, Some(left), _) => FaceReply::Mismatch { left },
            (ProblemCode::AccessBlocked, _, _) => FaceReply::Mismatch { left: 0 },
            (ProblemCode::ChallengeExpired, _, _) => FaceReply::ChallengeExpired,
            // What was sent before is not there any more: it begins anew.
            (ProblemCode::PartMissing, _, _) => return Err(CallError::ApplicationGone),
            (ProblemCode::PhotoUnusable, _, Some(found)) => {
                FaceReply::Unusable(convert::finding(found))
            }
            _ => return Err(line.unknown(&problem)),
        },
    };
    Ok(Reply::Face(reply))
}

pub(crate) async fn submit(
    line: &Line<'_>,
    application: &str,
    secret: Option<&(SecretQuestion, SecretAnswer)>,
) -> Result<Reply, CallError> {
    let body = wire::SubmitRequest {
        question: secret.map(|(question, _)| question.as_str().to_owned()),
        answer: secret.map(|(_, answer)| answer.expose().to_owned()),
    };
    let path = [APPLICATIONS, application, "submit"];
    let reply = match line.signed(Method::POST, &path, line.json(&body)?).await? {
        Heard::Done(body) => match line.read(&body)? {
            wire::SubmitResponse::Completed { .. } => SubmitReply::Completed,
            wire::SubmitResponse::UnderReview { .. } => SubmitReply::UnderReview,
            wire::SubmitResponse::Incomplete { parts } => {
                let parts: Vec<_> = parts.into_iter().filter_map(convert::part).collect();
                if parts.is_empty() {
                    return Err(line.broken());
                }
                SubmitReply::Incomplete(parts)
            }
        },
        Heard::Refused(problem) => match (problem.code, problem.left) {
            (ProblemCode::SecretRefused, _) => {
                SubmitReply::SecretRefused(match problem.field.as_deref() {
                    Some("question") => SecretField::Question,
                    Some("answer") => SecretField::Answer,
                    Some(_) | None => return Err(line.unknown(&problem)),
                })
            }
            (ProblemCode::FaceMismatch, Some(left)) => SubmitReply::Mismatch { left },
            (ProblemCode::AccessBlocked, _) => SubmitReply::Mismatch { left: 0 },
            _ => return Err(line.unknown(&problem)),
        },
    };
    Ok(Reply::Submit(reply))
}

pub(crate) async fn application(line: &Line<'_>, application: &str) -> Result<Reply, CallError> {
    match line
        .signed(Method::GET, &[APPLICATIONS, application], Payload::None)
        .await?
    {
        Heard::Done(body) => {
            let found: wire::AccessApplication = line.read(&body)?;
            let state = state(line, found)?;
            Ok(Reply::Application(Box::new(state)))
        }
        Heard::Refused(problem) => Err(line.unknown(&problem)),
    }
}

fn state(line: &Line<'_>, found: wire::AccessApplication) -> Result<ApplicationState, CallError> {
    let status = match found.status {
        wire::ApplicationStatus::Open => ApplicationStatus::Open,
        wire::ApplicationStatus::UnderReview => ApplicationStatus::UnderReview,
        wire::ApplicationStatus::Rejected => {
            let mut parts = Vec::new();
            for rejection in found.reasons {
                let part = convert::part(rejection.part).ok_or_else(|| line.broken())?;
                parts.push((part, code(line, &rejection.reason)?));
            }
            ApplicationStatus::Rejected(parts)
        }
        wire::ApplicationStatus::Closed => ApplicationStatus::Closed,
        wire::ApplicationStatus::Completed => ApplicationStatus::Completed {
            at: found.completed_at.ok_or_else(|| line.broken())?,
        },
    };
    Ok(ApplicationState {
        id: found.id,
        document: convert::document(found.document),
        status,
        reference: found.reference.unwrap_or_default(),
        received_at: found.received_at,
    })
}

/// A reason's code is its name on the wire.
fn code(line: &Line<'_>, reason: &impl Serialize) -> Result<String, CallError> {
    match serde_json::to_value(reason) {
        Ok(serde_json::Value::String(code)) => Ok(code),
        _ => Err(line.broken()),
    }
}

fn payload(line: &Line<'_>, photo: Photo, warned: bool) -> Result<Payload, CallError> {
    // The draft names a photo the device no longer holds.
    let (jpeg, sent) = photo.ok_or_else(|| line.broken())?;
    Ok(Payload::Photo { jpeg, sent, warned })
}

fn side_name(side: Side) -> &'static str {
    match side {
        Side::Front => "front",
        Side::Back => "back",
    }
}
