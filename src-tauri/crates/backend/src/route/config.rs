//! `GET /v1/config` and `GET /v1/consents/{id}`.

mod consent_text;
mod passwords;

use axum::Json;
use axum::extract::{Path, State};
use toroku_wire::{
    ConfigResponse, ConsentText, ConsentVersion, DocumentKind, EyeNumbers, ProblemCode,
};

use crate::app::Ctx;
use crate::refusal::{Failure, Refusal};
pub(crate) use passwords::password_policy;

/// Secret questions offered beside the member's own.
const QUESTIONS: [&str; 4] = [
    "卒業した小学校は？",
    "子どものころのあだ名は？",
    "はじめて旅行した場所は？",
    "いちばん好きな本の題名は？",
];

/// What the app must know before its first screen
#[utoipa::path(get, path = "/v1/config", operation_id = "config", tag = "config", responses((status = 200, body = ConfigResponse)))]
pub(crate) async fn config(State(app): State<Ctx>) -> Json<ConfigResponse> {
    Json(ConfigResponse {
        server_time: app.clock.now(),
        minimum_version: app.minimum_version.clone(),
        password_policy: password_policy(),
        documents: vec![
            DocumentKind::Licence,
            DocumentKind::Mynumber,
            DocumentKind::Record,
            DocumentKind::Residence,
        ],
        consents: versions(),
        preset_questions: QUESTIONS.map(str::to_owned).to_vec(),
        limits: app.limits,
        file_choice: app.file_choice,
        eyes: EyeNumbers(app.sight.rules().numbers()),
        maintenance: app.maintenance.filter(|closed| app.clock.now() < closed.to),
    })
}

/// A text to agree to
#[utoipa::path(get, path = "/v1/consents/{id}", operation_id = "consentText", tag = "config",
    params(("id" = String, Path, description = "`terms`, `privacy` or `points`")),
    responses((status = 200, body = ConsentText)))]
pub(crate) async fn consent(
    State(app): State<Ctx>,
    Path(id): Path<String>,
) -> Result<Json<ConsentText>, Failure> {
    let text = consent_text::find(&id).ok_or_else(|| Refusal::of(ProblemCode::NotFound))?;
    Ok(Json(ConsentText {
        id: text.id.to_owned(),
        version: text.version.to_owned(),
        title: text.title.replace("{brand}", &app.brand),
        body: text.body.replace("{brand}", &app.brand),
    }))
}

/// The current version of every consent.
pub(crate) fn versions() -> Vec<ConsentVersion> {
    let version = |text: &consent_text::Text| ConsentVersion {
        id: text.id.to_owned(),
        version: text.version.to_owned(),
    };
    consent_text::TEXTS.iter().map(version).collect()
}
