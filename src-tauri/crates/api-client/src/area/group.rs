//! `GET /v1/group-kinds` and `POST /v1/groups/authenticate`.

use reqwest::Method;
use toroku_domain::InsurerNumber;
use toroku_engine::flow::{AuthenticatedGroup, CallError, GroupKind, Reply};
use toroku_wire::{self as wire, ProblemCode};

use crate::client::Proof;
use crate::convert;
use crate::exchange::Payload;
use crate::line::{Heard, Line};

pub(crate) async fn kinds(line: &Line<'_>) -> Result<Reply, CallError> {
    match line
        .open(Method::GET, &["group-kinds"], Payload::None)
        .await?
    {
        Heard::Done(body) => {
            let kinds: Vec<wire::GroupKind> = line.read(&body)?;
            let kinds = kinds
                .into_iter()
                .map(|wire::GroupKind { id, label, hint }| GroupKind { id, label, hint });
            Ok(Reply::GroupKinds(kinds.collect()))
        }
        Heard::Refused(problem) => Err(line.unknown(&problem)),
    }
}

pub(crate) async fn authenticate(
    line: &Line<'_>,
    kind: &str,
    number: &InsurerNumber,
) -> Result<Reply, CallError> {
    let body = wire::AuthenticateGroupRequest {
        kind: kind.to_owned(),
        insurer_number: number.expose().to_owned(),
    };
    let payload = line.json(&body)?;
    match line
        .open(Method::POST, &["groups", "authenticate"], payload)
        .await?
    {
        Heard::Done(body) => {
            let found: wire::AuthenticateGroupResponse = line.read(&body)?;
            line.client.remember(Proof {
                kind: kind.to_owned(),
                number: number.clone(),
                token: found.group_token.clone(),
            });
            Ok(Reply::Group(Some(Box::new(AuthenticatedGroup {
                token: found.group_token,
                id: found.group.id,
                name: found.group.name,
                features: convert::features(found.features),
                schema: convert::schema(found.number_schema),
            }))))
        }
        Heard::Refused(problem) if problem.code == ProblemCode::GroupNotFound => {
            Ok(Reply::Group(None))
        }
        Heard::Refused(problem) => Err(line.unknown(&problem)),
    }
}
