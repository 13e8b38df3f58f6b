//! `POST /v1/identity-checks`.

use reqwest::Method;
use toroku_domain::{BirthDate, InsurerNumber, KanaName, MemberNumber};
use toroku_flow::{CallError, IdentityReply, Reply};
use toroku_wire::{self as wire, ProblemCode};

use crate::line::{Heard, Line};

pub(crate) async fn check(
    line: &Line<'_>,
    insurer: &InsurerNumber,
    number: &MemberNumber,
    kana: &KanaName,
    birth: &BirthDate,
) -> Result<Reply, CallError> {
    let values = number.expose().iter();
    let body = wire::IdentityCheckRequest {
        insurer_number: insurer.expose().to_owned(),
        group_token: line.client.proof(insurer),
        parts: values
            .map(|(id, value)| wire::NumberValue { id: id.clone(), value: value.clone() })
            .collect(),
        kana: kana.expose().to_owned(),
        birth_date: birth.expose(),
    };
    let reply = match line.signed(Method::POST, &["identity-checks"], line.json(&body)?).await? {
        Heard::Done(body) => match line.read(&body)? {
            wire::IdentityCheckResponse::Verified { .. } => IdentityReply::Verified,
            wire::IdentityCheckResponse::NotVerified { left, locked_until } => {
                IdentityReply::NotVerified { left, locked_until }
            }
            wire::IdentityCheckResponse::GroupNotLinked => IdentityReply::GroupNotLinked,
        },
        // Done before, perhaps on another device.
        Heard::Refused(problem) if problem.code == ProblemCode::IdentityDone => {
            IdentityReply::Verified
        }
        Heard::Refused(problem) => return Err(line.unknown(&problem)),
    };
    Ok(Reply::Identity(reply))
}
