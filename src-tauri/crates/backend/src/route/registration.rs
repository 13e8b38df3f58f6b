//! `POST /v1/registrations`, `…/{id}/otp`, `…/{id}/verify`.
//!
//! An address that has an account gets the same answers as any other: a mail
//! of another kind is sent, and no code is ever right.

mod complete;

use axum::Json;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use toroku_domain::{Email, Password, PasswordReason, Typed};
use toroku_wire::{
    CodeSentResponse, ConsentVersion, Features, ProblemCode, RegistrationRequest,
    RegistrationResponse, Tokens, VerifyRequest,
};

use crate::app::{App, Ctx};
use crate::asker::Asker;
use crate::body::Body;
use crate::clock::{Millis, seconds, timestamp};
use crate::code::{self, Sent};
use crate::idempotency::commit;
use crate::mail::{Code, Letter, MailKind};
use crate::refusal::{Failure, Refusal};
use crate::route::config::{password_policy, versions};
use crate::store::{Alone, Db};
use crate::throttle::{self, Quota, subject};
use crate::{accounts, groups};

/// Registrations an hour from a device, and for an address.
const PER_DEVICE: u32 = 60;
const PER_ADDRESS: u32 = 10;

/// Begin a registration
///
/// Sends a code, or another mail where the address has an account: the answer is the same.
#[utoipa::path(post, path = "/v1/registrations", operation_id = "beginRegistration", tag = "registrations",
    params(("idempotency-key" = String, Header, description = "Random, 1 to 64 visible ASCII characters")),
    request_body = RegistrationRequest,
    responses((status = 201, body = RegistrationResponse)))]
pub(crate) async fn begin(
    State(app): State<Ctx>,
    asker: Asker,
    Body(request): Body<RegistrationRequest>,
) -> Result<(StatusCode, Json<RegistrationResponse>), Failure> {
    let email = Email::parse(&request.email)
        .map_err(|_| Refusal::of(ProblemCode::Invalid).field("email"))?
        .value;
    let key = email.match_key();
    let group = groups::proven(&app, &request.group_token).await?;
    check_consents(&group.features, &request.consents)?;
    acceptable(&request.password, email.expose())?;
    let mut quotas = asker.quotas("register", PER_DEVICE);
    quotas.push(Quota::hourly("register-address", &key, PER_ADDRESS));
    throttle::spend(&app, &quotas).await?;
    let password_hash = app
        .hasher
        .hash(&request.password, app.random.bytes())
        .await?;
    let drawn = code::draw(&app).await?;

    let (id, now) = (app.random.id(), app.now());
    let mut tx = app.db.begin(Alone::With(&[&key])).await?;
    let known = accounts::by_email(&mut tx, &key).await?.is_some();
    sqlx::query(
        "INSERT INTO registrations (id, email, email_key, password_hash, group_id, insurer_number, consents, known, expires_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
    )
    .bind(&id)
    .bind(email.expose())
    .bind(&key)
    .bind(if known { "" } else { &password_hash })
    .bind(&group.group.id)
    .bind(&group.insurer_number)
    .bind(serde_json::to_string(&request.consents)?)
    .bind(i64::from(known))
    .bind(now + seconds(app.limits.registration_seconds))
    .execute(&mut *tx)
    .await?;
    let sent = code::keep(
        &mut tx,
        &app,
        &id,
        &drawn,
        !known,
        &subject("register-codes", &key),
    )
    .await?;
    let Sent {
        expires_at,
        resend_at,
    } = sent;
    let letter = letter(&mut tx, &app, known, email.expose(), (&drawn.code, &id)).await?;
    let response = RegistrationResponse {
        registration_id: id,
        expires_at: timestamp(expires_at),
        resend_at: timestamp(resend_at),
        server_time: timestamp(now),
    };
    commit(tx, &app, StatusCode::CREATED, &response).await?;
    app.mail.send(letter);
    Ok((StatusCode::CREATED, Json(response)))
}

/// Send a new code
///
/// `resend_too_early`, `resend_limit`, `registration_gone`.
#[utoipa::path(post, path = "/v1/registrations/{id}/otp", operation_id = "resendRegistrationCode", tag = "registrations",
    params(("id" = String, Path), ("idempotency-key" = String, Header)),
    responses((status = 200, body = CodeSentResponse)))]
pub(crate) async fn resend(
    State(app): State<Ctx>,
    Path(id): Path<String>,
) -> Result<Json<CodeSentResponse>, Failure> {
    let drawn = code::draw(&app).await?;
    let mut tx = app.db.begin(Alone::With(&[&id])).await?;
    let row: Option<(String, i64, Millis)> =
        sqlx::query_as("SELECT email, known, expires_at FROM registrations WHERE id = $1")
            .bind(&id)
            .fetch_optional(&mut *tx)
            .await?;
    let Some((email, known, _)) = row.filter(|(_, _, expires_at)| app.now() < *expires_at) else {
        return Err(Refusal::of(ProblemCode::RegistrationGone).into());
    };
    let known = known != 0;
    let sent = code::renew(&mut tx, &app, &id, &drawn, !known).await?;
    let letter = letter(&mut tx, &app, known, &email, (&drawn.code, &id)).await?;
    let response = CodeSentResponse {
        expires_at: timestamp(sent.expires_at),
        resend_at: timestamp(sent.resend_at),
        server_time: app.clock.now(),
    };
    commit(tx, &app, StatusCode::OK, &response).await?;
    app.mail.send(letter);
    Ok(Json(response))
}

/// Complete a registration with the code
///
/// `otp_wrong`, `otp_locked`, `otp_expired`, `registration_gone`.
#[utoipa::path(post, path = "/v1/registrations/{id}/verify", operation_id = "verifyRegistration", tag = "registrations",
    params(("id" = String, Path), ("idempotency-key" = String, Header)),
    request_body = VerifyRequest,
    responses((status = 200, body = Tokens)))]
pub(crate) async fn verify(
    State(app): State<Ctx>,
    Path(id): Path<String>,
    Body(request): Body<VerifyRequest>,
) -> Result<Json<Tokens>, Failure> {
    let expires_at: Option<Millis> =
        sqlx::query_scalar("SELECT expires_at FROM registrations WHERE id = $1")
            .bind(&id)
            .fetch_optional(app.db.pool())
            .await?;
    if expires_at.is_none_or(|at| at <= app.now()) {
        return Err(Refusal::of(ProblemCode::RegistrationGone).into());
    }
    code::spend(&app, &id, &request.code).await?;
    complete::complete(&app, &id).await.map(Json)
}

/// Refuses a password that breaks the policy, with the rule as the field.
pub(crate) fn acceptable(password: &str, email: &str) -> Result<(), Failure> {
    let policy = password_policy();
    let policy = toroku_domain::PasswordPolicy {
        min: policy.min,
        max: policy.max,
        classes: policy.classes,
        blocklist: policy.blocklist,
    };
    let rule = match Password::new(&Typed::from(password), &policy, email) {
        Ok(_) => return Ok(()),
        Err(PasswordReason::Required | PasswordReason::Short { .. }) => "short",
        Err(PasswordReason::Long) => "long",
        Err(PasswordReason::Classes) => "classes",
        Err(PasswordReason::Email) => "email",
        Err(PasswordReason::Common) => "common",
    };
    Err(Refusal::of(ProblemCode::PasswordRefused).field(rule).into())
}

/// Every consent the group asks for, in its current version.
fn check_consents(features: &Features, given: &[ConsentVersion]) -> Result<(), Failure> {
    let asked = versions()
        .into_iter()
        .filter(|asked| asked.id != "points" || features.own_points.is_some());
    for asked in asked {
        match given.iter().find(|given| given.id == asked.id) {
            Some(given) if given.version == asked.version => {}
            Some(_) => {
                return Err(Refusal::of(ProblemCode::ConsentOutdated)
                    .consent(&asked.id, &asked.version)
                    .into());
            }
            None => {
                return Err(Refusal::of(ProblemCode::ConsentMissing)
                    .consent(&asked.id, &asked.version)
                    .into());
            }
        }
    }
    Ok(())
}

/// The mail of a registration: to an address that has an account, one without a code.
async fn letter(
    db: &mut Db,
    app: &App,
    known: bool,
    email: &str,
    code: Code<'_>,
) -> Result<Letter, Failure> {
    if known {
        app.mail.write(db, MailKind::Already, email, None).await
    } else {
        app.mail.write(db, MailKind::Otp, email, Some(code)).await
    }
}
