//! `/v1/password-resets`: the same answers for every address.

use axum::Json;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use toroku_domain::Email;
use toroku_wire::{
    CodeSentResponse, NewPasswordRequest, ProblemCode, ResetRequest, ResetResponse,
    ResetVerifiedResponse, VerifyRequest,
};

use crate::app::Ctx;
use crate::asker::Asker;
use crate::audit::{self, Deed};
use crate::body::Body;
use crate::clock::{Millis, seconds, timestamp};
use crate::hash::token_hash;
use crate::idempotency::{commit, commit_empty};
use crate::mail::MailKind;
use crate::options::life;
use crate::refusal::{Failure, Refusal};
use crate::route::registration::acceptable;
use crate::store::{Alone, Db};
use crate::throttle::{self, Quota, subject};
use crate::{accounts, code, login_lock, session};

/// Resets an hour from a device, and for an address.
const PER_DEVICE: u32 = 60;
const PER_ADDRESS: u32 = 10;

/// Begin a password reset
///
/// Sends a code where there is an account; the answer is the same without one.
#[utoipa::path(post, path = "/v1/password-resets", operation_id = "beginPasswordReset", tag = "password resets",
    params(("idempotency-key" = String, Header)),
    request_body = ResetRequest,
    responses((status = 201, body = ResetResponse)))]
pub(crate) async fn begin(
    State(app): State<Ctx>,
    asker: Asker,
    Body(request): Body<ResetRequest>,
) -> Result<(StatusCode, Json<ResetResponse>), Failure> {
    let email = Email::parse(&request.email)
        .map_err(|_| Refusal::of(ProblemCode::Invalid).field("email"))?
        .value;
    let key = email.match_key();
    let mut quotas = asker.quotas("reset", PER_DEVICE);
    quotas.push(Quota::hourly("reset-address", &key, PER_ADDRESS));
    throttle::spend(&app, &quotas).await?;
    let drawn = code::draw(&app).await?;
    let (id, now) = (app.random.id(), app.now());
    let mut tx = app.db.begin(Alone::With(&[&key])).await?;
    let account = accounts::by_email(&mut tx, &key).await?;
    // Of an unknown address nothing is kept but the count of its wrong codes, under a hash.
    let (to, known_key) = account.as_ref().map_or(("", ""), |account| {
        (account.email.as_str(), account.email_key.as_str())
    });
    sqlx::query(
        "INSERT INTO password_resets (id, email, email_key, expires_at) VALUES ($1, $2, $3, $4)",
    )
    .bind(&id)
    .bind(to)
    .bind(known_key)
    .bind(now + seconds(app.limits.registration_seconds))
    .execute(&mut *tx)
    .await?;
    let guesses = subject("reset-codes", &key);
    let sent = code::keep(&mut tx, &app, &id, &drawn, account.is_some(), &guesses).await?;
    let letter = match &account {
        Some(account) => {
            let code = Some((drawn.code.as_str(), id.as_str()));
            Some(
                (app.mail)
                    .write(&mut tx, MailKind::Reset, &account.email, code)
                    .await?,
            )
        }
        None => None,
    };
    let response = ResetResponse {
        reset_id: id,
        expires_at: timestamp(sent.expires_at),
        resend_at: timestamp(sent.resend_at),
        server_time: timestamp(now),
    };
    commit(tx, &app, StatusCode::CREATED, &response).await?;
    if let Some(letter) = letter {
        app.mail.send(letter);
    }
    Ok((StatusCode::CREATED, Json(response)))
}

/// Send a new code
///
/// `resend_too_early`, `resend_limit`, `reset_gone`.
#[utoipa::path(post, path = "/v1/password-resets/{id}/otp", operation_id = "resendPasswordResetCode", tag = "password resets",
    params(("id" = String, Path), ("idempotency-key" = String, Header)),
    responses((status = 200, body = CodeSentResponse)))]
pub(crate) async fn resend(
    State(app): State<Ctx>,
    Path(id): Path<String>,
) -> Result<Json<CodeSentResponse>, Failure> {
    let drawn = code::draw(&app).await?;
    let mut tx = app.db.begin(Alone::With(&[&id])).await?;
    let email = live(&mut tx, &id, app.now()).await?;
    let sent = code::renew(&mut tx, &app, &id, &drawn, !email.is_empty()).await?;
    let letter = if email.is_empty() {
        None
    } else {
        let code = Some((drawn.code.as_str(), id.as_str()));
        Some(
            (app.mail)
                .write(&mut tx, MailKind::Reset, &email, code)
                .await?,
        )
    };
    let response = CodeSentResponse {
        expires_at: timestamp(sent.expires_at),
        resend_at: timestamp(sent.resend_at),
        server_time: app.clock.now(),
    };
    commit(tx, &app, StatusCode::OK, &response).await?;
    if let Some(letter) = letter {
        app.mail.send(letter);
    }
    Ok(Json(response))
}

/// Change the code for the permission to set a password
///
/// `otp_wrong`, `otp_locked`, `otp_expired`, `reset_gone`.
#[utoipa::path(post, path = "/v1/password-resets/{id}/verify", operation_id = "verifyPasswordReset", tag = "password resets",
    params(("id" = String, Path), ("idempotency-key" = String, Header)),
    request_body = VerifyRequest,
    responses((status = 200, body = ResetVerifiedResponse)))]
pub(crate) async fn verify(
    State(app): State<Ctx>,
    Path(id): Path<String>,
    Body(request): Body<VerifyRequest>,
) -> Result<Json<ResetVerifiedResponse>, Failure> {
    live(&mut *app.db.pool().acquire().await?, &id, app.now()).await?;
    code::spend(&app, &id, &request.code).await?;
    let reset_token = app.random.token();
    let mut tx = app.db.begin(Alone::With(&[&id])).await?;
    // The code served: none is right any more, nor was it for two requests at once.
    let used = sqlx::query("UPDATE codes SET hash = NULL WHERE owner_id = $1 AND hash IS NOT NULL")
        .bind(&id)
        .execute(&mut *tx)
        .await?;
    if used.rows_affected() == 0 {
        return Err(Refusal::of(ProblemCode::ResetGone).into());
    }
    sqlx::query("UPDATE password_resets SET token_hash = $1, token_until = $2 WHERE id = $3")
        .bind(token_hash(&reset_token))
        .bind(app.now() + seconds(life::RESET_TOKEN))
        .bind(&id)
        .execute(&mut *tx)
        .await?;
    let response = ResetVerifiedResponse { reset_token };
    commit(tx, &app, StatusCode::OK, &response).await?;
    Ok(Json(response))
}

/// Set the new password
///
/// Ends every session and lifts the login lock. `password_refused`, `password_same`, `reset_gone`.
#[utoipa::path(put, path = "/v1/password-resets/{id}/password", operation_id = "setPassword", tag = "password resets",
    params(("id" = String, Path)),
    request_body = NewPasswordRequest,
    responses((status = 204)))]
pub(crate) async fn set_password(
    State(app): State<Ctx>,
    Path(id): Path<String>,
    Body(request): Body<NewPasswordRequest>,
) -> Result<StatusCode, Failure> {
    let gone = || Failure::from(Refusal::of(ProblemCode::ResetGone));
    let token = token_hash(&request.reset_token);
    let key: Option<String> = sqlx::query_scalar(
        "SELECT email_key FROM password_resets WHERE id = $1 AND token_hash = $2 AND token_until > $3",
    )
    .bind(&id)
    .bind(&token)
    .bind(app.now())
    .fetch_optional(app.db.pool())
    .await?;
    let account = accounts::by_email(&mut *app.db.pool().acquire().await?, &key.ok_or_else(gone)?)
        .await?
        .ok_or_else(gone)?;
    acceptable(&request.password, &account.email)?;
    if app
        .hasher
        .verify(&request.password, &account.password_hash)
        .await?
    {
        return Err(Refusal::of(ProblemCode::PasswordSame).into());
    }
    let hash = app
        .hasher
        .hash(&request.password, app.random.bytes())
        .await?;
    let mut tx = app
        .db
        .begin(Alone::With(&[&account.email_key, &account.id, &id]))
        .await?;
    let used = sqlx::query("DELETE FROM password_resets WHERE id = $1 AND token_hash = $2")
        .bind(&id)
        .bind(&token)
        .execute(&mut *tx)
        .await?;
    if used.rows_affected() == 0 {
        return Err(gone());
    }
    code::forget(&mut tx, &id).await?;
    accounts::set_password(&mut tx, &account.id, &hash).await?;
    session::end_all(&mut tx, &account.id).await?;
    audit::note(&mut tx, &app, Deed::PasswordChanged, Some(&account.id)).await?;
    login_lock::lift(&mut tx, &account.email_key).await?;
    let letter = (app.mail)
        .write(&mut tx, MailKind::ResetDone, &account.email, None)
        .await?;
    commit_empty(tx, &app).await?;
    app.mail.send(letter);
    Ok(StatusCode::NO_CONTENT)
}

/// The address of a reset that has not ended; empty where there is no account.
async fn live(db: &mut Db, id: &str, now: Millis) -> Result<String, Failure> {
    let email: Option<String> =
        sqlx::query_scalar("SELECT email FROM password_resets WHERE id = $1 AND expires_at > $2")
            .bind(id)
            .bind(now)
            .fetch_optional(db)
            .await?;
    email.ok_or_else(|| Refusal::of(ProblemCode::ResetGone).into())
}
