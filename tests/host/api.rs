//! The core's commands over HTTP.

use std::convert::Infallible;
use std::sync::Arc;

use axum::Json;
use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::sse::{Event, KeepAlive, Sse};
use futures_util::stream::{self, Stream};
use serde::Serialize;
use tokio::sync::watch;
use toroku_engine::flow::{CameraReport, CameraWish, UiEvent};

use crate::room::Room;
use crate::rooms::Rooms;
use crate::wants::Wants;

/// The largest body: one byte more than the core takes, so that it is the core that refuses.
pub(crate) const LARGEST: usize = 30_000_001;

/// A refusal in words, for whoever reads the browser's network log.
type Refused = (StatusCode, String);

/// The current view and every one after it.
pub(crate) async fn views(
    State(rooms): State<Arc<Rooms>>,
    wants: Wants,
) -> Result<Sse<impl Stream<Item = Result<Event, Infallible>>>, Refused> {
    let room = rooms
        .enter(wants)
        .await
        .map_err(|why| (StatusCode::BAD_REQUEST, why))?;
    Ok(told(room.engine.views()))
}

/// What is wished of a camera that the page drives.
pub(crate) async fn wishes(
    State(rooms): State<Arc<Rooms>>,
    wants: Wants,
) -> Result<Sse<impl Stream<Item = Result<Event, Infallible>>>, Refused> {
    let room = room(&rooms, &wants).await?;
    let wishes: watch::Receiver<CameraWish> = room.panel.camera.page().wishes();
    Ok(told(wishes))
}

/// The current value and every one after it.
fn told<T: Clone + Serialize + Send + Sync + 'static>(
    mut values: watch::Receiver<T>,
) -> Sse<impl Stream<Item = Result<Event, Infallible>>> {
    values.mark_changed();
    Sse::new(stream::unfold(values, next)).keep_alive(KeepAlive::default())
}

async fn next<T: Clone + Serialize>(
    mut values: watch::Receiver<T>,
) -> Option<(Result<Event, Infallible>, watch::Receiver<T>)> {
    values.changed().await.ok()?;
    let value = values.borrow_and_update().clone();
    let event = Event::default().json_data(value).ok()?;
    Some((Ok(event), values))
}

/// What the page tells of its camera.
pub(crate) async fn camera_report(
    State(rooms): State<Arc<Rooms>>,
    Path(opening): Path<u32>,
    wants: Wants,
    Json(report): Json<CameraReport>,
) -> Result<StatusCode, Refused> {
    let room = room(&rooms, &wants).await?;
    room.panel.camera.page().report(opening, report);
    Ok(StatusCode::NO_CONTENT)
}

/// A live frame of the page's camera.
pub(crate) async fn camera_frame(
    State(rooms): State<Arc<Rooms>>,
    Path(opening): Path<u32>,
    wants: Wants,
    jpeg: Bytes,
) -> Result<StatusCode, Refused> {
    let room = room(&rooms, &wants).await?;
    room.panel.camera.page().frame(opening, &jpeg);
    Ok(StatusCode::NO_CONTENT)
}

/// A photo of the page's camera.
pub(crate) async fn camera_photo(
    State(rooms): State<Arc<Rooms>>,
    Path((opening, shot)): Path<(u32, u32)>,
    wants: Wants,
    file: Bytes,
) -> Result<StatusCode, Refused> {
    let room = room(&rooms, &wants).await?;
    room.panel.camera.page().photo(opening, shot, file.into());
    Ok(StatusCode::NO_CONTENT)
}

/// What the person did.
pub(crate) async fn event(
    State(rooms): State<Arc<Rooms>>,
    wants: Wants,
    Json(event): Json<UiEvent>,
) -> Result<StatusCode, Refused> {
    room(&rooms, &wants).await?.engine.send(event);
    Ok(StatusCode::NO_CONTENT)
}

/// A picture file that the person chose.
pub(crate) async fn photo(
    State(rooms): State<Arc<Rooms>>,
    wants: Wants,
    bytes: Bytes,
) -> Result<StatusCode, Refused> {
    room(&rooms, &wants)
        .await?
        .engine
        .choose_photo(bytes.to_vec());
    Ok(StatusCode::NO_CONTENT)
}

/// The room of a page that has begun.
pub(crate) async fn room(rooms: &Rooms, wants: &Wants) -> Result<Arc<Room>, Refused> {
    let why = || {
        (
            StatusCode::NOT_FOUND,
            "this page has not begun: GET /api/views first".to_owned(),
        )
    };
    rooms.find(wants).await.ok_or_else(why)
}
