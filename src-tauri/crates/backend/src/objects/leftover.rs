//! Objects that no photo's row names: announced before they are written, so that one whose
//! transaction never came is deleted, and left by rows that were deleted or changed, which a
//! trigger of the database notes whatever the statement was.

use crate::app::App;
use crate::clock::{Millis, seconds};
use crate::refusal::Failure;
use crate::store::Db;

/// A request has ended long before, seconds.
const ABANDONED: u32 = 3600;
/// Most that one sweep deletes.
const SOME: i64 = 1000;

/// Says that an object is about to be written.
pub(super) async fn announce(app: &App, name: &str) -> Result<(), Failure> {
    sqlx::query("INSERT INTO leftovers (object, due_at) VALUES ($1, $2)")
        .bind(name)
        .bind(app.now() + seconds(ABANDONED))
        .execute(app.db.pool())
        .await?;
    Ok(())
}

/// A photo's row names the object from here on.
pub(crate) async fn adopt(db: &mut Db, name: &str) -> Result<(), Failure> {
    let adopted = sqlx::query("DELETE FROM leftovers WHERE object = $1 AND due_at > 0")
        .bind(name)
        .execute(db)
        .await?;
    if adopted.rows_affected() == 1 {
        Ok(())
    } else {
        Err(Failure::broken("a photo took so long that it was given up"))
    }
}

/// Deletes the objects that nothing names. What cannot be deleted now is by the next sweep.
pub(crate) async fn sweep(app: &App) {
    if let Err(Failure::Broken(error)) = delete_all(app).await {
        tracing::warn!(
            error,
            "sealed photos whose keys are gone stay until the next sweep"
        );
    }
}

async fn delete_all(app: &App) -> Result<(), Failure> {
    let now: Millis = app.now();
    // From here on nobody adopts them.
    sqlx::query("UPDATE leftovers SET due_at = 0 WHERE due_at > 0 AND due_at <= $1")
        .bind(now)
        .execute(app.db.pool())
        .await?;
    let names: Vec<String> = sqlx::query_scalar(
        "SELECT object FROM leftovers WHERE due_at <= 0 ORDER BY due_at DESC LIMIT $1",
    )
    .bind(SOME)
    .fetch_all(app.db.pool())
    .await?;
    let mut failed = None;
    for name in names {
        // One that cannot be deleted does not keep the others.
        if let Err(error) = app.objects.delete(&name).await {
            failed = Some(error);
            // The next sweep begins with others.
            sqlx::query("UPDATE leftovers SET due_at = due_at - 1 WHERE object = $1")
                .bind(name)
                .execute(app.db.pool())
                .await?;
            continue;
        }
        sqlx::query("DELETE FROM leftovers WHERE object = $1")
            .bind(name)
            .execute(app.db.pool())
            .await?;
    }
    failed.map_or(Ok(()), |error| Err(error.into()))
}
