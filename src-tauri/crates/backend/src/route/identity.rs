//! `POST /v1/identity-checks`.
//!
//! One answer for a wrong number, name or date, for somebody who is registered
//! already and for one who is not eligible: the answer names no cause.

use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use toroku_domain::{InsurerNumber, KanaName, MemberNumber};
use toroku_wire::{
    IdentityCheckRequest, IdentityCheckResponse, IdentityStatus, NumberSchema, NumberValue,
    ProblemCode,
};

use crate::accounts::{self, Account};
use crate::app::{App, Ctx};
use crate::audit::{self, Deed};
use crate::body::Body;
use crate::clock::{seconds, timestamp};
use crate::groups::{self, InsuredGroup};
use crate::idempotency::commit;
use crate::refusal::{Failure, Refusal};
use crate::route::me::identity;
use crate::session::Member;
use crate::store::{Alone, Db};

/// Check the identity of the member
///
/// `identity_done` when it is verified already, `group_token_expired`.
#[utoipa::path(post, path = "/v1/identity-checks", operation_id = "checkIdentity", tag = "identity", security(("bearer" = [])),
    params(("idempotency-key" = String, Header)),
    request_body = IdentityCheckRequest,
    responses((status = 200, body = IdentityCheckResponse)))]
pub(crate) async fn check(
    State(app): State<Ctx>,
    member: Member,
    Body(request): Body<IdentityCheckRequest>,
) -> Result<Json<IdentityCheckResponse>, Failure> {
    let proven = match &request.group_token {
        Some(token) => Some(groups::proven(&app, token).await?.insurer_number),
        None => None,
    };
    // Two members who claim to be one person at once: the second finds the person taken.
    let number = InsurerNumber::parse(&request.insurer_number);
    let number = number.map_or_else(|_| String::new(), |number| number.value.expose().to_owned());
    let people = format!("people {number} {}", request.birth_date);
    let mut tx = app
        .db
        .begin(Alone::With(&[&member.account, &people]))
        .await?;
    let account = accounts::of(&mut tx, &member.account).await?;
    let present = identity(&app, &account);
    match present.status {
        IdentityStatus::Verified => return Err(Refusal::of(ProblemCode::IdentityDone).into()),
        IdentityStatus::Locked => {
            return Ok(Json(IdentityCheckResponse::NotVerified {
                left: 0,
                locked_until: present.until,
            }));
        }
        IdentityStatus::None => {}
    }
    let group = own_group(
        &mut tx,
        &account,
        &request.insurer_number,
        proven.as_deref(),
    )
    .await?;
    if group.as_ref().is_some_and(|group| !group.members_linked) {
        return Ok(Json(IdentityCheckResponse::GroupNotLinked));
    }
    let found = match &group {
        Some(group) => find(&mut tx, &app, group, &request).await?,
        None => None,
    };
    let answer = match (found, group) {
        (Some(person), Some(group)) => {
            verify(&mut tx, &app, &account, &group, &person).await?;
            let points = group.features.identity_points.map(|points| points.amount);
            IdentityCheckResponse::Verified {
                name: person.name,
                points,
            }
        }
        _ => count(&mut tx, &app, &account).await?,
    };
    commit(tx, &app, StatusCode::OK, &answer).await?;
    Ok(Json(answer))
}

/// A member as the group sent them.
#[derive(sqlx::FromRow)]
struct Person {
    id: String,
    name: String,
    kana: String,
    birth_date: String,
}

/// The group of the number, if it is the member's own and, where a proof was sent, proven.
async fn own_group(
    db: &mut Db,
    account: &Account,
    number: &str,
    proven: Option<&str>,
) -> Result<Option<InsuredGroup>, Failure> {
    let Ok(number) = InsurerNumber::parse(number) else {
        return Ok(None);
    };
    let number = number.value;
    let group = groups::find(db, number.expose()).await?;
    let proven = proven.is_none_or(|proven| proven == number.expose());
    Ok(group.filter(|group| proven && group.group.id == account.group_id))
}

/// Somebody the group sent, who is eligible and has no account yet, and whom everything matches.
async fn find(
    db: &mut Db,
    app: &App,
    group: &InsuredGroup,
    request: &IdentityCheckRequest,
) -> Result<Option<Person>, Failure> {
    let Some(number) = written(&group.number_schema, &request.parts)? else {
        return Ok(None);
    };
    let Ok(kana) = KanaName::parse(&request.kana) else {
        return Ok(None);
    };
    let people: Vec<Person> = sqlx::query_as(
        "SELECT id, name, kana, birth_date FROM people
         WHERE insurer_number = $1 AND member_number = $2 AND eligible = 1 AND known_from <= $3
           AND id NOT IN (SELECT person_id FROM accounts WHERE person_id IS NOT NULL)",
    )
    .bind(&group.insurer_number)
    .bind(&number)
    .bind(app.now())
    .fetch_all(db)
    .await?;
    let (kana, date) = (kana.value.match_key(), request.birth_date.to_string());
    let same = |person: &Person| {
        person.birth_date == date
            && KanaName::parse(&person.kana).is_ok_and(|known| known.value.match_key() == kana)
    };
    Ok(people.into_iter().find(same))
}

/// 記号・番号 as the database keeps them, in the order of the schema.
fn written(schema: &NumberSchema, parts: &[NumberValue]) -> Result<Option<String>, Failure> {
    let schema: toroku_domain::NumberSchema =
        serde_json::from_value(serde_json::to_value(schema)?)?;
    let value = |id: &str| {
        parts
            .iter()
            .find(|part| part.id == id)
            .map_or("", |part| part.value.as_str())
    };
    let inputs: Vec<&str> = schema.parts.iter().map(|part| value(&part.id)).collect();
    let Ok(number) = MemberNumber::parse(&schema, &inputs) else {
        return Ok(None);
    };
    let values: Vec<&str> = number
        .value
        .expose()
        .iter()
        .map(|(_, value)| value.as_str())
        .collect();
    Ok(Some(serde_json::to_string(&values)?))
}

async fn verify(
    db: &mut Db,
    app: &App,
    account: &Account,
    group: &InsuredGroup,
    person: &Person,
) -> Result<(), Failure> {
    sqlx::query(
        "UPDATE accounts SET person_id = $1, name = $2, birth_date = $3, verified_at = $4, insurer_number = $5,
             identity_failures = 0, identity_locked_until = NULL WHERE id = $6",
    )
    .bind(&person.id)
    .bind(&person.name)
    .bind(&person.birth_date)
    .bind(app.now())
    .bind(&group.insurer_number)
    .bind(&account.id)
    .execute(&mut *db)
    .await?;
    audit::note(db, app, Deed::IdentityVerified, Some(&account.id)).await
}

/// Counts a failure; the last one stops further checks for a while.
async fn count(
    db: &mut Db,
    app: &App,
    account: &Account,
) -> Result<IdentityCheckResponse, Failure> {
    let failures = account.identity_failures + 1;
    let left = app.limits.identity_failures.saturating_sub(failures);
    let until = (left == 0).then(|| app.now() + seconds(app.limits.identity_lock_seconds));
    sqlx::query(
        "UPDATE accounts SET identity_failures = $1, identity_locked_until = $2 WHERE id = $3",
    )
    .bind(i64::from(if left == 0 { 0 } else { failures }))
    .bind(until)
    .bind(&account.id)
    .execute(&mut *db)
    .await?;
    audit::note(db, app, Deed::IdentityRefused, Some(&account.id)).await?;
    Ok(IdentityCheckResponse::NotVerified {
        left,
        locked_until: until.map(timestamp),
    })
}
