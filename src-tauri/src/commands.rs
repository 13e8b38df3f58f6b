//! What the page may call. No command decides anything.
#![expect(
    clippy::needless_pass_by_value,
    reason = "Tauri hands over the arguments of a command"
)]

use tauri::State;
use tauri::ipc::{Channel, InvokeBody, Request};
use toroku_flow::{UiEvent, View};

use crate::session::Session;

/// Begins to send views.
#[tauri::command]
pub(crate) fn start(session: State<'_, Session>, channel: Channel<View>) {
    session.listen(channel);
}

/// Hands over what the person did.
#[tauri::command]
pub(crate) fn send(session: State<'_, Session>, event: UiEvent) {
    session.engine.send(event);
}

/// Hands over a picture file that the person chose.
#[tauri::command]
pub(crate) fn choose_photo(session: State<'_, Session>, request: Request<'_>) {
    if let InvokeBody::Raw(bytes) = request.body() {
        session.engine.choose_photo(bytes.clone());
    }
}
