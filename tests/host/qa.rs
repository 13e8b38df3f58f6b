//! What only tests and QA ask for.

use std::sync::Arc;

use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use serde_json::Value;
use toroku_engine::flow::LOCALES;
use toroku_qa::Ask;

use crate::api::room;
use crate::rooms::Rooms;
use crate::wants::Wants;

/// An answer, or a refusal in words.
type Answered = Result<Json<Value>, (StatusCode, String)>;

/// The ids of all screens and states that `?screen=` opens.
pub(crate) async fn states() -> Json<Vec<&'static str>> {
    Json(toroku_engine::flow::state_ids())
}

/// The languages of the app's list.
pub(crate) async fn locales() -> Json<&'static [&'static str]> {
    Json(LOCALES)
}

/// The mails of this browser's own backend, the oldest first.
pub(crate) async fn outbox(State(rooms): State<Arc<Rooms>>, wants: Wants) -> Answered {
    asked(&rooms, &wants, Ask::Mails).await
}

/// What the panel asks.
pub(crate) async fn ask(
    State(rooms): State<Arc<Rooms>>,
    wants: Wants,
    Json(ask): Json<Ask>,
) -> Answered {
    asked(&rooms, &wants, ask).await
}

async fn asked(rooms: &Rooms, wants: &Wants, ask: Ask) -> Answered {
    let answer = room(rooms, wants).await?.panel.ask(ask).await;
    answer.map(Json).map_err(|why| (StatusCode::NOT_FOUND, why))
}

/// What this browser's wizard asked of the system around it.
pub(crate) async fn desk(
    State(rooms): State<Arc<Rooms>>,
    wants: Wants,
) -> Result<Json<Vec<String>>, (StatusCode, String)> {
    Ok(Json(room(&rooms, &wants).await?.desk.notes()))
}
