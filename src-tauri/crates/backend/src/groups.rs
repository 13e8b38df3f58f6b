//! Groups and the proofs of their authentication.

use toroku_wire::{Features, Group, IdentityPoints, NumberSchema, OwnPoints, ProblemCode};

use crate::app::App;
use crate::clock::seconds;
use crate::hash::token_hash;
use crate::options::life;
use crate::refusal::{Failure, Refusal};
use crate::store::{Db, count};

/// A group by one of its insurer numbers.
pub(crate) struct InsuredGroup {
    pub(crate) insurer_number: String,
    pub(crate) group: Group,
    pub(crate) features: Features,
    pub(crate) number_schema: NumberSchema,
    /// Whether the group has sent its members.
    pub(crate) members_linked: bool,
}

#[derive(sqlx::FromRow)]
struct Row {
    id: String,
    name: String,
    kind: String,
    own_points: Option<String>,
    identity_points: Option<i64>,
    checkup_link: i64,
    members_linked: i64,
    number_schema: String,
}

/// The group of an insurer number.
pub(crate) async fn find(
    db: &mut Db,
    insurer_number: &str,
) -> Result<Option<InsuredGroup>, Failure> {
    let row: Option<Row> = sqlx::query_as(
        "SELECT g.id, g.name, g.kind, g.own_points, g.identity_points, g.checkup_link, g.members_linked, i.number_schema
         FROM insurers i JOIN groups g ON g.id = i.group_id WHERE i.number = $1",
    )
    .bind(insurer_number)
    .fetch_optional(db)
    .await?;
    let Some(row) = row else { return Ok(None) };
    let points = row.identity_points.map(count).transpose()?;
    Ok(Some(InsuredGroup {
        insurer_number: insurer_number.to_owned(),
        group: Group {
            id: row.id,
            name: row.name,
            kind: row.kind,
        },
        features: Features {
            own_points: row.own_points.map(|name| OwnPoints { name }),
            identity_points: points.map(|amount| IdentityPoints { amount }),
            checkup_link: row.checkup_link != 0,
        },
        number_schema: serde_json::from_str(&row.number_schema)?,
        members_linked: row.members_linked != 0,
    }))
}

/// Gives a proof that an insurer number was authenticated.
pub(crate) async fn prove(app: &App, insurer_number: &str) -> Result<String, Failure> {
    let (token, now) = (app.random.token(), app.now());
    sqlx::query("INSERT INTO group_tokens (hash, insurer_number, expires_at) VALUES ($1, $2, $3)")
        .bind(token_hash(&token))
        .bind(insurer_number)
        .bind(now + seconds(life::GROUP_TOKEN))
        .execute(app.db.pool())
        .await?;
    Ok(token)
}

/// The group a proof was given for.
pub(crate) async fn proven(app: &App, token: &str) -> Result<InsuredGroup, Failure> {
    let mut db = app.db.pool().acquire().await?;
    let number: Option<String> = sqlx::query_scalar(
        "SELECT insurer_number FROM group_tokens WHERE hash = $1 AND expires_at > $2",
    )
    .bind(token_hash(token))
    .bind(app.now())
    .fetch_optional(&mut *db)
    .await?;
    let expired = || Failure::from(Refusal::of(ProblemCode::GroupTokenExpired));
    find(&mut db, &number.ok_or_else(expired)?)
        .await?
        .ok_or_else(expired)
}
