//! `POST /v1/sessions`, `POST /v1/sessions/refresh`, `DELETE /v1/sessions`.

use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use toroku_domain::Email;
use toroku_wire::{ProblemCode, RefreshRequest, SessionRequest, Tokens};

use crate::app::Ctx;
use crate::asker::Asker;
use crate::audit::{self, Deed};
use crate::body::Body;
use crate::idempotency::commit;
use crate::refusal::Failure;
use crate::session::{self, Member};
use crate::store::Alone;
use crate::throttle;
use crate::{accounts, login_lock};

/// Failed logins an hour from a device.
const PER_DEVICE: u32 = 100;

/// Log in
///
/// One answer, `login_failed`, for a wrong password and an unknown address;
/// `login_locked` after too many of them.
#[utoipa::path(post, path = "/v1/sessions", operation_id = "logIn", tag = "sessions",
    params(("idempotency-key" = String, Header)),
    request_body = SessionRequest,
    responses((status = 201, body = Tokens)))]
pub(crate) async fn log_in(
    State(app): State<Ctx>,
    asker: Asker,
    Body(request): Body<SessionRequest>,
) -> Result<(StatusCode, Json<Tokens>), Failure> {
    let quotas = asker.quotas("login", PER_DEVICE);
    throttle::spend(&app, &quotas).await?;
    // What is no address is counted like one that has no account.
    let key = Email::parse(&request.email).map_or_else(
        |_| request.email.to_lowercase(),
        |email| email.value.match_key(),
    );
    let attempt = login_lock::attempt(&app, &key).await?;
    let account = accounts::by_email(&mut *app.db.pool().acquire().await?, &key).await?;
    let hash = account
        .as_ref()
        .map_or(&app.decoy, |account| &account.password_hash);
    let right = app.hasher.verify(&request.password, hash).await?;
    match account {
        Some(mut account) if right => {
            let (mut tx, anew) = loop {
                let anew = costed(&app, &request.password, &account.password_hash).await?;
                let mut tx = app.db.begin(Alone::With(&[&key, &account.id])).await?;
                // The password may have been changed, or the account deleted, while it was
                // verified; or another login has hashed it anew.
                let Some(now) = accounts::by_email(&mut tx, &key).await? else {
                    return Err(attempt.failed(ProblemCode::LoginFailed));
                };
                if now.password_hash == account.password_hash {
                    break (tx, anew);
                }
                drop(tx);
                let verified = app.hasher.verify(&request.password, &now.password_hash);
                if !verified.await? {
                    return Err(attempt.failed(ProblemCode::LoginFailed));
                }
                account = now;
            };
            if let Some(hash) = &anew {
                accounts::set_password(&mut tx, &account.id, hash).await?;
            }
            login_lock::lift(&mut tx, &key).await?;
            let tokens = session::open(&mut tx, &app, &account.id).await?;
            throttle::restore(&mut tx, &quotas).await?;
            audit::note(&mut tx, &app, Deed::LoggedIn, Some(&account.id)).await?;
            commit(tx, &app, StatusCode::CREATED, &tokens).await?;
            Ok((StatusCode::CREATED, Json(tokens)))
        }
        _ => {
            let db = &mut *app.db.pool().acquire().await?;
            audit::note(db, &app, Deed::LoginRefused, None).await?;
            Err(attempt.failed(ProblemCode::LoginFailed))
        }
    }
}

/// A hash at the cost of today, where the one that is kept is of another: else a member of old
/// would be told from an unknown address by how soon the answer comes.
async fn costed(app: &Ctx, password: &str, kept: &str) -> Result<Option<String>, Failure> {
    if app.hasher.costs_as(kept) {
        return Ok(None);
    }
    let hash = app.hasher.hash(password, app.random.bytes()).await?;
    Ok(Some(hash))
}

/// Change the refresh token for new tokens
///
/// `session_expired` with its `reason`. A token that was used before closes the session.
#[utoipa::path(post, path = "/v1/sessions/refresh", operation_id = "refreshSession", tag = "sessions",
    params(("idempotency-key" = String, Header)),
    request_body = RefreshRequest,
    responses((status = 200, body = Tokens)))]
pub(crate) async fn refresh(
    State(app): State<Ctx>,
    Body(request): Body<RefreshRequest>,
) -> Result<Json<Tokens>, Failure> {
    session::refresh(&app, &request.refresh_token)
        .await
        .map(Json)
}

/// Log out
#[utoipa::path(delete, path = "/v1/sessions", operation_id = "logOut", tag = "sessions", security(("bearer" = [])),
    responses((status = 204)))]
pub(crate) async fn log_out(State(app): State<Ctx>, member: Member) -> Result<StatusCode, Failure> {
    session::end(&app, &member).await?;
    Ok(StatusCode::NO_CONTENT)
}
