//! Mails kept in the database until they are delivered: what one instance leaves behind, another
//! delivers.

use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use tokio::time::timeout;

use super::{MailKind, SentMail, Writer};
use crate::clock::{Clock, Millis, days, seconds};
use crate::hash::Hasher;
use crate::random::Random;
use crate::refusal::Failure;
use crate::store::{Alone, Db, Store};

/// How long a mail is its instance's alone, seconds; an instance that lives asks for more in time.
const LEASE: u32 = 60;
/// How often it does.
const BEAT: Duration = Duration::from_secs(15);
/// How long after the first round of attempts the second begins, seconds; after each further one
/// it is so much longer.
const PAUSE: u32 = 120;
/// Rounds of attempts after which a mail is given up: after two and a half hours.
const ROUNDS: i64 = 12;
/// How long a mail that was given up is kept for who looks into it, days.
const DEAD: u32 = 30;

/// The mails of the database.
pub(super) struct Kept {
    pub(super) db: Arc<dyn Store>,
    pub(super) clock: Arc<dyn Clock>,
    pub(super) random: Arc<Random>,
    pub(super) hasher: Arc<Hasher>,
    pub(super) code_digits: u32,
    pub(super) writer: Writer,
}

/// Keeps a mail in the transaction that does what it tells; `owner` is whose code it holds. An
/// earlier one of that owner is kept no longer: delivered later, it would void this one's code.
pub(super) async fn keep(
    db: &mut Db,
    id: &str,
    mail: &SentMail,
    owner: Option<&str>,
) -> Result<(), Failure> {
    sqlx::query("DELETE FROM mails WHERE owner_id = $1")
        .bind(owner)
        .execute(&mut *db)
        .await?;
    sqlx::query(
        "INSERT INTO mails (id, kind, recipient, owner_id, attempts, free_at)
         VALUES ($1, $2, $3, $4, 1, $5)",
    )
    .bind(id)
    .bind(mail.kind.word())
    .bind(&mail.to)
    .bind(owner)
    .bind(mail.sent_at.as_millisecond() + seconds(LEASE))
    .execute(db)
    .await?;
    Ok(())
}

/// Deletes what was given up long ago.
pub(crate) async fn drop_dead(db: &mut Db, now: Millis) -> Result<(), Failure> {
    sqlx::query("DELETE FROM mails WHERE dead IS NOT NULL AND free_at <= $1")
        .bind(now - days(DEAD))
        .execute(db)
        .await?;
    Ok(())
}

impl Kept {
    fn now(&self) -> Millis {
        self.clock.now().as_millisecond()
    }

    /// It was delivered.
    pub(super) async fn done(&self, id: &str) -> Result<(), Failure> {
        sqlx::query("DELETE FROM mails WHERE id = $1")
            .bind(id)
            .execute(self.db.pool())
            .await?;
        Ok(())
    }

    /// Holds it for this instance for as long as something is done with it.
    pub(super) async fn held<T>(&self, id: &str, done: impl Future<Output = T>) -> T {
        let mut done = pin!(done);
        loop {
            if let Ok(done) = timeout(BEAT, &mut done).await {
                return done;
            }
            let longer = sqlx::query("UPDATE mails SET free_at = $1 WHERE id = $2")
                .bind(self.now() + seconds(LEASE))
                .bind(id)
                .execute(self.db.pool())
                .await;
            if let Err(error) = longer {
                tracing::warn!(%error, "a mail is not held: another instance may deliver it too");
            }
        }
    }

    /// It is for others at once: this instance ends.
    pub(super) async fn release(&self, id: &str) -> Result<(), Failure> {
        sqlx::query("UPDATE mails SET free_at = $1 WHERE id = $2")
            .bind(self.now())
            .bind(id)
            .execute(self.db.pool())
            .await?;
        Ok(())
    }

    /// It was not delivered; `ever` says that it never will be.
    pub(super) async fn failed(&self, id: &str, reason: &str, ever: bool) -> Result<(), Failure> {
        sqlx::query(
            "UPDATE mails SET free_at = $1 + attempts * $6,
                 dead = CASE WHEN $2 = 1 OR attempts >= $3 THEN $4 ELSE dead END WHERE id = $5",
        )
        .bind(self.now())
        .bind(i64::from(ever))
        .bind(ROUNDS)
        .bind(reason)
        .bind(id)
        .bind(if ever { 0 } else { seconds(PAUSE) })
        .execute(self.db.pool())
        .await?;
        Ok(())
    }

    /// Takes a mail that nobody delivers, with a new code where it tells one.
    pub(super) async fn take(&self) -> Result<Option<(String, SentMail)>, Failure> {
        loop {
            let mut tx = self.db.begin(Alone::With(&["mails"])).await?;
            let found: Option<(String, String, String, Option<String>)> = sqlx::query_as(
                "SELECT id, kind, recipient, owner_id FROM mails
                 WHERE dead IS NULL AND free_at <= $1 ORDER BY free_at LIMIT 1",
            )
            .bind(self.now())
            .fetch_optional(&mut *tx)
            .await?;
            let Some((id, kind, to, owner)) = found else {
                return Ok(None);
            };
            let code = match &owner {
                Some(owner) => self.draw(&mut tx, owner).await?,
                None => None,
            };
            let kind = MailKind::of(&kind);
            let told = owner.is_none() || code.is_some();
            let taken = match kind {
                Some(kind) if told => Some(self.writer.write(kind, &to, code.as_deref())),
                _ => None,
            };
            let change = match taken {
                Some(_) => "UPDATE mails SET free_at = $2, attempts = attempts + 1 WHERE id = $1",
                // Its code has ended or has served, or a newer program wrote it.
                None => "DELETE FROM mails WHERE id = $1 AND free_at < $2",
            };
            sqlx::query(change)
                .bind(&id)
                .bind(self.now() + seconds(LEASE))
                .execute(&mut *tx)
                .await?;
            tx.commit().await?;
            if let Some(mail) = taken {
                return Ok(Some((id, mail)));
            }
        }
    }

    /// A new code in the place of one that still could serve.
    async fn draw(&self, db: &mut Db, owner: &str) -> Result<Option<String>, Failure> {
        let code = self.random.code(self.code_digits);
        let hash = self.hasher.hash(&code, self.random.bytes()).await?;
        let drawn = sqlx::query(
            "UPDATE codes SET hash = $1 WHERE owner_id = $2 AND hash IS NOT NULL AND expires_at > $3",
        )
        .bind(hash)
        .bind(owner)
        .bind(self.now())
        .execute(db)
        .await?;
        Ok((drawn.rows_affected() == 1).then_some(code))
    }
}
