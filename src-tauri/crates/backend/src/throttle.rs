//! How often somebody may do something in an hour or a day.

use toroku_wire::ProblemCode;

use crate::app::App;
use crate::clock::{Millis, seconds};
use crate::hash::digest;
use crate::options::life;
use crate::refusal::{Failure, Refusal};
use crate::store::{Alone, Db};

/// How much of something is allowed to whom.
pub(crate) struct Quota {
    subject: String,
    limit: u32,
    window: Millis,
}

impl Quota {
    /// So many an hour.
    pub(crate) fn hourly(action: &str, who: &str, limit: u32) -> Self {
        Self {
            subject: subject(action, who),
            limit,
            window: seconds(life::THROTTLE),
        }
    }

    /// So many a day, for the key of [`subject`].
    pub(crate) fn daily(subject: String, limit: u32) -> Self {
        Self {
            subject,
            limit,
            window: seconds(life::DAILY_THROTTLE),
        }
    }
}

/// The key of what somebody does; only its hash is stored.
pub(crate) fn subject(action: &str, who: &str) -> String {
    digest(&[b"throttle", action.as_bytes(), who.as_bytes()])
}

/// Spends one of each quota, or refuses and spends none.
pub(crate) async fn spend(app: &App, quotas: &[Quota]) -> Result<(), Failure> {
    let mut tx = app.db.begin(Alone::With(&[])).await?;
    spend_in(&mut tx, app.now(), quotas).await?;
    tx.commit().await?;
    Ok(())
}

/// The same in a transaction, which a refusal must not commit. Looking and
/// counting are one statement: of many at once no more than the limit pass.
pub(crate) async fn spend_in(db: &mut Db, now: Millis, quotas: &[Quota]) -> Result<(), Failure> {
    for quota in quotas {
        let spent: Option<i64> = sqlx::query_scalar(
            "INSERT INTO throttle (subject_hash, until, count) VALUES ($1, $2, 1)
             ON CONFLICT (subject_hash) DO UPDATE SET
                 count = CASE WHEN throttle.until <= $3 THEN 1 ELSE throttle.count + 1 END,
                 until = CASE WHEN throttle.until <= $3 THEN $2 ELSE throttle.until END
             WHERE throttle.until <= $3 OR throttle.count < $4 RETURNING count",
        )
        .bind(&quota.subject)
        .bind(now + quota.window)
        .bind(now)
        .bind(i64::from(quota.limit))
        .fetch_optional(&mut *db)
        .await?;
        if spent.is_none() {
            let until: Millis =
                sqlx::query_scalar("SELECT until FROM throttle WHERE subject_hash = $1")
                    .bind(&quota.subject)
                    .fetch_one(&mut *db)
                    .await?;
            return Err(Refusal::of(ProblemCode::RateLimited)
                .retry_at(now, until)
                .into());
        }
    }
    Ok(())
}

/// Gives back what was spent: it is no failure after all.
pub(crate) async fn restore(db: &mut Db, quotas: &[Quota]) -> Result<(), Failure> {
    for quota in quotas {
        sqlx::query("UPDATE throttle SET count = count - 1 WHERE subject_hash = $1 AND count > 0")
            .bind(&quota.subject)
            .execute(&mut *db)
            .await?;
    }
    Ok(())
}
