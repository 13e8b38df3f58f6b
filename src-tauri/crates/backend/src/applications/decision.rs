//! What becomes of an application: the reviewer's verdict reaches the member.
//!
//! Photos are deleted with the decision; after a rejection only those asked
//! for again are. Where no decision comes they are deleted too (`outlived`).

use toroku_wire::{ApplicationPart, PhotoPart, RejectReason, Rejection};

use super::{Application, Status, drop_photo, forget_refusals, reviewed, word};
use crate::accounts;
use crate::app::App;
use crate::audit::{self, Deed};
use crate::clock::Millis;
use crate::mail::{Letter, MailKind};
use crate::refusal::Failure;
use crate::review::Verdict;
use crate::store::Db;

/// Looks at an application after which its verdict is known.
const POLLS: u32 = 2;
/// Time after which it is known without a look, milliseconds.
const REVIEW: Millis = 180_000;

/// Why an application is looked at.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Occasion {
    /// Its member asks for it.
    Poll,
    /// Its member opens the menu.
    Menu,
}

/// A decision that is not committed yet.
#[must_use = "its member is told once it is committed"]
pub(crate) struct Decided {
    letter: Option<Letter>,
}

impl Decided {
    /// Sends its mail. To be called once it is committed: a mail cannot be taken back.
    pub(crate) fn tell(self, app: &App) {
        if let Some(letter) = self.letter {
            app.mail.send(letter);
        }
    }

    /// With a mail to the member.
    pub(super) async fn with_mail(
        db: &mut Db,
        app: &App,
        application: &Application,
        kind: MailKind,
    ) -> Result<Self, Failure> {
        let account = accounts::of(db, &application.account_id).await?;
        let letter = app.mail.write(db, kind, &account.email, None).await?;
        Ok(Self {
            letter: Some(letter),
        })
    }

    /// Without any.
    pub(super) fn silently() -> Self {
        Self { letter: None }
    }
}

/// Lets a review go on: what was decided, if the application changed.
pub(crate) async fn advance(
    db: &mut Db,
    app: &App,
    application: &Application,
    occasion: Occasion,
) -> Result<Option<Decided>, Failure> {
    if application.status != Status::UnderReview {
        return Ok(None);
    }
    let polls = application.polls + u32::from(occasion == Occasion::Poll);
    let late = application
        .received_at
        .is_some_and(|received| received + REVIEW <= app.now());
    if polls < POLLS && !late {
        sqlx::query("UPDATE applications SET polls = $1 WHERE id = $2")
            .bind(i64::from(polls))
            .bind(&application.id)
            .execute(db)
            .await?;
        return Ok(None);
    }
    let decided = match &application.verdict {
        None | Some(Verdict::Wait) => return Ok(None),
        Some(Verdict::Complete) => complete(db, app, application, None).await?,
        Some(Verdict::Approve { name }) => complete(db, app, application, name.as_deref()).await?,
        Some(Verdict::Reject { reasons }) => reject(db, app, application, reasons).await?,
        Some(Verdict::Close) => close(db, app, application).await?,
    };
    Ok(Some(decided))
}

/// Completes: the photos are deleted, a new name is taken over.
pub(crate) async fn complete(
    db: &mut Db,
    app: &App,
    application: &Application,
    name: Option<&str>,
) -> Result<Decided, Failure> {
    end(db, &application.id, Status::Completed).await?;
    sqlx::query("UPDATE applications SET completed_at = $1 WHERE id = $2")
        .bind(app.now())
        .bind(&application.id)
        .execute(&mut *db)
        .await?;
    sqlx::query("UPDATE accounts SET name = coalesce($1, name) WHERE id = $2")
        .bind(name)
        .bind(&application.account_id)
        .execute(&mut *db)
        .await?;
    audit::note(db, app, Deed::Completed, Some(&application.account_id)).await?;
    Decided::with_mail(db, app, application, MailKind::AccessDone).await
}

/// Ends without success: only customer support can help.
pub(crate) async fn close(
    db: &mut Db,
    app: &App,
    application: &Application,
) -> Result<Decided, Failure> {
    end(db, &application.id, Status::Closed).await?;
    audit::note(db, app, Deed::Closed, Some(&application.account_id)).await?;
    Ok(Decided::silently())
}

/// Asks for parts again; the photos of those are deleted.
pub(crate) async fn reject(
    db: &mut Db,
    app: &App,
    application: &Application,
    reasons: &[Rejection],
) -> Result<Decided, Failure> {
    ask_again(db, app, application, reasons).await?;
    for reason in reasons {
        let photos: &[PhotoPart] = match reason.part {
            // The back has a part of its own: one that is not asked for again stays.
            ApplicationPart::Document => &[PhotoPart::Document],
            ApplicationPart::DocumentBack => &[PhotoPart::DocumentBack],
            ApplicationPart::Face => &[PhotoPart::FaceFront, PhotoPart::FacePose],
            ApplicationPart::SecretQuestion => &[],
        };
        for photo in photos {
            // A picture of another document, or one that lacks its back, is no bad picture.
            if !matches!(
                reason.reason,
                RejectReason::WrongDocument | RejectReason::BackNeeded
            ) {
                reviewed::remember(db, &application.id, *photo, reason.reason).await?;
            }
            drop_photo(db, &application.id, *photo).await?;
        }
    }
    Decided::with_mail(db, app, application, MailKind::AccessRejected).await
}

/// Asks for parts again; the photos stay, and are kept for so long from now on.
pub(super) async fn ask_again(
    db: &mut Db,
    app: &App,
    application: &Application,
    reasons: &[Rejection],
) -> Result<(), Failure> {
    sqlx::query(
        "UPDATE applications SET status = $1, reasons = $2, verdict = NULL, touched_at = $3 WHERE id = $4",
    )
    .bind(word(Status::Rejected)?)
    .bind(serde_json::to_string(reasons)?)
    .bind(app.now())
    .bind(&application.id)
    .execute(&mut *db)
    .await?;
    audit::note(db, app, Deed::Rejected, Some(&application.account_id)).await?;
    forget_refusals(db, &application.id).await
}

async fn end(db: &mut Db, id: &str, status: Status) -> Result<(), Failure> {
    sqlx::query(
        "UPDATE applications SET status = $1, reasons = '[]', verdict = NULL WHERE id = $2",
    )
    .bind(word(status)?)
    .bind(id)
    .execute(&mut *db)
    .await?;
    for rows in [
        "DELETE FROM photos WHERE application_id = $1",
        "DELETE FROM face_challenges WHERE application_id = $1",
    ] {
        sqlx::query(rows).bind(id).execute(&mut *db).await?;
    }
    reviewed::forget(db, id).await?;
    forget_refusals(db, id).await
}
