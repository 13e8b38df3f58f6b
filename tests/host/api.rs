//! The core's commands over HTTP.

use std::convert::Infallible;
use std::sync::Arc;

use axum::Json;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::sse::{Event, KeepAlive, Sse};
use futures_util::stream::{self, Stream};
use tokio::sync::watch;
use toroku_engine::flow::{UiEvent, View};

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
    let mut views = room.engine.views();
    views.mark_changed();
    Ok(Sse::new(stream::unfold(views, next)).keep_alive(KeepAlive::default()))
}

async fn next(
    mut views: watch::Receiver<View>,
) -> Option<(Result<Event, Infallible>, watch::Receiver<View>)> {
    views.changed().await.ok()?;
    let event = Event::default()
        .json_data(&*views.borrow_and_update())
        .ok()?;
    Some((Ok(event), views))
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
