//! `POST /v1/identity-checks`.

use reqwest::Method;
use toroku_domain::{BirthDate, InsurerNumber, KanaName, MemberNumber};
use toroku_engine::flow::{CallError, IdentityReply, Reply};
use toroku_wire::{self as wire, ProblemCode};

use crate::area::group;
use crate::line::{Heard, Line};

pub(crate) async fn check(
    line: &Line<'_>,
    insurer: &InsurerNumber,
    number: &MemberNumber,
    kana: &KanaName,
    birth: &BirthDate,
) -> Result<Reply, CallError> {
    let values = number.expose().iter();
    let mut body = wire::IdentityCheckRequest {
        insurer_number: insurer.expose().to_owned(),
        group_token: None,
        parts: values
            .map(|(id, value)| wire::NumberValue {
                id: id.clone(),
                value: value.clone(),
            })
            .collect(),
        kana: kana.expose().to_owned(),
        birth_date: birth.expose(),
    };
    let proof = line.client.proof_of(insurer);
    body.group_token = proof.as_ref().map(|proof| proof.token.clone());
    let mut heard = send(line, &body).await?;
    if let (Heard::Refused(problem), Some(proof)) = (&heard, proof)
        && problem.code == ProblemCode::GroupTokenExpired
    {
        // Renewed without a word; should the group be gone, its number alone is checked.
        group::authenticate(line, &proof.kind, insurer).await?;
        let renewed = line
            .client
            .proof_of(insurer)
            .filter(|new| new.token != proof.token);
        body.group_token = renewed.map(|proof| proof.token);
        heard = send(line, &body).await?;
    }
    let reply = match heard {
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

async fn send(line: &Line<'_>, body: &wire::IdentityCheckRequest) -> Result<Heard, CallError> {
    line.signed(Method::POST, &["identity-checks"], line.json(body)?)
        .await
}
