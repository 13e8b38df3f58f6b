//! `POST …/submit`.

use axum::Json;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use jiff::civil::Date;
use toroku_domain::{SecretAnswer, SecretQuestion, Typed, date_forms};
use toroku_wire::{ApplicationPart, PhotoPart, ProblemCode, SubmitRequest, SubmitResponse};

use super::faces::{Face, compare};
use crate::accounts::{self, Account};
use crate::app::{App, Ctx};
use crate::applications::{self, Application, Held, Photo, Status, word};
use crate::audit::{self, Deed};
use crate::body::Body;
use crate::clock::timestamp;
use crate::hash::digest_bytes;
use crate::idempotency::commit;
use crate::refusal::{Failure, Refusal};
use crate::review::{Script, Subject, Verdict};
use crate::session::Member;
use crate::store::{Alone, Db, Queue};

/// Submit an application
///
/// `incomplete` names what is missing and submits nothing. The question is
/// needed once; a re-submission sends an empty object. `secret_refused` with
/// `field` `question` or `answer`, `face_mismatch` when a new front is not
/// that of the face, `application_gone`, `access_blocked`.
#[utoipa::path(post, path = "/v1/access-applications/{id}/submit", operation_id = "submitAccessApplication", tag = "access", security(("bearer" = [])),
    params(("id" = String, Path), ("idempotency-key" = String, Header)),
    request_body = SubmitRequest,
    responses((status = 200, body = SubmitResponse)))]
pub(crate) async fn submit(
    State(app): State<Ctx>,
    member: Member,
    Path(id): Path<String>,
    Body(request): Body<SubmitRequest>,
) -> Result<Json<SubmitResponse>, Failure> {
    let _turn = app.db.turn(Queue::Comparisons, &id).await?;
    let mut tx = app.db.begin(Alone::With(&[&member.account])).await?;
    let application = applications::own(&mut tx, &app, &member.account, &id).await?;
    if let Some(response) = received(&application)? {
        return Ok(Json(response));
    }
    let account = accounts::of(&mut tx, &member.account).await?;
    let held = applications::photos(&mut tx, &id).await?;
    let script = applications::script(&mut tx, &member.account).await?;
    let kana = kana(&mut tx, &account).await?;
    tx.commit().await?;
    let parts = missing(&application, &held, &request);
    if !parts.is_empty() {
        return Ok(Json(SubmitResponse::Incomplete { parts }));
    }
    let photos = applications::read(&app, &held, &PhotoPart::ALL).await?;
    let parts = applications::lost(&held, &photos);
    if !parts.is_empty() {
        return Ok(Json(SubmitResponse::Incomplete { parts }));
    }
    let secret = secret(&app, &account, &kana, &request).await?;
    let face = photos
        .iter()
        .find(|photo| photo.part == PhotoPart::FaceFront)
        .map_or(&[][..], |photo| &photo.jpeg);
    if application.compare_again {
        let front = Face {
            part: PhotoPart::FaceFront,
            jpeg: face,
            digest: digest_bytes(&[b"kept", face]),
        };
        let compared = compare(&app, &application, &photos, &front, &script).await?;
        let mut tx = app.db.begin(Alone::With(&[&member.account])).await?;
        applications::taking(&mut tx, &app, &member.account, &id).await?;
        applications::keep_score(&mut tx, &id, front.part, &compared).await?;
        tx.commit().await?;
    }
    let unsure = applications::is_unsure(&mut *app.db.pool().acquire().await?, &id).await?;
    let verdict = verdict(&app, &application, &photos, (face, unsure), &script).await;

    let mut tx = app.db.begin(Alone::With(&[&member.account])).await?;
    applications::taking(&mut tx, &app, &member.account, &id).await?;
    // What came meanwhile was neither compared nor reviewed.
    if applications::photos(&mut tx, &id).await? != held {
        return Err(Refusal::of(ProblemCode::PartMissing)
            .parts(vec![ApplicationPart::Document])
            .into());
    }
    keep(&mut tx, &app, &application, secret, &verdict).await?;
    audit::note(&mut tx, &app, Deed::Submitted, Some(&member.account)).await?;
    let decided = if verdict == Verdict::Complete {
        Some(applications::complete(&mut tx, &app, &application, None).await?)
    } else {
        None
    };
    let submitted = applications::own(&mut tx, &app, &member.account, &id).await?;
    let response = received(&submitted)?.ok_or_else(|| Failure::broken("a submission was lost"))?;
    commit(tx, &app, StatusCode::OK, &response).await?;
    if let Some(decided) = decided {
        decided.tell(&app);
    }
    Ok(Json(response))
}

/// The answer of a submission that was received already; none where one is awaited.
fn received(application: &Application) -> Result<Option<SubmitResponse>, Failure> {
    let reference = application.reference.clone().unwrap_or_default();
    let received_at = timestamp(application.received_at.unwrap_or_default());
    match application.status {
        Status::Open | Status::Rejected => Ok(None),
        Status::Completed => Ok(Some(SubmitResponse::Completed {
            reference,
            received_at,
        })),
        Status::UnderReview => Ok(Some(SubmitResponse::UnderReview {
            reference,
            received_at,
        })),
        Status::Closed => Err(Refusal::of(ProblemCode::AccessBlocked).into()),
    }
}

/// What is missing, in the order it is asked for.
fn missing(
    application: &Application,
    held: &[Held],
    request: &SubmitRequest,
) -> Vec<ApplicationPart> {
    let holds = |part: PhotoPart| held.iter().any(|photo| photo.part == part);
    let back_asked = applications::has_back(application.document)
        && application
            .reasons
            .iter()
            .any(|reason| reason.part == ApplicationPart::DocumentBack);
    let secret = application.has_secret || (request.question.is_some() && request.answer.is_some());
    [
        (ApplicationPart::Document, holds(PhotoPart::Document)),
        (
            ApplicationPart::DocumentBack,
            !back_asked || holds(PhotoPart::DocumentBack),
        ),
        (
            ApplicationPart::Face,
            holds(PhotoPart::FaceFront) && holds(PhotoPart::FacePose),
        ),
        (ApplicationPart::SecretQuestion, secret),
    ]
    .into_iter()
    .filter_map(|(part, there)| (!there).then_some(part))
    .collect()
}

/// The question and the hash of its answer, if they were sent.
async fn secret(
    app: &App,
    account: &Account,
    kana: &str,
    request: &SubmitRequest,
) -> Result<Option<(String, String)>, Failure> {
    let (Some(question), Some(answer)) = (&request.question, &request.answer) else {
        return Ok(None);
    };
    let refused = |field: &str| Failure::from(Refusal::of(ProblemCode::SecretRefused).field(field));
    let question = SecretQuestion::parse(question).map_err(|_| refused("question"))?;
    let mut guessable = vec![account.email.clone(), kana.to_owned()];
    guessable.extend(account.name.clone());
    let birth: Option<Date> = account
        .birth_date
        .as_deref()
        .and_then(|date| date.parse().ok());
    guessable.extend(birth.map(date_forms).unwrap_or_default());
    let guessable: Vec<&str> = guessable.iter().map(String::as_str).collect();
    let answer = SecretAnswer::parse(&Typed::from(answer.as_str()), &question, &guessable)
        .map_err(|_| refused("answer"))?;
    let hash = app
        .hasher
        .hash(answer.normalised().expose(), app.random.bytes())
        .await?;
    Ok(Some((question.as_str().to_owned(), hash)))
}

async fn kana(db: &mut Db, account: &Account) -> Result<String, Failure> {
    let kana: Option<String> = sqlx::query_scalar("SELECT kana FROM people WHERE id = $1")
        .bind(&account.person_id)
        .fetch_optional(db)
        .await?;
    Ok(kana.unwrap_or_default())
}

async fn verdict(
    app: &App,
    application: &Application,
    photos: &[Photo],
    (face, unsure): (&[u8], bool),
    script: &Script,
) -> Verdict {
    let jpeg = |part: PhotoPart| {
        photos
            .iter()
            .find(|photo| photo.part == part)
            .map(|photo| photo.jpeg.as_slice())
    };
    let subject = Subject {
        document: jpeg(PhotoPart::Document).unwrap_or_default(),
        document_back: jpeg(PhotoPart::DocumentBack),
        face,
        face_front: None,
        mismatches: application.mismatches,
        unsure,
        submissions: application.submissions,
        script,
    };
    app.reviewer.verdict(&subject).await
}

/// Keeps a submission; 受付番号 stays the same when parts are sent again.
async fn keep(
    db: &mut Db,
    app: &App,
    application: &Application,
    secret: Option<(String, String)>,
    verdict: &Verdict,
) -> Result<(), Failure> {
    let (question, answer_hash) = secret.unzip();
    sqlx::query(
        "UPDATE applications SET status = $1, reference = coalesce(reference, $2), received_at = $3, touched_at = $4,
             question = coalesce($5, question), answer_hash = coalesce($6, answer_hash), verdict = $7, reasons = '[]',
             submissions = submissions + 1, polls = 0, compare_again = 0 WHERE id = $8",
    )
    .bind(word(Status::UnderReview)?)
    .bind(app.random.reference())
    .bind(app.now())
    .bind(app.now())
    .bind(question)
    .bind(answer_hash)
    .bind(serde_json::to_string(verdict)?)
    .bind(&application.id)
    .execute(db)
    .await?;
    Ok(())
}
