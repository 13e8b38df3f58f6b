//! Live pictures and photos.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::http::{HeaderName, StatusCode};
use toroku_engine::flow::PhotoId;

use crate::api::room;
use crate::rooms::Rooms;
use crate::wants::Wants;

type Picture = Result<([(HeaderName, &'static str); 2], Vec<u8>), (StatusCode, String)>;

/// The newest live picture.
pub(crate) async fn preview(State(rooms): State<Arc<Rooms>>, wants: Wants) -> Picture {
    answer(room(&rooms, &wants).await?.engine.preview())
}

/// A photo that was taken.
pub(crate) async fn photo(
    State(rooms): State<Arc<Rooms>>,
    Path(id): Path<u32>,
    wants: Wants,
) -> Picture {
    answer(room(&rooms, &wants).await?.engine.photo(PhotoId(id)).await)
}

fn answer(jpeg: Option<Arc<[u8]>>) -> Picture {
    let headers = [(CONTENT_TYPE, "image/jpeg"), (CACHE_CONTROL, "no-store")];
    jpeg.map(|jpeg| (headers, jpeg.to_vec()))
        .ok_or((StatusCode::NOT_FOUND, "no such picture".to_owned()))
}
