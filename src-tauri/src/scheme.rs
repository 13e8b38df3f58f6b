//! The `camera:` scheme: `preview` is the newest live picture, `photo/ID` one
//! that was taken.

use tauri::http::{Request, Response, StatusCode, header};
use tauri::{AppHandle, Manager as _, Runtime, UriSchemeContext, UriSchemeResponder};
use toroku_flow::PhotoId;

use crate::session::Session;

/// The scheme's name.
pub(crate) const NAME: &str = "camera";

/// What an address names.
#[derive(Debug, PartialEq, Eq)]
enum Picture {
    Preview,
    Photo(PhotoId),
}

/// Answers a page's request, when the picture is there.
#[expect(
    clippy::needless_pass_by_value,
    reason = "Tauri hands over the arguments of a scheme's handler"
)]
pub(crate) fn answer<R: Runtime>(
    context: UriSchemeContext<'_, R>,
    request: Request<Vec<u8>>,
    responder: UriSchemeResponder,
) {
    let app = context.app_handle().clone();
    tauri::async_runtime::spawn(async move {
        let picture = match picture(request.uri().path()) {
            Some(picture) => find(&app, picture).await,
            None => None,
        };
        responder.respond(response(picture));
    });
}

async fn find<R: Runtime>(app: &AppHandle<R>, picture: Picture) -> Option<Vec<u8>> {
    let engine = app.try_state::<Session>()?.engine.clone();
    let jpeg = match picture {
        Picture::Preview => engine.preview(),
        Picture::Photo(id) => engine.photo(id).await,
    };
    jpeg.map(|jpeg| jpeg.to_vec())
}

/// The page's API writes the slash as `%2F`.
fn picture(path: &str) -> Option<Picture> {
    match path
        .trim_start_matches('/')
        .replace("%2F", "/")
        .split_once('/')
    {
        None if path.ends_with("preview") => Some(Picture::Preview),
        Some(("photo", id)) => Some(Picture::Photo(PhotoId(id.parse().ok()?))),
        _ => None,
    }
}

fn response(jpeg: Option<Vec<u8>>) -> Response<Vec<u8>> {
    let status = if jpeg.is_some() {
        StatusCode::OK
    } else {
        StatusCode::NOT_FOUND
    };
    let mut response = Response::new(jpeg.unwrap_or_default());
    *response.status_mut() = status;
    let headers = response.headers_mut();
    headers.insert(
        header::CONTENT_TYPE,
        header::HeaderValue::from_static("image/jpeg"),
    );
    headers.insert(
        header::CACHE_CONTROL,
        header::HeaderValue::from_static("no-store"),
    );
    response
}

#[cfg(test)]
mod tests {
    use super::{PhotoId, Picture, picture};

    #[test]
    fn addresses_are_read() {
        assert_eq!(picture("/preview"), Some(Picture::Preview));
        assert_eq!(picture("/photo%2F12"), Some(Picture::Photo(PhotoId(12))));
        assert_eq!(picture("/photo/12"), Some(Picture::Photo(PhotoId(12))));
        for other in ["/", "/photo", "/photo/x", "/photo/1/2", "/../preview/x"] {
            assert_eq!(picture(other), None, "{other}");
        }
    }
}
