//! Counts failed logins by address, known or not, and locks it for a while.

use crate::accounts::address_hash;
use crate::app::App;
use crate::clock::{Millis, seconds};
use crate::refusal::{Failure, Refusal};
use sqlx::SqliteConnection;
use toroku_wire::ProblemCode;

/// An attempt that was counted before its outcome is known.
pub(crate) struct Attempt {
    address: String,
    failures: u32,
}

/// Counts an attempt, or refuses it while the address is locked.
pub(crate) async fn attempt(app: &App, email_key: &str) -> Result<Attempt, Failure> {
    let (address, now) = (address_hash(email_key), app.now());
    let mut tx = app.db.begin().await?;
    let row: Option<(u32, Millis, Millis)> = sqlx::query_as(
        "SELECT failures, last_at, locked_until FROM login_failures WHERE address_hash = ?",
    )
    .bind(&address)
    .fetch_optional(&mut *tx)
    .await?;
    let (before, last_at, locked_until) = row.unwrap_or_default();
    if now < locked_until {
        return Err(locked(now, locked_until));
    }
    let stale = last_at + seconds(app.limits.login_lock_seconds) <= now;
    let failures = if stale { 1 } else { before + 1 };
    sqlx::query(
        "INSERT INTO login_failures (address_hash, failures, last_at, locked_until) VALUES (?, ?, ?, 0)
         ON CONFLICT (address_hash) DO UPDATE SET failures = excluded.failures, last_at = excluded.last_at",
    )
    .bind(&address)
    .bind(failures)
    .bind(now)
    .execute(&mut *tx)
    .await?;
    tx.commit().await?;
    Ok(Attempt { address, failures })
}

impl Attempt {
    /// The attempt failed: `refusal`, or the lock if it was the last one.
    pub(crate) async fn failed(self, app: &App, refusal: ProblemCode) -> Failure {
        if self.failures < app.limits.login_failures {
            return Refusal::of(refusal).into();
        }
        let now = app.now();
        let until = now + seconds(app.limits.login_lock_seconds);
        let locking = sqlx::query(
            "UPDATE login_failures SET failures = 0, locked_until = ? WHERE address_hash = ?",
        )
        .bind(until)
        .bind(&self.address)
        .execute(&app.db)
        .await;
        match locking {
            Ok(_) => locked(now, until),
            Err(error) => error.into(),
        }
    }
}

/// Forgets the failures of an address, and its lock.
pub(crate) async fn lift(db: &mut SqliteConnection, email_key: &str) -> Result<(), Failure> {
    sqlx::query("DELETE FROM login_failures WHERE address_hash = ?")
        .bind(address_hash(email_key))
        .execute(db)
        .await?;
    Ok(())
}

fn locked(now: Millis, until: Millis) -> Failure {
    Refusal::of(ProblemCode::LoginLocked)
        .until(now, until)
        .into()
}
