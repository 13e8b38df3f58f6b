//! Mails that were given up, kept for who looks into it.

use jiff::Timestamp;

use crate::clock::{Millis, days, timestamp};
use crate::refusal::Failure;
use crate::store::Db;

/// How long they are kept, days.
const KEPT: u32 = 30;

/// A mail that was given up, without whose it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeadMail {
    /// Its template.
    pub kind: String,
    /// Why.
    pub reason: String,
    /// When.
    pub given_up: Timestamp,
}

/// All of them, the oldest first.
pub(crate) async fn dead_mails(db: &mut Db) -> Result<Vec<DeadMail>, Failure> {
    let rows: Vec<(String, String, Millis)> = sqlx::query_as(
        "SELECT kind, dead, free_at FROM mails WHERE dead IS NOT NULL ORDER BY free_at",
    )
    .fetch_all(db)
    .await?;
    let mails = rows.into_iter().map(|(kind, reason, at)| DeadMail {
        kind,
        reason,
        given_up: timestamp(at),
    });
    Ok(mails.collect())
}

/// Makes them as if they were kept now: how many they are.
pub(crate) async fn revive(db: &mut Db, now: Millis) -> Result<u64, Failure> {
    let revived = sqlx::query(
        "UPDATE mails SET dead = NULL, free_at = $1, kept_at = $2 WHERE dead IS NOT NULL",
    )
    .bind(now)
    .bind(now)
    .execute(db)
    .await?;
    Ok(revived.rows_affected())
}

/// Deletes what was given up long ago.
pub(crate) async fn drop_dead(db: &mut Db, now: Millis) -> Result<(), Failure> {
    sqlx::query("DELETE FROM mails WHERE dead IS NOT NULL AND free_at <= $1")
        .bind(now - days(KEPT))
        .execute(db)
        .await?;
    Ok(())
}
