//! Makes the account of a registration whose code was right.

use axum::http::StatusCode;
use toroku_wire::{ConsentVersion, ProblemCode, Tokens};

use crate::app::App;
use crate::audit::{self, Deed};
use crate::idempotency::commit;
use crate::mail::MailKind;
use crate::refusal::{Failure, Refusal};
use crate::store::{Alone, Db};
use crate::{accounts, code, session};

#[derive(sqlx::FromRow)]
struct Registration {
    email: String,
    email_key: String,
    password_hash: String,
    group_id: String,
    insurer_number: String,
    consents: String,
    known: i64,
}

/// Makes the account and its first session.
pub(super) async fn complete(app: &App, id: &str) -> Result<Tokens, Failure> {
    let gone = || Failure::from(Refusal::of(ProblemCode::RegistrationGone));
    let key: Option<String> =
        sqlx::query_scalar("SELECT email_key FROM registrations WHERE id = $1")
            .bind(id)
            .fetch_optional(app.db.pool())
            .await?;
    let key = key.ok_or_else(gone)?;
    let mut tx = app.db.begin(Alone::With(&[&key, id])).await?;
    let row: Option<Registration> =
        sqlx::query_as("DELETE FROM registrations WHERE id = $1 RETURNING *")
            .bind(id)
            .fetch_optional(&mut *tx)
            .await?;
    // Two requests with the right code: the second finds nothing.
    let row = row.ok_or_else(gone)?;
    if row.known != 0 || accounts::by_email(&mut tx, &row.email_key).await?.is_some() {
        return Err(gone());
    }
    let (account, now) = (app.random.id(), app.now());
    sqlx::query(
        "INSERT INTO accounts (id, email, email_key, password_hash, group_id, insurer_number, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7)",
    )
    .bind(&account)
    .bind(&row.email)
    .bind(&row.email_key)
    .bind(&row.password_hash)
    .bind(&row.group_id)
    .bind(&row.insurer_number)
    .bind(now)
    .execute(&mut *tx)
    .await?;
    let consents: Vec<ConsentVersion> = serde_json::from_str(&row.consents)?;
    for consent in consents {
        sqlx::query(
            "INSERT INTO consents (account_id, consent, version, given_at) VALUES ($1, $2, $3, $4)
             ON CONFLICT DO NOTHING",
        )
        .bind(&account)
        .bind(consent.id)
        .bind(consent.version)
        .bind(now)
        .execute(&mut *tx)
        .await?;
    }
    code::forget(&mut tx, id).await?;
    close_others(&mut tx, &row.email_key).await?;
    let tokens = session::open(&mut tx, app, &account).await?;
    audit::note(&mut tx, app, Deed::Registered, Some(&account)).await?;
    let letter = (app.mail)
        .write(&mut tx, MailKind::Welcome, &row.email, None)
        .await?;
    commit(tx, app, StatusCode::OK, &tokens).await?;
    app.mail.send(letter);
    Ok(tokens)
}

/// The address has an account now: no other registration of it can succeed.
async fn close_others(db: &mut Db, email_key: &str) -> Result<(), Failure> {
    sqlx::query("UPDATE codes SET hash = NULL WHERE owner_id IN (SELECT id FROM registrations WHERE email_key = $1)")
        .bind(email_key)
        .execute(&mut *db)
        .await?;
    sqlx::query("UPDATE registrations SET known = 1, password_hash = '' WHERE email_key = $1")
        .bind(email_key)
        .execute(db)
        .await?;
    Ok(())
}
