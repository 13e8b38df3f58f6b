//! Applications begun, changed to another document, and taken back.

use toroku_wire::{ApplicationPart, DocumentKind, PhotoPart, ProblemCode, RejectReason, Rejection};

use super::{Application, Status, drop_photo, has_back, word};
use crate::app::App;
use crate::clock::seconds;
use crate::refusal::{Failure, Refusal};
use crate::store::{Db, count};

/// Takes back what was not submitted: an open application is deleted, of a
/// rejected one the photos sent since it was rejected are.
pub(crate) async fn discard(
    db: &mut Db,
    app: &App,
    application: &Application,
) -> Result<(), Failure> {
    match application.status {
        Status::Open => delete(db, app, &application.id).await,
        Status::Rejected => {
            sqlx::query(
                "DELETE FROM photos WHERE application_id = $1
                     AND round = (SELECT submissions FROM applications WHERE id = $1)",
            )
            .bind(&application.id)
            .execute(db)
            .await?;
            Ok(())
        }
        Status::Closed => Err(Refusal::of(ProblemCode::AccessBlocked).into()),
        Status::UnderReview | Status::Completed => {
            Err(Refusal::of(ProblemCode::ApplicationClosed).into())
        }
    }
}

/// Begins an application; mismatches of one that was discarded lately count on.
/// Answers its id and these mismatches.
pub(crate) async fn begin(
    db: &mut Db,
    app: &App,
    account: &str,
    document: DocumentKind,
) -> Result<(String, u32), Failure> {
    let (id, now) = (app.random.id(), app.now());
    let mismatches: i64 = sqlx::query_scalar(
        "INSERT INTO applications (id, account_id, document, status, touched_at, face_mismatches)
         VALUES ($1, $2, $3, $4, $5, coalesce(
             (SELECT face_mismatches FROM discarded WHERE account_id = $2 AND discarded_at > $6), 0))
         RETURNING face_mismatches",
    )
    .bind(&id)
    .bind(account)
    .bind(word(document)?)
    .bind(word(Status::Open)?)
    .bind(now)
    .bind(now - seconds(app.limits.draft_seconds))
    .fetch_one(db)
    .await?;
    Ok((id, count(mismatches)?))
}

/// Changes the document: the photos of the old one are deleted. The same one chosen again keeps them. Of a rejected application the
/// front is asked for again then, and the back only if the new document has one.
pub(crate) async fn change_document(
    db: &mut Db,
    application: &Application,
    document: DocumentKind,
) -> Result<(), Failure> {
    if application.document == document {
        return Ok(());
    }
    for part in [PhotoPart::Document, PhotoPart::DocumentBack] {
        drop_photo(db, &application.id, part).await?;
    }
    let mut reasons = application.reasons.clone();
    reasons.retain(|asked| asked.part != ApplicationPart::DocumentBack || has_back(document));
    let front_asked = reasons
        .iter()
        .any(|asked| asked.part == ApplicationPart::Document);
    if application.status == Status::Rejected && !front_asked {
        let front = Rejection {
            part: ApplicationPart::Document,
            reason: RejectReason::Other,
        };
        reasons.insert(0, front);
    }
    sqlx::query("UPDATE applications SET document = $1, reasons = $2 WHERE id = $3")
        .bind(word(document)?)
        .bind(serde_json::to_string(&reasons)?)
        .bind(&application.id)
        .execute(db)
        .await?;
    Ok(())
}

async fn delete(db: &mut Db, app: &App, id: &str) -> Result<(), Failure> {
    sqlx::query(
        "INSERT INTO discarded (account_id, face_mismatches, discarded_at)
         SELECT account_id, face_mismatches, $1 FROM applications WHERE id = $2
         ON CONFLICT (account_id) DO UPDATE SET
             face_mismatches = excluded.face_mismatches, discarded_at = excluded.discarded_at",
    )
    .bind(app.now())
    .bind(id)
    .execute(&mut *db)
    .await?;
    // Photos, refusals and poses go with it.
    sqlx::query("DELETE FROM applications WHERE id = $1")
        .bind(id)
        .execute(db)
        .await?;
    Ok(())
}
