//! `PUT …/documents/{side}` and `DELETE …/documents/back`.

use axum::Json;
use axum::extract::{Path, Request, State};
use axum::http::StatusCode;
use toroku_wire::{PhotoAccepted, PhotoPart, ProblemCode, Side};

use super::taken::{Taken, take};
use crate::app::Ctx;
use crate::applications::{self, Application};
use crate::idempotency::{commit, commit_empty};
use crate::refusal::{Failure, Refusal};
use crate::session::Member;
use crate::sight::Asked;
use crate::store::Alone;
use crate::{objects, photo};

/// Send a side of the document
///
/// The backend looks at the photo itself, and keeps the pixels alone.
/// `photo_unusable` with its `finding`; after the configured number of
/// refusals, or with `toroku-warned`, the photo is taken as it is, if it can be
/// read, and a person looks at it. The same bytes are refused again without
/// counting, and a picture that a person refused is not taken again in any
/// file, with the `finding` nearest to the reason. `side_refused`, also for a back of マイナンバーカード, of which
/// nothing is kept, whatever it was sent as. `photo_type`, `photo_too_large`,
/// `application_gone`, `application_closed`, `access_blocked`.
#[utoipa::path(put, path = "/v1/access-applications/{id}/documents/{side}", operation_id = "sendDocument", tag = "access", security(("bearer" = [])),
    params(("id" = String, Path), ("side" = Side, Path), ("toroku-warned" = Option<bool>, Header, description = "The person was warned of a flaw and sends the photo all the same")),
    request_body(content_type = "image/jpeg", description = "At most 8 MB and 40 megapixels"),
    responses((status = 200, body = PhotoAccepted)))]
pub(crate) async fn send(
    State(app): State<Ctx>,
    member: Member,
    Path((id, side)): Path<(String, String)>,
    request: Request,
) -> Result<Json<PhotoAccepted>, Failure> {
    let side = read_side(&side)?;
    // It may be a back of マイナンバーカード: not even its hash is kept.
    let refused = || Failure::from(Refusal::of(ProblemCode::SideRefused).traceless());
    let wanted = |application: &Application| {
        side == Side::Front || applications::has_back(application.document)
    };
    let application = applications::taking(
        &mut *app.db.pool().acquire().await?,
        &app,
        &member.account,
        &id,
    )
    .await?;
    if !wanted(&application) {
        return Err(refused());
    }
    let arrived = photo::read(request).await?;
    let part = match side {
        Side::Front => PhotoPart::Document,
        Side::Back => PhotoPart::DocumentBack,
    };
    let taken = take(
        &app,
        (&member.account, &id),
        (part, arrived),
        Asked::Document(side),
    )
    .await?;
    let Taken { jpeg, flaw, .. } = taken.ok_or_else(refused)?;
    let object = objects::put(&app, &jpeg).await?;
    let mut tx = app.db.begin(Alone::With(&[&member.account])).await?;
    let application = applications::taking(&mut tx, &app, &member.account, &id).await?;
    // Another document may have been chosen meanwhile.
    if !wanted(&application) {
        return Err(refused());
    }
    applications::keep_photo(&mut tx, &application.id, part, (&jpeg, &object, flaw)).await?;
    if side == Side::Front {
        applications::set_compare_again(&mut tx, &application.id, true).await?;
    }
    applications::touch(&mut tx, &app, &application.id).await?;
    let response = PhotoAccepted::default();
    commit(tx, &app, StatusCode::OK, &response).await?;
    Ok(Json(response))
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
    let mut tx = app.db.begin(Alone::With(&[&member.account])).await?;
    let application = applications::taking(&mut tx, &app, &member.account, &id).await?;
    applications::drop_photo(&mut tx, &application.id, PhotoPart::DocumentBack).await?;
    applications::touch(&mut tx, &app, &application.id).await?;
    commit_empty(tx, &app).await?;
    Ok(StatusCode::NO_CONTENT)
}

fn read_side(side: &str) -> Result<Side, Failure> {
    match side {
        "front" => Ok(Side::Front),
        "back" => Ok(Side::Back),
        _ => Err(Refusal::of(ProblemCode::NotFound).into()),
    }
}
