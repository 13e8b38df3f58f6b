//! Accounts.

use toroku_wire::ProblemCode;

use crate::clock::Millis;
use crate::hash::digest;
use crate::login_lock;
use crate::refusal::{Failure, Refusal};
use crate::store::Db;
use crate::throttle::subject;

/// A member's account.
#[derive(sqlx::FromRow)]
pub(crate) struct Account {
    pub(crate) id: String,
    pub(crate) email: String,
    pub(crate) email_key: String,
    pub(crate) password_hash: String,
    pub(crate) group_id: String,
    pub(crate) insurer_number: String,
    pub(crate) person_id: Option<String>,
    pub(crate) name: Option<String>,
    pub(crate) birth_date: Option<String>,
    pub(crate) verified_at: Option<Millis>,
    #[sqlx(try_from = "i64")]
    pub(crate) identity_failures: u32,
    pub(crate) identity_locked_until: Option<Millis>,
}

/// The account of a session.
pub(crate) async fn of(db: &mut Db, id: &str) -> Result<Account, Failure> {
    let account: Option<Account> = sqlx::query_as("SELECT * FROM accounts WHERE id = $1")
        .bind(id)
        .fetch_optional(db)
        .await?;
    account.ok_or_else(|| Refusal::of(ProblemCode::Unauthorized).into())
}

/// The account of an address, by its match key.
pub(crate) async fn by_email(db: &mut Db, email_key: &str) -> Result<Option<Account>, Failure> {
    let account = sqlx::query_as("SELECT * FROM accounts WHERE email_key = $1")
        .bind(email_key)
        .fetch_optional(db)
        .await?;
    Ok(account)
}

/// From now on the account's password has this hash.
pub(crate) async fn set_password(db: &mut Db, id: &str, hash: &str) -> Result<(), Failure> {
    sqlx::query("UPDATE accounts SET password_hash = $1 WHERE id = $2")
        .bind(hash)
        .bind(id)
        .execute(db)
        .await?;
    Ok(())
}

/// Deletes an account and all that belongs to it or was counted for its address.
pub(crate) async fn erase(db: &mut Db, email_key: &str) -> Result<(), Failure> {
    for pending in [
        // In whichever spelling they were asked for.
        "DELETE FROM mails WHERE lower(recipient) = $1",
        "DELETE FROM codes WHERE owner_id IN (SELECT id FROM registrations WHERE email_key = $1)",
        "DELETE FROM codes WHERE owner_id IN (SELECT id FROM password_resets WHERE email_key = $1)",
        "DELETE FROM registrations WHERE email_key = $1",
        "DELETE FROM password_resets WHERE email_key = $1",
        // Consents, sessions, applications and photos go with it.
        "DELETE FROM accounts WHERE email_key = $1",
    ] {
        sqlx::query(pending)
            .bind(email_key)
            .execute(&mut *db)
            .await?;
    }
    for action in [
        "register-address",
        "reset-address",
        "register-codes",
        "reset-codes",
    ] {
        sqlx::query("DELETE FROM throttle WHERE subject_hash = $1")
            .bind(subject(action, email_key))
            .execute(&mut *db)
            .await?;
    }
    login_lock::lift(db, email_key).await
}

/// What an address is counted by: failures of unknown addresses are counted
/// too, and what was typed by mistake must not be kept.
pub(crate) fn address_hash(email_key: &str) -> String {
    digest(&[b"address", email_key.as_bytes()])
}
