//! Counts failed logins by address, known or not, and locks it for a while.

use crate::accounts::address_hash;
use crate::app::App;
use crate::clock::{Millis, seconds};
use crate::refusal::{Failure, Refusal};
use crate::store::{Alone, Db};
use toroku_wire::ProblemCode;

/// An attempt that was counted before its outcome is known.
pub(crate) struct Attempt {
    now: Millis,
    /// The end of the lock this attempt sets unless it succeeds.
    locked_until: Option<Millis>,
}

/// Counts an attempt, or refuses it while the address is locked. The last
/// one allowed locks before its password is looked at, so that of many at
/// once no more than those are.
pub(crate) async fn attempt(app: &App, email_key: &str) -> Result<Attempt, Failure> {
    let (address, now) = (address_hash(email_key), app.now());
    let mut tx = app.db.begin(Alone::With(&[email_key])).await?;
    let row: Option<(i64, Millis, Millis)> = sqlx::query_as(
        "SELECT failures, last_at, locked_until FROM login_failures WHERE address_hash = $1",
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
    let locked_until = (failures >= i64::from(app.limits.login_failures))
        .then(|| now + seconds(app.limits.login_lock_seconds));
    sqlx::query(
        "INSERT INTO login_failures (address_hash, failures, last_at, locked_until)
         VALUES ($1, $2, $3, $4) ON CONFLICT (address_hash) DO UPDATE SET
             failures = excluded.failures, last_at = excluded.last_at, locked_until = excluded.locked_until",
    )
    .bind(&address)
    .bind(if locked_until.is_some() { 0 } else { failures })
    .bind(now)
    .bind(locked_until.unwrap_or_default())
    .execute(&mut *tx)
    .await?;
    tx.commit().await?;
    Ok(Attempt { now, locked_until })
}

impl Attempt {
    /// The attempt failed: `refusal`, or the lock if it was the last one.
    pub(crate) fn failed(self, refusal: ProblemCode) -> Failure {
        self.locked_until.map_or_else(
            || Refusal::of(refusal).into(),
            |until| locked(self.now, until),
        )
    }
}

/// Forgets the failures of an address, and its lock.
pub(crate) async fn lift(db: &mut Db, email_key: &str) -> Result<(), Failure> {
    sqlx::query("DELETE FROM login_failures WHERE address_hash = $1")
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
