//! Deletes what has ended, at the start and from time to time: who never
//! comes back must leave no photo, address or password behind.

use std::sync::Arc;
use std::time::Duration;

use tokio::task::JoinHandle;

use crate::app::{App, Ctx};
use crate::applications;
use crate::clock::seconds;
use crate::refusal::Failure;

/// The task that purges; it ends when this is dropped.
pub(crate) struct Sweep(JoinHandle<()>);

impl Drop for Sweep {
    fn drop(&mut self) {
        self.0.abort();
    }
}

/// Purges each time `period` has passed.
pub(crate) fn every(app: &Ctx, period: Duration) -> Sweep {
    let app = Arc::downgrade(app);
    Sweep(tokio::spawn(async move {
        loop {
            tokio::time::sleep(period).await;
            let Some(app) = app.upgrade() else { return };
            if let Err(Failure::Broken(error)) = purge(&app).await {
                tracing::error!(error, "what has ended could not be deleted");
            }
        }
    }))
}

/// Deletes everything that has ended by now.
pub(crate) async fn purge(app: &App) -> Result<(), Failure> {
    let now = app.now();
    let left = now - seconds(app.limits.draft_seconds);
    let unlocked = now - seconds(app.limits.login_lock_seconds);
    let ended = [
        // Photos, refusals and poses go with their application.
        (
            "DELETE FROM applications WHERE status = 'open' AND touched_at <= ?",
            left,
        ),
        ("DELETE FROM discarded WHERE discarded_at <= ?", left),
        (
            "DELETE FROM codes WHERE owner_id IN (SELECT id FROM registrations WHERE expires_at <= ?)",
            now,
        ),
        ("DELETE FROM registrations WHERE expires_at <= ?", now),
        (
            "DELETE FROM codes WHERE owner_id IN (SELECT id FROM password_resets WHERE expires_at <= ?)",
            now,
        ),
        ("DELETE FROM password_resets WHERE expires_at <= ?", now),
        ("DELETE FROM sessions WHERE refresh_until <= ?", now),
        ("DELETE FROM group_tokens WHERE expires_at <= ?", now),
        ("DELETE FROM answers WHERE expires_at <= ?", now),
        ("DELETE FROM throttle WHERE until <= ?", now),
        (
            "DELETE FROM login_failures WHERE locked_until <= ?1 AND last_at <= ?1",
            unlocked,
        ),
    ];
    let mut tx = app.db.begin().await?;
    let mut rows = 0;
    for (statement, cutoff) in ended {
        rows += sqlx::query(statement)
            .bind(cutoff)
            .execute(&mut *tx)
            .await?
            .rows_affected();
    }
    let decided = applications::drop_outlived(&mut tx, app).await?;
    rows += u64::try_from(decided.len()).unwrap_or(u64::MAX);
    tx.commit().await?;
    for decided in decided {
        decided.tell(app);
    }
    if rows > 0 {
        empty_journal(app).await?;
    }
    Ok(())
}

/// Empties the journal: what was deleted must not linger there.
pub(crate) async fn empty_journal(app: &App) -> Result<(), Failure> {
    sqlx::query("PRAGMA wal_checkpoint(TRUNCATE)")
        .execute(&app.db)
        .await?;
    Ok(())
}
