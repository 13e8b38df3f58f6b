//! `GET /v1/me`.

use axum::Json;
use axum::extract::State;
use toroku_wire::{Access, AccessStatus, Identity, IdentityStatus, MeResponse};

use crate::accounts::{self, Account};
use crate::app::{App, Ctx};
use crate::applications::{self, Decided, Occasion, Status};
use crate::clock::timestamp;
use crate::groups;
use crate::refusal::Failure;
use crate::session::Member;
use crate::store::{Alone, Db};

/// The member who is logged in
#[utoipa::path(get, path = "/v1/me", operation_id = "me", tag = "me", security(("bearer" = [])),
    responses((status = 200, body = MeResponse)))]
pub(crate) async fn me(
    State(app): State<Ctx>,
    member: Member,
) -> Result<Json<MeResponse>, Failure> {
    let mut tx = app.db.begin(Alone::With(&[&member.account])).await?;
    let account = accounts::of(&mut tx, &member.account).await?;
    let group = groups::find(&mut tx, &account.insurer_number)
        .await?
        .ok_or_else(|| Failure::broken("an account's group is gone"))?;
    let (access, decided) = access(&mut tx, &app, &account).await?;
    // A review that ended may have changed the name.
    let account = accounts::of(&mut tx, &member.account).await?;
    tx.commit().await?;
    if let Some(decided) = decided {
        decided.tell(&app);
    }
    let identity = identity(&app, &account);
    Ok(Json(MeResponse {
        birth_date: account
            .birth_date
            .map(|date| date.parse())
            .transpose()
            .map_err(|_| Failure::broken("a birth date is damaged"))?,
        name: account.name,
        email: account.email,
        group: group.group,
        insurer_number: account.insurer_number,
        features: group.features,
        number_schema: group.number_schema,
        identity,
        access,
    }))
}

/// How far 本人確認 is.
pub(crate) fn identity(app: &App, account: &Account) -> Identity {
    let locked = account
        .identity_locked_until
        .filter(|until| app.now() < *until);
    let status = match (account.verified_at, locked) {
        (Some(_), _) => IdentityStatus::Verified,
        (None, Some(_)) => IdentityStatus::Locked,
        (None, None) => IdentityStatus::None,
    };
    let left = match locked {
        Some(_) => 0,
        None => app
            .limits
            .identity_failures
            .saturating_sub(account.identity_failures),
    };
    Identity {
        status,
        verified_at: account.verified_at.map(timestamp),
        until: locked.map(timestamp),
        left,
    }
}

async fn access(
    db: &mut Db,
    app: &App,
    account: &Account,
) -> Result<(Access, Option<Decided>), Failure> {
    let Some(mut application) = applications::of(db, app, &account.id).await? else {
        let none = Access {
            status: AccessStatus::None,
            application_id: None,
            completed_at: None,
        };
        return Ok((none, None));
    };
    let decided = applications::advance(db, app, &application, Occasion::Menu).await?;
    if decided.is_some() {
        application = applications::of(db, app, &account.id)
            .await?
            .ok_or_else(|| Failure::broken("an application that was decided on is gone"))?;
    }
    let status = match application.status {
        Status::Open => AccessStatus::Open,
        Status::UnderReview => AccessStatus::UnderReview,
        Status::Rejected => AccessStatus::Rejected,
        Status::Closed => AccessStatus::Blocked,
        Status::Completed => AccessStatus::Completed,
    };
    let completed_at = application.completed_at.map(timestamp);
    let access = Access {
        status,
        application_id: Some(application.id),
        completed_at,
    };
    Ok((access, decided))
}
