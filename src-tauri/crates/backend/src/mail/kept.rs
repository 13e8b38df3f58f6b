//! Mails kept in the database until they are delivered: what one instance leaves behind, another
//! delivers.

use std::sync::Arc;
use std::time::Instant;

use super::{Letter, MailKind, SentMail, Writer};
use crate::clock::{Clock, Millis, seconds};
use crate::hash::Hasher;
use crate::random::Random;
use crate::refusal::Failure;
use crate::store::{Alone, Db, Store};

/// How long a mail is its instance's alone, seconds; an instance that lives asks for more in time.
pub(super) const LEASE: u32 = 60;
/// How long after the first round of attempts the second begins, seconds; after each further one
/// it is so much longer.
const PAUSE: u32 = 120;
/// After so many rounds a pause grows no more; one that an older version kept is given up then.
const ROUNDS: i64 = 12;
/// Rounds that a mail has in any case, as after a long stop.
const LEAST: i64 = 3;
/// Age at which a mail that fails is given up, seconds. Rounds do not tell it: each instance that
/// ends begins one for the next.
const AGE: u32 = 9000;

/// A mail that nobody delivers.
#[derive(sqlx::FromRow)]
struct Free {
    id: String,
    kind: String,
    recipient: String,
    owner_id: Option<String>,
    attempts: i64,
}

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
/// earlier one of that owner is kept no longer, unless it is given up: delivered later, it would
/// void this one's code.
pub(super) async fn keep(
    db: &mut Db,
    id: &str,
    mail: &SentMail,
    owner: Option<&str>,
) -> Result<(), Failure> {
    sqlx::query("DELETE FROM mails WHERE owner_id = $1 AND dead IS NULL")
        .bind(owner)
        .execute(&mut *db)
        .await?;
    sqlx::query(
        "INSERT INTO mails (id, kind, recipient, owner_id, attempts, free_at, kept_at)
         VALUES ($1, $2, $3, $4, 1, $5, $6)",
    )
    .bind(id)
    .bind(mail.kind.word())
    .bind(&mail.to)
    .bind(owner)
    .bind(mail.sent_at.as_millisecond() + seconds(LEASE))
    .bind(mail.sent_at.as_millisecond())
    .execute(db)
    .await?;
    Ok(())
}

impl Kept {
    pub(super) fn now(&self) -> Millis {
        self.clock.now().as_millisecond()
    }

    /// It was delivered.
    pub(super) async fn done(&self, letter: &Letter) -> Result<(), Failure> {
        sqlx::query("DELETE FROM mails WHERE id = $1 AND attempts = $2")
            .bind(&letter.id)
            .bind(letter.round)
            .execute(self.db.pool())
            .await?;
        Ok(())
    }

    /// It is for others at once: this instance ends.
    pub(super) async fn release(&self, letter: &Letter) -> Result<(), Failure> {
        self.free_at(letter, self.now()).await?;
        Ok(())
    }

    pub(super) async fn free_at(&self, letter: &Letter, at: Millis) -> Result<bool, sqlx::Error> {
        let changed = sqlx::query("UPDATE mails SET free_at = $1 WHERE id = $2 AND attempts = $3")
            .bind(at)
            .bind(&letter.id)
            .bind(letter.round)
            .execute(self.db.pool())
            .await?;
        Ok(changed.rows_affected() == 1)
    }

    /// It was not delivered; `ever` says that it never will be.
    pub(super) async fn failed(
        &self,
        letter: &Letter,
        reason: &str,
        ever: bool,
    ) -> Result<(), Failure> {
        let kept_at: Option<Millis> = sqlx::query_scalar("SELECT kept_at FROM mails WHERE id = $1")
            .bind(&letter.id)
            .fetch_optional(self.db.pool())
            .await?;
        let old = match kept_at {
            Some(0) | None => letter.round >= ROUNDS,
            Some(kept_at) => kept_at + seconds(AGE) <= self.now() && letter.round >= LEAST,
        };
        let given_up = ever || old;
        let pause = if given_up {
            0
        } else {
            seconds(PAUSE) * letter.round.min(ROUNDS)
        };
        sqlx::query("UPDATE mails SET free_at = $1, dead = $2 WHERE id = $3 AND attempts = $4")
            .bind(self.now() + pause)
            .bind(given_up.then_some(reason))
            .bind(&letter.id)
            .bind(letter.round)
            .execute(self.db.pool())
            .await?;
        Ok(())
    }

    /// Takes a mail that nobody delivers, with a new code where it tells one.
    pub(super) async fn take(&self) -> Result<Option<Letter>, Failure> {
        while let Some(free) = self.free().await? {
            // No connection is held while this is computed.
            let drawn = match &free.owner_id {
                Some(_) => {
                    let code = self.random.code(self.code_digits);
                    let hash = self.hasher.hash(&code, self.random.bytes()).await?;
                    Some((code, hash))
                }
                None => None,
            };
            let owner = free.owner_id.as_deref();
            let mut names = vec![free.id.as_str()];
            names.extend(owner);
            let mut tx = self.db.begin(Alone::With(&names)).await?;
            if !self.claim(&mut tx, &free).await? {
                continue;
            }
            if let (Some((_, hash)), Some(owner)) = (&drawn, owner)
                && !self.change_code(&mut tx, owner, hash).await?
            {
                // Its code has ended or has served.
                sqlx::query("DELETE FROM mails WHERE id = $1")
                    .bind(&free.id)
                    .execute(&mut *tx)
                    .await?;
                tx.commit().await?;
                continue;
            }
            tx.commit().await?;
            let kind = MailKind::of(&free.kind)
                .ok_or_else(|| Failure::broken("a mail of an unknown kind was taken"))?;
            let code = drawn.as_ref().map(|(code, _)| code.as_str());
            return Ok(Some(Letter {
                mail: self.writer.write(kind, &free.recipient, code),
                id: free.id,
                round: free.attempts + 1,
                since: Instant::now(),
            }));
        }
        Ok(None)
    }

    /// The mail that has been free for longest, of a kind this program knows.
    async fn free(&self) -> Result<Option<Free>, Failure> {
        let free: Vec<Free> = sqlx::query_as(
            "SELECT id, kind, recipient, owner_id, attempts FROM mails
             WHERE dead IS NULL AND free_at <= $1 ORDER BY free_at LIMIT 50",
        )
        .bind(self.now())
        .fetch_all(self.db.pool())
        .await?;
        // Those of a newer program are its own to deliver.
        let known = |free: &Free| MailKind::of(&free.kind).is_some();
        Ok(free.into_iter().find(known))
    }

    /// Makes it this instance's, unless it is another's since it was looked at.
    async fn claim(&self, db: &mut Db, free: &Free) -> Result<bool, Failure> {
        let claimed = sqlx::query(
            "UPDATE mails SET free_at = $1, attempts = attempts + 1
             WHERE id = $2 AND attempts = $3 AND free_at <= $4 AND dead IS NULL",
        )
        .bind(self.now() + seconds(LEASE))
        .bind(&free.id)
        .bind(free.attempts)
        .bind(self.now())
        .execute(db)
        .await?;
        Ok(claimed.rows_affected() == 1)
    }

    /// Puts a new code in the place of one that still could serve.
    async fn change_code(&self, db: &mut Db, owner: &str, hash: &str) -> Result<bool, Failure> {
        let changed = sqlx::query(
            "UPDATE codes SET hash = $1 WHERE owner_id = $2 AND hash IS NOT NULL AND expires_at > $3",
        )
        .bind(hash)
        .bind(owner)
        .bind(self.now())
        .execute(db)
        .await?;
        Ok(changed.rows_affected() == 1)
    }
}
