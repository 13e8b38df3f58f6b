//! Deletes what has ended, at the start and from time to time: who never
//! comes back must leave no photo, address or password behind.

use std::sync::Arc;
use std::time::Duration;

use tokio::task::JoinHandle;

use crate::app::{App, Ctx};
use crate::applications;
use crate::clock::seconds;
use crate::mail::drop_dead;
use crate::refusal::Failure;
use crate::store::Alone;

/// How long it deletes objects at a time.
const SWEEPING: Duration = Duration::from_mins(5);

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
            // On a task of its own: what has been begun is finished and its members are told,
            // though the backend stops meanwhile.
            let purged = tokio::spawn(async move {
                purge(&app).await?;
                app.settle_within(SWEEPING).await
            });
            if let Ok(Err(Failure::Broken(error))) = purged.await {
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
            "DELETE FROM applications WHERE status = 'open' AND touched_at <= $1",
            left,
        ),
        ("DELETE FROM discarded WHERE discarded_at <= $1", left),
        (
            "DELETE FROM codes WHERE owner_id IN (SELECT id FROM registrations WHERE expires_at <= $1)",
            now,
        ),
        ("DELETE FROM registrations WHERE expires_at <= $1", now),
        (
            "DELETE FROM codes WHERE owner_id IN (SELECT id FROM password_resets WHERE expires_at <= $1)",
            now,
        ),
        ("DELETE FROM password_resets WHERE expires_at <= $1", now),
        ("DELETE FROM sessions WHERE refresh_until <= $1", now),
        ("DELETE FROM group_tokens WHERE expires_at <= $1", now),
        ("DELETE FROM answers WHERE expires_at <= $1", now),
        ("DELETE FROM throttle WHERE until <= $1", now),
        (
            "DELETE FROM login_failures WHERE locked_until <= $1 AND last_at <= $1",
            unlocked,
        ),
    ];
    let mut tx = app.db.begin(Alone::WithAll).await?;
    for (statement, cutoff) in ended {
        sqlx::query(statement)
            .bind(cutoff)
            .execute(&mut *tx)
            .await?;
    }
    drop_dead(&mut tx, now).await?;
    let decided = applications::drop_outlived(&mut tx, app).await?;
    tx.commit().await?;
    for decided in decided {
        decided.tell(app);
    }
    app.settle().await
}
