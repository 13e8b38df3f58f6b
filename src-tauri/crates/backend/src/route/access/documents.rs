//! `PUT …/documents/{side}` and `DELETE …/documents/back`.

use axum::Json;
use axum::extract::{Path, Request, State};
use axum::http::StatusCode;
use sqlx::SqliteConnection;
use toroku_wire::{Finding, PhotoAccepted, PhotoPart, ProblemCode, Side};

use crate::app::{App, Ctx};
use crate::applications;
use crate::compare::shows_mynumber_back;
use crate::photo::{self, Photo};
use crate::refusal::{Failure, Refusal};
use crate::session::Member;

/// Send a side of the document
///
/// `photo_unusable` with its `finding` (after the configured number of
/// refusals the photo is taken as it is, unless it cannot be read),
/// `photo_type`, `photo_too_large`, `side_refused`, `application_gone`,
/// `application_closed`, `access_blocked`.
#[utoipa::path(put, path = "/v1/access-applications/{id}/documents/{side}", operation_id = "sendDocument", tag = "access", security(("bearer" = [])),
    params(("id" = String, Path), ("side" = Side, Path)),
    request_body(content_type = "image/jpeg", description = "At most 8 MB and 40 megapixels"),
    responses((status = 200, body = PhotoAccepted)))]
pub(crate) async fn send(
    State(app): State<Ctx>,
    member: Member,
    Path((id, side)): Path<(String, String)>,
    request: Request,
) -> Result<Json<PhotoAccepted>, Failure> {
    let side = read_side(&side)?;
    let application =
        applications::taking(&mut *app.db.acquire().await?, &app, &member.account, &id).await?;
    if side == Side::Back && !applications::has_back(application.document) {
        return Err(Refusal::of(ProblemCode::SideRefused).into());
    }
    let photo = photo::read(request).await?;
    let jpeg = photo.jpeg.clone();
    let work = tokio::task::spawn_blocking(move || shows_mynumber_back(&jpeg));
    if work.await.map_err(Failure::broken)? {
        return Err(Refusal::of(ProblemCode::SideRefused).into());
    }
    let mut tx = app.db.begin().await?;
    let application = applications::taking(&mut tx, &app, &member.account, &id).await?;
    let part = match side {
        Side::Front => PhotoPart::Document,
        Side::Back => PhotoPart::DocumentBack,
    };
    if let Some(finding) = refused(&mut tx, &app, &id, part, &photo).await? {
        tx.commit().await?;
        return Err(Refusal::of(ProblemCode::PhotoUnusable)
            .finding(finding)
            .into());
    }
    applications::keep_photo(&mut tx, &application.id, part, &photo.jpeg).await?;
    if side == Side::Front {
        applications::set_compare_again(&mut tx, &application.id, true).await?;
    }
    applications::touch(&mut tx, &app, &application.id).await?;
    tx.commit().await?;
    Ok(Json(PhotoAccepted::default()))
}

/// Delete the back: 備考欄に記載はない
///
/// Only `back`: a front is replaced (`side_refused`).
#[utoipa::path(delete, path = "/v1/access-applications/{id}/documents/{side}", operation_id = "deleteDocumentBack",
    tag = "access", security(("bearer" = [])),
    params(("id" = String, Path), ("side" = Side, Path)),
    responses((status = 204)))]
pub(crate) async fn delete_back(
    State(app): State<Ctx>,
    member: Member,
    Path((id, side)): Path<(String, String)>,
) -> Result<StatusCode, Failure> {
    if read_side(&side)? == Side::Front {
        return Err(Refusal::of(ProblemCode::SideRefused).into());
    }
    let mut tx = app.db.begin().await?;
    let application = applications::taking(&mut tx, &app, &member.account, &id).await?;
    applications::drop_photo(&mut tx, &application.id, PhotoPart::DocumentBack).await?;
    applications::touch(&mut tx, &app, &application.id).await?;
    tx.commit().await?;
    Ok(StatusCode::NO_CONTENT)
}

fn read_side(side: &str) -> Result<Side, Failure> {
    match side {
        "front" => Ok(Side::Front),
        "back" => Ok(Side::Back),
        _ => Err(Refusal::of(ProblemCode::NotFound).into()),
    }
}

/// The finding a photo is refused for; none once it was refused often enough.
pub(super) async fn refused(
    db: &mut SqliteConnection,
    app: &App,
    id: &str,
    part: PhotoPart,
    photo: &Photo,
) -> Result<Option<Finding>, Failure> {
    let Some(finding) = photo.finding else {
        return Ok(None);
    };
    let refusals = applications::count_refusal(db, id, part).await?;
    Ok((refusals <= app.limits.photo_tries).then_some(finding))
}
