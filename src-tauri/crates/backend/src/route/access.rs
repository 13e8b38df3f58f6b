//! `/v1/access-applications`.

pub(crate) mod documents;
pub(crate) mod faces;
pub(crate) mod submit;
mod taken;

use axum::Json;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use toroku_wire::{
    AccessApplication, AccessApplicationRequest, AccessApplicationResponse, ApplicationStatus,
    ProblemCode,
};

use crate::app::Ctx;
use crate::applications::{self, Application, Held, Occasion, Status};
use crate::body::Body;
use crate::clock::timestamp;
use crate::idempotency::{commit, commit_empty};
use crate::refusal::{Failure, Refusal};
use crate::session::Member;
use crate::store::Alone;
use crate::{accounts, groups};

/// Begin an application, or change its document
///
/// An open or rejected application keeps its id; the document photos sent so
/// far are deleted, face photos stay; of a rejected one the front is then
/// asked for again, the back only if the document has one. `identity_required`,
/// `access_unavailable`, `access_blocked`, `application_closed`.
#[utoipa::path(post, path = "/v1/access-applications", operation_id = "beginAccessApplication", tag = "access", security(("bearer" = [])),
    params(("idempotency-key" = String, Header)),
    request_body = AccessApplicationRequest,
    responses((status = 201, body = AccessApplicationResponse)))]
pub(crate) async fn begin(
    State(app): State<Ctx>,
    member: Member,
    Body(request): Body<AccessApplicationRequest>,
) -> Result<(StatusCode, Json<AccessApplicationResponse>), Failure> {
    let mut tx = app.db.begin(Alone::With(&[&member.account])).await?;
    let account = accounts::of(&mut tx, &member.account).await?;
    let group = groups::find(&mut tx, &account.insurer_number).await?;
    if !group.is_some_and(|group| group.features.checkup_link) {
        return Err(Refusal::of(ProblemCode::AccessUnavailable).into());
    }
    if account.verified_at.is_none() {
        return Err(Refusal::of(ProblemCode::IdentityRequired).into());
    }
    let (id, mismatches) = match applications::of(&mut tx, &app, &account.id).await? {
        None => applications::begin(&mut tx, &app, &account.id, request.document).await?,
        Some(application) => {
            let application =
                applications::taking(&mut tx, &app, &account.id, &application.id).await?;
            applications::change_document(&mut tx, &application, request.document).await?;
            applications::touch(&mut tx, &app, &application.id).await?;
            (application.id, application.mismatches)
        }
    };
    let response = AccessApplicationResponse {
        id,
        photo_tries: app.limits.photo_tries,
        face_tries: app.limits.face_tries.saturating_sub(mismatches),
        file_choice: app.file_choice,
    };
    commit(tx, &app, StatusCode::CREATED, &response).await?;
    Ok((StatusCode::CREATED, Json(response)))
}

/// An application, as its owner sees it
///
/// Polled while it is under review. `application_gone`.
#[utoipa::path(get, path = "/v1/access-applications/{id}", operation_id = "accessApplication", tag = "access", security(("bearer" = [])),
    params(("id" = String, Path)),
    responses((status = 200, body = AccessApplication)))]
pub(crate) async fn show(
    State(app): State<Ctx>,
    member: Member,
    Path(id): Path<String>,
) -> Result<Json<AccessApplication>, Failure> {
    let mut tx = app.db.begin(Alone::With(&[&member.account])).await?;
    let mut application = applications::own(&mut tx, &app, &member.account, &id).await?;
    let decided = applications::advance(&mut tx, &app, &application, Occasion::Poll).await?;
    if decided.is_some() {
        application = applications::own(&mut tx, &app, &member.account, &id).await?;
    }
    let photos = applications::photos(&mut tx, &id).await?;
    tx.commit().await?;
    if let Some(decided) = decided {
        decided.tell(&app);
    }
    Ok(Json(view(application, &photos)))
}

/// Take back what was not submitted
///
/// An open application is deleted with its photos; of a rejected one the
/// photos sent since it was rejected are. Repeatable: 204 also where there is
/// no such application. `application_closed`, `access_blocked`.
#[utoipa::path(delete, path = "/v1/access-applications/{id}", operation_id = "discardAccessApplication", tag = "access", security(("bearer" = [])),
    params(("id" = String, Path)),
    responses((status = 204)))]
pub(crate) async fn discard(
    State(app): State<Ctx>,
    member: Member,
    Path(id): Path<String>,
) -> Result<StatusCode, Failure> {
    let mut tx = app.db.begin(Alone::With(&[&member.account])).await?;
    let present = applications::of(&mut tx, &app, &member.account).await?;
    if let Some(application) = present.filter(|application| application.id == id) {
        applications::discard(&mut tx, &app, &application).await?;
    }
    commit_empty(tx, &app).await?;
    app.settle().await?;
    Ok(StatusCode::NO_CONTENT)
}

fn view(application: Application, photos: &[Held]) -> AccessApplication {
    AccessApplication {
        id: application.id,
        status: match application.status {
            Status::Open => ApplicationStatus::Open,
            Status::UnderReview => ApplicationStatus::UnderReview,
            Status::Rejected => ApplicationStatus::Rejected,
            Status::Closed => ApplicationStatus::Closed,
            Status::Completed => ApplicationStatus::Completed,
        },
        document: application.document,
        received_at: application.received_at.map(timestamp),
        reference: application.reference,
        reasons: application.reasons,
        parts: photos.iter().map(|photo| photo.part).collect(),
        completed_at: application.completed_at.map(timestamp),
    }
}
