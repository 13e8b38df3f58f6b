//! Applications for 健診・医療アクセス認証: their rows, photos and review.

mod decision;
mod draft;
mod outlived;
mod photos;
mod refusals;
mod reviewed;
mod scores;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use toroku_wire::{DocumentKind, ProblemCode, Rejection};

use crate::app::App;
use crate::clock::{Millis, seconds};
use crate::refusal::{Failure, Refusal};
use crate::review::{Script, Verdict};
use crate::store::Db;
pub(crate) use decision::{Decided, Occasion, advance, close, complete, reject};
pub(crate) use draft::{begin, change_document, discard};
pub(crate) use outlived::drop_outlived;
pub(crate) use photos::{Held, Photo, drop_photo, holds, keep_photo, lost, photos, read};
pub(crate) use refusals::{Why, count_refusal, forget_refusals, refused_before, remember_refused};
pub(crate) use reviewed::reviewed_before;
pub(crate) use scores::{is_unsure, keep_score};

/// Status of an application, as stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Status {
    Open,
    UnderReview,
    Rejected,
    Closed,
    Completed,
}

/// An application.
pub(crate) struct Application {
    pub(crate) id: String,
    pub(crate) account_id: String,
    pub(crate) document: DocumentKind,
    pub(crate) status: Status,
    pub(crate) reference: Option<String>,
    pub(crate) received_at: Option<Millis>,
    pub(crate) completed_at: Option<Millis>,
    pub(crate) reasons: Vec<Rejection>,
    /// Whether a secret question is set.
    pub(crate) has_secret: bool,
    pub(crate) mismatches: u32,
    /// Whether the front was replaced after the face was compared with it.
    pub(crate) compare_again: bool,
    pub(crate) submissions: u32,
    polls: u32,
    verdict: Option<Verdict>,
}

#[derive(sqlx::FromRow)]
struct Row {
    id: String,
    account_id: String,
    document: String,
    status: String,
    touched_at: Millis,
    reference: Option<String>,
    received_at: Option<Millis>,
    completed_at: Option<Millis>,
    reasons: String,
    answer_hash: Option<String>,
    #[sqlx(try_from = "i64")]
    face_mismatches: u32,
    compare_again: i64,
    #[sqlx(try_from = "i64")]
    submissions: u32,
    #[sqlx(try_from = "i64")]
    polls: u32,
    verdict: Option<String>,
}

/// A word of the wire as it is stored.
pub(crate) fn word<T: Serialize>(value: T) -> Result<String, Failure> {
    match serde_json::to_value(value)? {
        Value::String(word) => Ok(word),
        _ => Err(Failure::broken("not a word")),
    }
}

/// The value of a stored word.
pub(crate) fn value<T: DeserializeOwned>(word: String) -> Result<T, Failure> {
    Ok(serde_json::from_value(Value::String(word))?)
}

/// The application of an account. An open one that was left for too long is deleted first.
pub(crate) async fn of(
    db: &mut Db,
    app: &App,
    account: &str,
) -> Result<Option<Application>, Failure> {
    let row: Option<Row> = sqlx::query_as("SELECT * FROM applications WHERE account_id = $1")
        .bind(account)
        .fetch_optional(&mut *db)
        .await?;
    let Some(row) = row else { return Ok(None) };
    let status = value(row.status)?;
    if status == Status::Open && row.touched_at + seconds(app.limits.draft_seconds) <= app.now() {
        sqlx::query("DELETE FROM applications WHERE id = $1")
            .bind(&row.id)
            .execute(db)
            .await?;
        return Ok(None);
    }
    Ok(Some(Application {
        id: row.id,
        account_id: row.account_id,
        document: value(row.document)?,
        status,
        reference: row.reference,
        received_at: row.received_at,
        completed_at: row.completed_at,
        reasons: serde_json::from_str(&row.reasons)?,
        has_secret: row.answer_hash.is_some(),
        mismatches: row.face_mismatches,
        compare_again: row.compare_again != 0,
        submissions: row.submissions,
        polls: row.polls,
        verdict: row
            .verdict
            .as_deref()
            .map(serde_json::from_str)
            .transpose()?,
    }))
}

/// The application with this id, if it is the account's.
pub(crate) async fn own(
    db: &mut Db,
    app: &App,
    account: &str,
    id: &str,
) -> Result<Application, Failure> {
    let found = of(db, app, account)
        .await?
        .filter(|application| application.id == id);
    found.ok_or_else(|| Refusal::of(ProblemCode::ApplicationGone).into())
}

/// The same, if it takes photos now.
pub(crate) async fn taking(
    db: &mut Db,
    app: &App,
    account: &str,
    id: &str,
) -> Result<Application, Failure> {
    let application = own(db, app, account, id).await?;
    match application.status {
        Status::Open | Status::Rejected => Ok(application),
        Status::Closed => Err(Refusal::of(ProblemCode::AccessBlocked).into()),
        Status::UnderReview | Status::Completed => {
            Err(Refusal::of(ProblemCode::ApplicationClosed).into())
        }
    }
}

/// Whether the back of a document may be sent. 備考 of these cards says nothing
/// the review needs; the back of マイナンバーカード may not even be received.
pub(crate) fn has_back(document: DocumentKind) -> bool {
    !matches!(document, DocumentKind::Mynumber | DocumentKind::Residence)
}

/// Remembers that something was done with an application.
pub(crate) async fn touch(db: &mut Db, app: &App, id: &str) -> Result<(), Failure> {
    sqlx::query("UPDATE applications SET touched_at = $1 WHERE id = $2")
        .bind(app.now())
        .bind(id)
        .execute(db)
        .await?;
    Ok(())
}

/// Whether the face must be compared with the front once more.
pub(crate) async fn set_compare_again(db: &mut Db, id: &str, again: bool) -> Result<(), Failure> {
    sqlx::query("UPDATE applications SET compare_again = $1 WHERE id = $2")
        .bind(i64::from(again))
        .bind(id)
        .execute(db)
        .await?;
    Ok(())
}

/// The script of the person who applies; an empty one without a person.
pub(crate) async fn script(db: &mut Db, account: &str) -> Result<Script, Failure> {
    let script: Option<String> = sqlx::query_scalar(
        "SELECT p.script FROM accounts a JOIN people p ON p.id = a.person_id WHERE a.id = $1",
    )
    .bind(account)
    .fetch_optional(db)
    .await?;
    Ok(script
        .as_deref()
        .map(serde_json::from_str)
        .transpose()?
        .unwrap_or_default())
}
