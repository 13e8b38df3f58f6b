//! What the page may call. No command decides anything.
#![expect(
    clippy::needless_pass_by_value,
    reason = "Tauri hands over the arguments of a command"
)]

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use tauri::State;
use tauri::ipc::{Channel, InvokeBody, Request};
use toroku_flow::{CameraReport, CameraWish, UiEvent, View};

use crate::session::Session;

/// Begins to send views, and what is wished of the page's camera.
#[tauri::command]
pub(crate) fn start(
    session: State<'_, Session>,
    channel: Channel<View>,
    wishes: Channel<CameraWish>,
) {
    session.listen(channel, wishes);
}

/// Hands over what the person did.
#[tauri::command]
pub(crate) fn send(session: State<'_, Session>, event: UiEvent) {
    session.engine.send(event);
}

/// Hands over a picture file that the person chose.
#[tauri::command]
pub(crate) fn choose_photo(session: State<'_, Session>, request: Request<'_>) {
    if let Some(bytes) = bytes(&request) {
        session.engine.choose_photo(bytes);
    }
}

/// Takes what the page tells of its camera.
#[tauri::command]
pub(crate) fn camera_report(session: State<'_, Session>, opening: u32, report: CameraReport) {
    if let Some(lens) = &session.lens {
        lens.report(opening, report);
    }
}

/// Takes a live frame of the page's camera.
#[tauri::command]
pub(crate) fn camera_frame(session: State<'_, Session>, request: Request<'_>) {
    if let (Some(lens), Some(opening)) = (&session.lens, number(&request, "opening"))
        && let Some(jpeg) = bytes(&request)
    {
        lens.frame(opening, &jpeg);
    }
}

/// Takes a photo of the page's camera.
#[tauri::command]
pub(crate) fn camera_photo(session: State<'_, Session>, request: Request<'_>) {
    let numbers = (number(&request, "opening"), number(&request, "shot"));
    if let (Some(lens), (Some(opening), Some(shot))) = (&session.lens, numbers)
        && let Some(file) = bytes(&request)
    {
        lens.photo(opening, shot, file);
    }
}

/// A file's bytes. Android's web view hands over none, so that they come as text there.
fn bytes(request: &Request<'_>) -> Option<Vec<u8>> {
    match request.body() {
        InvokeBody::Raw(bytes) => Some(bytes.clone()),
        InvokeBody::Json(json) => STANDARD.decode(json.get("base64")?.as_str()?).ok(),
    }
}

fn number(request: &Request<'_>, header: &str) -> Option<u32> {
    request.headers().get(header)?.to_str().ok()?.parse().ok()
}
