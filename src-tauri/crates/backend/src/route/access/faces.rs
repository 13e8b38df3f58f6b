//! `POST …/face-challenges` and `PUT …/faces/{challenge}`.

use axum::Json;
use axum::extract::{Path, Request, State};
use axum::http::StatusCode;
use sqlx::SqliteConnection;
use toroku_wire::{
    ApplicationPart, FaceChallengeRequest, FaceChallengeResponse, PhotoAccepted, PhotoPart,
    ProblemCode,
};

use super::documents::refused;
use crate::app::{App, Ctx};
use crate::applications::{self, Application, Held, word};
use crate::body::Body;
use crate::clock::{seconds, timestamp};
use crate::photo;
use crate::refusal::{Failure, Refusal};
use crate::review::{Comparison, Script, Subject};
use crate::session::Member;

/// The last part of the path of the photo from the front.
const FRONT: &str = "front";

/// Draw a pose
///
/// An earlier pose ends. `application_gone`, `application_closed`, `access_blocked`.
#[utoipa::path(post, path = "/v1/access-applications/{id}/face-challenges", operation_id = "drawFaceChallenge", tag = "access", security(("bearer" = [])),
    params(("id" = String, Path), ("idempotency-key" = String, Header)),
    request_body = FaceChallengeRequest,
    responses((status = 201, body = FaceChallengeResponse)))]
pub(crate) async fn challenge(
    State(app): State<Ctx>,
    member: Member,
    Path(id): Path<String>,
    Body(FaceChallengeRequest {}): Body<FaceChallengeRequest>,
) -> Result<(StatusCode, Json<FaceChallengeResponse>), Failure> {
    let mut tx = app.db.begin().await?;
    let application = applications::taking(&mut tx, &app, &member.account, &id).await?;
    let (challenge, pose) = (app.random.id(), app.random.pose());
    let expires_at = app.now() + seconds(app.limits.challenge_seconds);
    sqlx::query("DELETE FROM face_challenges WHERE application_id = ?")
        .bind(&application.id)
        .execute(&mut *tx)
        .await?;
    sqlx::query(
        "INSERT INTO face_challenges (id, application_id, pose, expires_at) VALUES (?, ?, ?, ?)",
    )
    .bind(&challenge)
    .bind(&application.id)
    .bind(word(pose)?)
    .bind(expires_at)
    .execute(&mut *tx)
    .await?;
    applications::touch(&mut tx, &app, &application.id).await?;
    tx.commit().await?;
    let response = FaceChallengeResponse {
        id: challenge,
        pose,
        expires_at: timestamp(expires_at),
    };
    Ok((StatusCode::CREATED, Json(response)))
}

/// Send a face photo
///
/// `front` first, then the pose by its challenge's id. Each is compared with
/// the document: `face_mismatch` with the tries `left`; the last one closes
/// the application. `challenge_expired`, `part_missing`, and as for documents.
#[utoipa::path(put, path = "/v1/access-applications/{id}/faces/{challenge}", operation_id = "sendFace", tag = "access",
    security(("bearer" = [])),
    params(("id" = String, Path), ("challenge" = String, Path, description = "`front`, or a challenge's id")),
    request_body(content_type = "image/jpeg", description = "At most 8 MB and 40 megapixels"),
    responses((status = 200, body = PhotoAccepted)))]
pub(crate) async fn send(
    State(app): State<Ctx>,
    member: Member,
    Path((id, challenge)): Path<(String, String)>,
    request: Request,
) -> Result<Json<PhotoAccepted>, Failure> {
    // Of many faces at once, each is compared knowing what became of the others.
    let _turn = app.comparing.of(&id).lock().await;
    let mut tx = app.db.begin().await?;
    let application = applications::taking(&mut tx, &app, &member.account, &id).await?;
    let part = if challenge == FRONT {
        PhotoPart::FaceFront
    } else {
        PhotoPart::FacePose
    };
    let held = applications::photos(&mut tx, &application.id).await?;
    let needed = match part {
        PhotoPart::FacePose => [
            (PhotoPart::Document, ApplicationPart::Document),
            (PhotoPart::FaceFront, ApplicationPart::Face),
        ],
        _ => [(PhotoPart::Document, ApplicationPart::Document); 2],
    };
    let holds = |part: PhotoPart| held.iter().any(|photo| photo.part == part);
    if let Some((_, missing)) = needed.into_iter().find(|(part, _)| !holds(*part)) {
        return Err(Refusal::of(ProblemCode::PartMissing)
            .parts(vec![missing])
            .into());
    }
    let script = applications::script(&mut tx, &member.account).await?;
    if part == PhotoPart::FacePose {
        live(&mut tx, &app, &application, &challenge).await?;
    }
    tx.commit().await?;

    let photo = photo::read(request).await?;
    let mut tx = app.db.begin().await?;
    if let Some(finding) = refused(&mut tx, &app, &application.id, part, &photo).await? {
        tx.commit().await?;
        return Err(Refusal::of(ProblemCode::PhotoUnusable)
            .finding(finding)
            .into());
    }
    tx.commit().await?;
    compare(&app, &application, &held, (part, &photo.jpeg), &script).await?;

    let mut tx = app.db.begin().await?;
    applications::taking(&mut tx, &app, &member.account, &id).await?;
    applications::keep_photo(&mut tx, &application.id, part, &photo.jpeg).await?;
    if part == PhotoPart::FaceFront {
        // A front that came meanwhile was not compared: the submission does it then.
        if applications::holds(&mut tx, &application.id, &held, PhotoPart::Document).await? {
            applications::set_compare_again(&mut tx, &application.id, false).await?;
        }
    } else {
        sqlx::query("DELETE FROM face_challenges WHERE id = ?")
            .bind(&challenge)
            .execute(&mut *tx)
            .await?;
    }
    applications::touch(&mut tx, &app, &application.id).await?;
    tx.commit().await?;
    Ok(Json(PhotoAccepted::default()))
}

/// Compares a face with the document; a mismatch is counted and refused, the
/// last one closes the application.
pub(super) async fn compare(
    app: &App,
    application: &Application,
    held: &[Held],
    (part, face): (PhotoPart, &[u8]),
    script: &Script,
) -> Result<(), Failure> {
    let jpeg = |part: PhotoPart| {
        held.iter()
            .find(|photo| photo.part == part)
            .map(|photo| photo.jpeg.as_slice())
    };
    let subject = Subject {
        document: jpeg(PhotoPart::Document).unwrap_or_default(),
        document_back: jpeg(PhotoPart::DocumentBack),
        face,
        face_front: (part == PhotoPart::FacePose)
            .then(|| jpeg(PhotoPart::FaceFront))
            .flatten(),
        mismatches: application.mismatches,
        unsure: false,
        submissions: application.submissions,
        script,
    };
    let compared = app.comparison.compare(&subject).await;
    let mut tx = app.db.begin().await?;
    applications::keep_score(&mut tx, &application.id, part, &compared).await?;
    if compared.comparison != Comparison::Different {
        tx.commit().await?;
        return Ok(());
    }
    let mismatches: u32 = sqlx::query_scalar(
        "UPDATE applications SET face_mismatches = face_mismatches + 1 WHERE id = ? RETURNING face_mismatches",
    )
    .bind(&application.id)
    .fetch_one(&mut *tx)
    .await?;
    let left = app.limits.face_tries.saturating_sub(mismatches);
    if left == 0 {
        applications::close(&mut tx, &application.id).await?;
    } else {
        applications::touch(&mut tx, app, &application.id).await?;
    }
    tx.commit().await?;
    Err(Refusal::of(ProblemCode::FaceMismatch).left(left).into())
}

/// Refuses a pose that has ended.
async fn live(
    db: &mut SqliteConnection,
    app: &App,
    application: &Application,
    challenge: &str,
) -> Result<(), Failure> {
    let found: Option<i64> = sqlx::query_scalar(
        "SELECT 1 FROM face_challenges WHERE id = ? AND application_id = ? AND expires_at > ?",
    )
    .bind(challenge)
    .bind(&application.id)
    .bind(app.now())
    .fetch_optional(db)
    .await?;
    found
        .map(|_| ())
        .ok_or_else(|| Refusal::of(ProblemCode::ChallengeExpired).into())
}
