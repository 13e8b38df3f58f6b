//! `POST …/face-challenges` and `PUT …/faces/{challenge}`.

use axum::Json;
use axum::extract::{Path, Request, State};
use axum::http::StatusCode;
use toroku_wire::{
    ApplicationPart, FaceChallengeRequest, FaceChallengeResponse, Finding, PhotoAccepted,
    PhotoPart, Pose, ProblemCode,
};

use super::taken::{Taken, take};
use crate::app::{App, Ctx};
use crate::applications::{self, Application, Photo, Why, value, word};
use crate::body::Body;
use crate::clock::{seconds, timestamp};
use crate::hash::digest_bytes;
use crate::idempotency::commit;
use crate::refusal::{Failure, Refusal};
use crate::review::{Compared, Comparison, Script, Subject};
use crate::session::Member;
use crate::sight::Asked;
use crate::store::{Alone, Db, Queue, count};
use crate::{objects, photo};

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
    let mut tx = app.db.begin(Alone::With(&[&member.account])).await?;
    let application = applications::taking(&mut tx, &app, &member.account, &id).await?;
    let (challenge, pose) = (app.random.id(), app.random.pose());
    let expires_at = app.now() + seconds(app.limits.challenge_seconds);
    sqlx::query("DELETE FROM face_challenges WHERE application_id = $1")
        .bind(&application.id)
        .execute(&mut *tx)
        .await?;
    sqlx::query(
        "INSERT INTO face_challenges (id, application_id, pose, expires_at) VALUES ($1, $2, $3, $4)",
    )
    .bind(&challenge)
    .bind(&application.id)
    .bind(word(pose)?)
    .bind(expires_at)
    .execute(&mut *tx)
    .await?;
    applications::touch(&mut tx, &app, &application.id).await?;
    let response = FaceChallengeResponse {
        id: challenge,
        pose,
        expires_at: timestamp(expires_at),
    };
    commit(tx, &app, StatusCode::CREATED, &response).await?;
    Ok((StatusCode::CREATED, Json(response)))
}

/// Send a face photo
///
/// `front` first, then the pose by its challenge's id. The backend looks at each
/// itself, as at documents: `photo_unusable` where another pose is shown, several
/// people, or none (one without a face is never taken). Then it is compared with
/// the document, and a pose with the front too: `face_mismatch` with the tries
/// `left`, the last one closes the application. The same photo beside the same
/// document is refused again without counting. Where the comparison is not
/// certain, a person decides. `challenge_expired`, `part_missing`, and as for
/// documents.
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
    let _turn = app.db.turn(Queue::Comparisons, &id).await?;
    let mut tx = app.db.begin(Alone::With(&[&member.account])).await?;
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
    let check =
        |holds: &dyn Fn(PhotoPart) -> bool| match needed.iter().find(|(part, _)| !holds(*part)) {
            None => Ok(()),
            Some((_, missing)) => Err(Refusal::of(ProblemCode::PartMissing).parts(vec![*missing])),
        };
    check(&|part| held.iter().any(|photo| photo.part == part))?;
    let script = applications::script(&mut tx, &member.account).await?;
    let pose = if part == PhotoPart::FacePose {
        Some(live(&mut tx, &app, &application, &challenge).await?)
    } else {
        None
    };
    tx.commit().await?;
    // Not what this one comes in the place of: that may be lost.
    let mut beside = vec![PhotoPart::Document, PhotoPart::DocumentBack];
    beside.extend(pose.map(|_| PhotoPart::FaceFront));
    let photos = applications::read(&app, &held, &beside).await?;
    check(&|part| photos.iter().any(|photo| photo.part == part))?;
    let front = photos
        .iter()
        .find(|photo| photo.part == PhotoPart::FaceFront);
    let asked = match pose {
        Some(pose) => Asked::Pose(pose, front.map(|photo| photo.jpeg.clone())),
        None => Asked::Front,
    };

    let arrived = photo::read(request).await?;
    let taken = take(&app, (&member.account, &id), (part, arrived), asked).await?;
    // What was sent as a face and is a back of マイナンバーカード is no face.
    let Some(Taken { jpeg, flaw, digest }) = taken else {
        return Err(Refusal::from(Finding::NoFace).traceless().into());
    };
    let face = Face {
        part,
        jpeg: &jpeg,
        digest,
    };
    let compared = compare(&app, &application, &photos, &face, &script).await?;
    let object = objects::put(&app, &jpeg).await?;

    let mut tx = app.db.begin(Alone::With(&[&member.account])).await?;
    applications::taking(&mut tx, &app, &member.account, &id).await?;
    applications::keep_photo(&mut tx, &application.id, part, (&jpeg, &object, flaw)).await?;
    // With its photo: the one held before keeps its own.
    applications::keep_score(&mut tx, &application.id, part, &compared).await?;
    if part == PhotoPart::FaceFront {
        // A front that came meanwhile was not compared: the submission does it then.
        if applications::holds(&mut tx, &application.id, &held, PhotoPart::Document).await? {
            applications::set_compare_again(&mut tx, &application.id, false).await?;
        }
    } else {
        sqlx::query("DELETE FROM face_challenges WHERE id = $1")
            .bind(&challenge)
            .execute(&mut *tx)
            .await?;
    }
    applications::touch(&mut tx, &app, &application.id).await?;
    let response = PhotoAccepted::default();
    commit(tx, &app, StatusCode::OK, &response).await?;
    Ok(Json(response))
}

/// A face that is compared.
pub(super) struct Face<'a> {
    pub(super) part: PhotoPart,
    pub(super) jpeg: &'a [u8],
    /// By which the photo is known again.
    pub(super) digest: [u8; 32],
}

/// Compares a face with the document; a mismatch is counted and refused, the
/// last one closes the application. The same once more is refused uncounted.
/// What it found otherwise is to be kept with the photo.
pub(super) async fn compare(
    app: &App,
    application: &Application,
    photos: &[Photo],
    face: &Face<'_>,
    script: &Script,
) -> Result<Compared, Failure> {
    let jpeg = |part: PhotoPart| {
        photos
            .iter()
            .find(|photo| photo.part == part)
            .map(|photo| photo.jpeg.as_slice())
    };
    let document = jpeg(PhotoPart::Document).unwrap_or_default();
    let face_front = (face.part == PhotoPart::FacePose)
        .then(|| jpeg(PhotoPart::FaceFront))
        .flatten();
    let compared_with = [document, face_front.unwrap_or_default()];
    let digest = digest_bytes(&[&face.digest, compared_with[0], compared_with[1]]);
    let mismatch = |left: u32| Err(Refusal::of(ProblemCode::FaceMismatch).left(left).into());
    let known = {
        let mut db = app.db.pool().acquire().await?;
        applications::refused_before(&mut db, &application.id, face.part, &digest).await?
    };
    if known == Some(Why::Mismatch) {
        return mismatch(app.limits.face_tries.saturating_sub(application.mismatches));
    }
    let subject = Subject {
        document,
        document_back: jpeg(PhotoPart::DocumentBack),
        face: face.jpeg,
        face_front,
        mismatches: application.mismatches,
        unsure: false,
        submissions: application.submissions,
        script,
    };
    let compared = app.comparison.compare(&subject).await;
    if compared.comparison != Comparison::Different {
        return Ok(compared);
    }
    let account = &application.account_id;
    let mut tx = app.db.begin(Alone::With(&[account])).await?;
    applications::taking(&mut tx, app, account, &application.id).await?;
    let mismatches: i64 = sqlx::query_scalar(
        "UPDATE applications SET face_mismatches = face_mismatches + 1 WHERE id = $1 RETURNING face_mismatches",
    )
    .bind(&application.id)
    .fetch_one(&mut *tx)
    .await?;
    let left = app.limits.face_tries.saturating_sub(count(mismatches)?);
    let decided = if left == 0 {
        Some(applications::close(&mut tx, app, application).await?)
    } else {
        let photo = (face.part, &digest);
        applications::remember_refused(&mut tx, &application.id, photo, Why::Mismatch).await?;
        applications::touch(&mut tx, app, &application.id).await?;
        None
    };
    tx.commit().await?;
    if let Some(decided) = decided {
        decided.tell(app);
    }
    mismatch(left)
}

/// The pose that was drawn; refuses one that has ended.
async fn live(
    db: &mut Db,
    app: &App,
    application: &Application,
    challenge: &str,
) -> Result<Pose, Failure> {
    let found: Option<String> = sqlx::query_scalar(
        "SELECT pose FROM face_challenges WHERE id = $1 AND application_id = $2 AND expires_at > $3",
    )
    .bind(challenge)
    .bind(&application.id)
    .bind(app.now())
    .fetch_optional(db)
    .await?;
    value(found.ok_or_else(|| Refusal::of(ProblemCode::ChallengeExpired))?)
}
