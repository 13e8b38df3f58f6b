//! Photos that are kept no longer, though their application is not at its end.
//!
//! Of a rejected application they are kept for so many days after its last change, of one under
//! review for so many days after its submission: who never comes back, or is never decided on,
//! must not be kept for good. The member is then asked for all photos anew.

use toroku_wire::{ApplicationPart, RejectReason, Rejection};

use super::decision::{Decided, ask_again};
use super::{Application, Occasion, Status, advance, of};
use crate::app::App;
use crate::clock::days;
use crate::mail::MailKind;
use crate::refusal::Failure;
use crate::store::Db;

/// Deletes photos that were kept for long enough: what becomes of their applications.
pub(crate) async fn drop_outlived(db: &mut Db, app: &App) -> Result<Vec<Decided>, Failure> {
    let now = app.now();
    let accounts: Vec<String> = sqlx::query_scalar(
        "SELECT account_id FROM applications WHERE status = 'under_review' AND received_at <= $1
         UNION ALL
         SELECT account_id FROM applications WHERE status = 'rejected' AND touched_at <= $2
             AND EXISTS (SELECT 1 FROM photos WHERE application_id = applications.id)",
    )
    .bind(now - days(app.keeping.review_days))
    .bind(now - days(app.keeping.rejected_days))
    .fetch_all(&mut *db)
    .await?;
    let mut decided = Vec::new();
    for account in &accounts {
        let Some(application) = of(db, app, account).await? else {
            continue;
        };
        // A decision that nobody has looked at yet counts.
        decided.push(
            match advance(db, app, &application, Occasion::Menu).await? {
                Some(looked_at) => looked_at,
                None => ask_anew(db, app, &application).await?,
            },
        );
    }
    Ok(decided)
}

/// Deletes all photos and asks for them.
async fn ask_anew(db: &mut Db, app: &App, application: &Application) -> Result<Decided, Failure> {
    let asked = [
        ApplicationPart::Document,
        ApplicationPart::DocumentBack,
        ApplicationPart::Face,
    ];
    let reason_of = |part| {
        let known = application.reasons.iter().find(|asked| asked.part == part);
        let anew = Rejection {
            part,
            reason: RejectReason::Other,
        };
        // A back is asked for only if it was: not every document has one.
        known
            .copied()
            .or_else(|| (part != ApplicationPart::DocumentBack).then_some(anew))
    };
    let reasons: Vec<Rejection> = asked.into_iter().filter_map(reason_of).collect();
    ask_again(db, app, application, &reasons).await?;
    for rows in [
        "DELETE FROM photos WHERE application_id = $1",
        "DELETE FROM face_challenges WHERE application_id = $1",
    ] {
        sqlx::query(rows)
            .bind(&application.id)
            .execute(&mut *db)
            .await?;
    }
    if application.status == Status::UnderReview {
        Decided::with_mail(db, app, application, MailKind::AccessRejected).await
    } else {
        Ok(Decided::silently())
    }
}
