//! `DELETE /v1/me`: 退会 leaves no row.

use axum::extract::State;
use axum::http::StatusCode;
use toroku_wire::{ProblemCode, WithdrawRequest};

use crate::app::Ctx;
use crate::audit::{self, Deed};
use crate::body::Body;
use crate::idempotency::commit_empty;
use crate::refusal::Failure;
use crate::session::Member;
use crate::store::Alone;
use crate::{accounts, login_lock};

/// Withdraw
///
/// Deletes the account and all that belongs to it. A wrong password is
/// `withdraw_refused` and counts as a failed login.
#[utoipa::path(delete, path = "/v1/me", operation_id = "withdraw", tag = "me", security(("bearer" = [])),
    request_body = WithdrawRequest,
    responses((status = 204)))]
pub(crate) async fn withdraw(
    State(app): State<Ctx>,
    member: Member,
    Body(request): Body<WithdrawRequest>,
) -> Result<StatusCode, Failure> {
    let account = accounts::of(&mut *app.db.pool().acquire().await?, &member.account).await?;
    let key = &account.email_key;
    let attempt = login_lock::attempt(&app, key).await?;
    if !app
        .hasher
        .verify(&request.password, &account.password_hash)
        .await?
    {
        return Err(attempt.failed(ProblemCode::WithdrawRefused));
    }
    let mut tx = app.db.begin(Alone::WithAll).await?;
    accounts::erase(&mut tx, key).await?;
    audit::note(&mut tx, &app, Deed::Withdrawn, Some(&member.account)).await?;
    commit_empty(tx, &app).await?;
    app.settle().await?;
    app.mail.forget(&account.email);
    Ok(StatusCode::NO_CONTENT)
}
