//! The one window.

use tauri::webview::{PermissionKind, PermissionResponse};
use tauri::{App, WebviewWindowBuilder};

/// Opens the window of `tauri.conf.json` under the brand's name, with a script before the page's own.
pub(crate) fn open(app: &App, title: &str, script: Option<&str>) -> tauri::Result<()> {
    for window in app.config().app.windows.clone() {
        let mut builder = WebviewWindowBuilder::from_config(app, &window)?;
        if let Some(script) = script {
            builder = builder.initialization_script(script);
        }
        #[cfg(desktop)]
        let builder = builder.title(title);
        #[cfg(mobile)]
        let _ = title;
        builder.build()?;
    }
    Ok(())
}

/// No window can be opened.
#[cfg(target_os = "linux")]
#[derive(Debug, thiserror::Error)]
#[error(
    "there is no display to open a window on\n  set DISPLAY or WAYLAND_DISPLAY, or use `cargo xtask run`, which needs none"
)]
pub(crate) struct NoDisplay;

/// Whether windows can be opened; Tauri itself would panic.
#[cfg(target_os = "linux")]
pub(crate) fn display() -> Result<(), NoDisplay> {
    gtk::init().map_err(|_| NoDisplay)
}

/// A page may ask for the camera and for nothing else.
pub(crate) fn permission(kind: PermissionKind) -> PermissionResponse {
    match kind {
        PermissionKind::Camera => PermissionResponse::Default,
        _ => PermissionResponse::Deny,
    }
}
