//! Accounts.

use sqlx::SqliteConnection;
use toroku_wire::ProblemCode;

use crate::clock::Millis;
use crate::hash::digest;
use crate::login_lock;
use crate::refusal::{Failure, Refusal};
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
    pub(crate) identity_failures: u32,
    pub(crate) identity_locked_until: Option<Millis>,
}

/// The account of a session.
pub(crate) async fn of(db: &mut SqliteConnection, id: &str) -> Result<Account, Failure> {
    let account: Option<Account> = sqlx::query_as("SELECT * FROM accounts WHERE id = ?")
        .bind(id)
        .fetch_optional(db)
        .await?;
    account.ok_or_else(|| Refusal::of(ProblemCode::Unauthorized).into())
}

/// The account of an address, by its match key.
pub(crate) async fn by_email(
    db: &mut SqliteConnection,
    email_key: &str,
) -> Result<Option<Account>, Failure> {
    let account = sqlx::query_as("SELECT * FROM accounts WHERE email_key = ?")
        .bind(email_key)
        .fetch_optional(db)
        .await?;
    Ok(account)
}

/// Deletes an account and all that belongs to it or was counted for its address.
pub(crate) async fn erase(db: &mut SqliteConnection, email_key: &str) -> Result<(), Failure> {
    for pending in [
        "DELETE FROM codes WHERE owner_id IN (SELECT id FROM registrations WHERE email_key = ?)",
        "DELETE FROM codes WHERE owner_id IN (SELECT id FROM password_resets WHERE email_key = ?)",
        "DELETE FROM registrations WHERE email_key = ?",
        "DELETE FROM password_resets WHERE email_key = ?",
        // Consents, sessions, applications and photos go with it.
        "DELETE FROM accounts WHERE email_key = ?",
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
        sqlx::query("DELETE FROM throttle WHERE subject_hash = ?")
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
