//! One-time codes of registrations and resets.

use toroku_wire::ProblemCode;

use crate::app::App;
use crate::clock::{Millis, seconds};
use crate::refusal::{Failure, Refusal};
use crate::store::{Alone, Db, count};
use crate::throttle::{self, Quota};

/// Wrong codes a day for an address, over all codes sent to it: a chance of
/// 30 in a million to take it over, however often codes are asked for.
const WRONG_A_DAY: u32 = 30;

/// A code that was drawn, and its hash.
pub(crate) struct Drawn {
    pub(crate) code: String,
    hash: String,
}

/// When a code ends, and from when another may be sent.
pub(crate) struct Sent {
    pub(crate) expires_at: Millis,
    pub(crate) resend_at: Millis,
}

/// Draws a code; also where none is sent, so that both take as long.
pub(crate) async fn draw(app: &App) -> Result<Drawn, Failure> {
    let code = app.random.code(app.limits.code_digits);
    let hash = app.hasher.hash(&code, app.random.bytes()).await?;
    Ok(Drawn { code, hash })
}

/// Keeps the first code of `owner`; without a hash unless `genuine`. Wrong
/// codes are counted for `guess_subject` too.
pub(crate) async fn keep(
    db: &mut Db,
    app: &App,
    owner: &str,
    drawn: &Drawn,
    genuine: bool,
    guess_subject: &str,
) -> Result<Sent, Failure> {
    let sent = times(app);
    sqlx::query(
        "INSERT INTO codes (owner_id, hash, expires_at, tries, sends, resend_at, guess_subject)
         VALUES ($1, $2, $3, 0, 1, $4, $5)",
    )
    .bind(owner)
    .bind(genuine.then_some(&drawn.hash))
    .bind(sent.expires_at)
    .bind(sent.resend_at)
    .bind(guess_subject)
    .execute(db)
    .await?;
    Ok(sent)
}

/// Puts a new code in the place of the last one, if one more may be sent now.
pub(crate) async fn renew(
    db: &mut Db,
    app: &App,
    owner: &str,
    drawn: &Drawn,
    genuine: bool,
) -> Result<Sent, Failure> {
    let (sends, resend_at): (i64, Millis) =
        sqlx::query_as("SELECT sends, resend_at FROM codes WHERE owner_id = $1")
            .bind(owner)
            .fetch_one(&mut *db)
            .await?;
    let now = app.now();
    if sends >= i64::from(app.limits.sends) {
        return Err(Refusal::of(ProblemCode::ResendLimit).into());
    }
    if now < resend_at {
        return Err(Refusal::of(ProblemCode::ResendTooEarly)
            .retry_at(now, resend_at)
            .into());
    }
    let sent = times(app);
    sqlx::query("UPDATE codes SET hash = $1, expires_at = $2, tries = 0, sends = sends + 1, resend_at = $3 WHERE owner_id = $4")
        .bind(genuine.then_some(&drawn.hash))
        .bind(sent.expires_at)
        .bind(sent.resend_at)
        .bind(owner)
        .execute(db)
        .await?;
    Ok(sent)
}

/// Spends a try; refuses unless the code is right. The try is spent before
/// the comparison, so that no two requests share one. `rate_limited` after
/// too many wrong codes for the address.
pub(crate) async fn spend(app: &App, owner: &str, code: &str) -> Result<(), Failure> {
    let now = app.now();
    let mut tx = app.db.begin(Alone::With(&[owner])).await?;
    let row: Option<(Option<String>, Millis, i64, String)> = sqlx::query_as(
        "UPDATE codes SET tries = tries + 1 WHERE owner_id = $1
         RETURNING hash, expires_at, tries, guess_subject",
    )
    .bind(owner)
    .fetch_optional(&mut *tx)
    .await?;
    let (hash, expires_at, tries, guesses) =
        row.unwrap_or((None, Millis::MAX, i64::MAX, String::new()));
    if now >= expires_at {
        return Err(Refusal::of(ProblemCode::OtpExpired).into());
    }
    let Some(left) = app
        .limits
        .code_tries
        .checked_sub(count(tries).unwrap_or(u32::MAX))
    else {
        return Err(Refusal::of(ProblemCode::OtpLocked).into());
    };
    let guesses = [Quota::daily(guesses, WRONG_A_DAY)];
    throttle::spend_in(&mut tx, now, &guesses).await?;
    tx.commit().await?;
    let right = app
        .hasher
        .verify(code, hash.as_deref().unwrap_or(&app.decoy))
        .await?;
    if right && hash.is_some() {
        throttle::restore(&mut *app.db.pool().acquire().await?, &guesses).await?;
        return Ok(());
    }
    match left {
        0 => Err(Refusal::of(ProblemCode::OtpLocked).into()),
        left => Err(Refusal::of(ProblemCode::OtpWrong).left(left).into()),
    }
}

/// Forgets the code of `owner`.
pub(crate) async fn forget(db: &mut Db, owner: &str) -> Result<(), Failure> {
    sqlx::query("DELETE FROM codes WHERE owner_id = $1")
        .bind(owner)
        .execute(db)
        .await?;
    Ok(())
}

fn times(app: &App) -> Sent {
    let now = app.now();
    Sent {
        expires_at: now + seconds(app.limits.code_seconds),
        resend_at: now + seconds(app.limits.resend_seconds),
    }
}
