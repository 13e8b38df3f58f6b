//! Sessions: tokens, their rotation, and who a request comes from.

use axum::extract::FromRequestParts;
use axum::http::header::AUTHORIZATION;
use axum::http::request::Parts;
use axum::http::{HeaderMap, StatusCode};
use toroku_wire::{ExpiryReason, ProblemCode, Tokens};

use crate::app::{App, Ctx};
use crate::audit::{self, Deed};
use crate::clock::{Millis, seconds};
use crate::hash::token_hash;
use crate::idempotency::{commit, commit_empty};
use crate::options::life;
use crate::refusal::{Failure, Refusal};
use crate::store::{Alone, Db};

/// The member a request comes from.
pub(crate) struct Member {
    pub(crate) account: String,
    pub(crate) session: String,
}

impl FromRequestParts<Ctx> for Member {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, app: &Ctx) -> Result<Self, Failure> {
        member(app, bearer(&parts.headers))
            .await?
            .ok_or_else(|| Refusal::of(ProblemCode::Unauthorized).into())
    }
}

/// Whose answers a request may be given again.
pub(crate) struct Caller {
    /// The account of the session; without one, the same as `token`.
    pub(crate) name: String,
    /// The token by its hash; the same for all who send none.
    pub(crate) token: String,
}

impl Caller {
    /// The caller these headers prove.
    pub(crate) async fn of(app: &App, headers: &HeaderMap) -> Result<Self, Failure> {
        let bearer = bearer(headers);
        let token = format!("token {}", token_hash(bearer));
        let member = member(app, bearer).await?;
        Ok(Self {
            name: member.map_or_else(
                || token.clone(),
                |member| format!("account {}", member.account),
            ),
            token,
        })
    }
}

/// Whether these headers name a session.
pub(crate) async fn is_live(app: &App, headers: &HeaderMap) -> Result<bool, Failure> {
    Ok(member(app, bearer(headers)).await?.is_some())
}

fn bearer(headers: &HeaderMap) -> &str {
    headers
        .get(AUTHORIZATION)
        .and_then(|value| value.to_str().ok())
        .and_then(|value| value.strip_prefix("Bearer "))
        .unwrap_or_default()
}

async fn member(app: &App, token: &str) -> Result<Option<Member>, Failure> {
    let row: Option<(String, String)> = sqlx::query_as(
        "SELECT account_id, id FROM sessions WHERE access_hash = $1 AND access_until > $2 AND ended IS NULL",
    )
    .bind(token_hash(token))
    .bind(app.now())
    .fetch_optional(app.db.pool())
    .await?;
    Ok(row.map(|(account, session)| Member { account, session }))
}

/// Opens a session.
pub(crate) async fn open(db: &mut Db, app: &App, account: &str) -> Result<Tokens, Failure> {
    let (tokens, now) = (draw(app), app.now());
    sqlx::query(
        "INSERT INTO sessions (id, account_id, access_hash, access_until, refresh_hash, refresh_until)
         VALUES ($1, $2, $3, $4, $5, $6)",
    )
    .bind(app.random.id())
    .bind(account)
    .bind(token_hash(&tokens.access_token))
    .bind(now + seconds(life::ACCESS))
    .bind(token_hash(&tokens.refresh_token))
    .bind(now + seconds(life::REFRESH))
    .execute(db)
    .await?;
    Ok(tokens)
}

/// Changes a refresh token for new tokens. One that was changed before is a
/// sign of theft: its session is closed.
pub(crate) async fn refresh(app: &App, token: &str) -> Result<Tokens, Failure> {
    let (hash, now) = (token_hash(token), app.now());
    let account: Option<String> =
        sqlx::query_scalar("SELECT account_id FROM sessions WHERE refresh_hash = $1")
            .bind(&hash)
            .fetch_optional(app.db.pool())
            .await?;
    // A logout at the same time takes the session away before or after, not in between.
    let mut names = vec![hash.as_str()];
    names.extend(account.as_deref());
    let mut tx = app.db.begin(Alone::With(&names)).await?;
    let row: Option<(String, Millis, Option<String>)> =
        sqlx::query_as("SELECT id, refresh_until, ended FROM sessions WHERE refresh_hash = $1")
            .bind(&hash)
            .fetch_optional(&mut *tx)
            .await?;
    let Some((id, until, ended)) = row else {
        let reason = close_reused(&mut tx, app, &hash).await?;
        tx.commit().await?;
        return Err(expired(reason));
    };
    if let Some(ended) = ended {
        return Err(expired(if ended == PASSWORD_CHANGED {
            ExpiryReason::PasswordChanged
        } else {
            ExpiryReason::Reused
        }));
    }
    if until <= now {
        return Err(expired(ExpiryReason::Idle));
    }
    let tokens = draw(app);
    sqlx::query("INSERT INTO used_refresh_tokens (hash, session_id) VALUES ($1, $2)")
        .bind(&hash)
        .bind(&id)
        .execute(&mut *tx)
        .await?;
    sqlx::query("UPDATE sessions SET access_hash = $1, access_until = $2, refresh_hash = $3, refresh_until = $4 WHERE id = $5")
        .bind(token_hash(&tokens.access_token))
        .bind(now + seconds(life::ACCESS))
        .bind(token_hash(&tokens.refresh_token))
        .bind(now + seconds(life::REFRESH))
        .bind(&id)
        .execute(&mut *tx)
        .await?;
    commit(tx, app, StatusCode::OK, &tokens).await?;
    Ok(tokens)
}

/// Ends every session of an account because its password was changed.
pub(crate) async fn end_all(db: &mut Db, account: &str) -> Result<(), Failure> {
    sqlx::query("UPDATE sessions SET ended = $1 WHERE account_id = $2")
        .bind(PASSWORD_CHANGED)
        .bind(account)
        .execute(db)
        .await?;
    Ok(())
}

/// Ends a session by logout.
pub(crate) async fn end(app: &App, member: &Member) -> Result<(), Failure> {
    let mut tx = app.db.begin(Alone::With(&[&member.account])).await?;
    sqlx::query("DELETE FROM sessions WHERE id = $1")
        .bind(&member.session)
        .execute(&mut *tx)
        .await?;
    audit::note(&mut tx, app, Deed::LoggedOut, Some(&member.account)).await?;
    commit_empty(tx, app).await
}

const PASSWORD_CHANGED: &str = "password_changed";

async fn close_reused(db: &mut Db, app: &App, hash: &str) -> Result<ExpiryReason, Failure> {
    let account: Option<String> = sqlx::query_scalar(
        "UPDATE sessions SET ended = coalesce(ended, 'reused')
         WHERE id = (SELECT session_id FROM used_refresh_tokens WHERE hash = $1)
         RETURNING account_id",
    )
    .bind(hash)
    .fetch_optional(&mut *db)
    .await?;
    let Some(account) = account else {
        return Ok(ExpiryReason::Idle);
    };
    audit::note(db, app, Deed::TokenReused, Some(&account)).await?;
    Ok(ExpiryReason::Reused)
}

fn draw(app: &App) -> Tokens {
    Tokens {
        access_token: app.random.token(),
        refresh_token: app.random.token(),
        expires_in: life::ACCESS,
    }
}

fn expired(reason: ExpiryReason) -> Failure {
    Refusal::of(ProblemCode::SessionExpired)
        .reason(reason)
        .into()
}
