//! The one window.

use tauri::webview::{NewWindowResponse, PermissionKind, PermissionResponse};
use tauri::{App, Url, WebviewWindowBuilder};

/// Opens the window of `tauri.conf.json` under the brand's name, with a script before the page's own.
pub(crate) fn open(app: &App, title: &str, script: Option<&str>) -> tauri::Result<()> {
    for window in app.config().app.windows.clone() {
        let mut builder = WebviewWindowBuilder::from_config(app, &window)?;
        if let Some(script) = script {
            builder = builder.initialization_script(script);
        }
        let builder = builder
            .on_navigation(is_own)
            .on_new_window(|_, _| NewWindowResponse::Deny);
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

/// The one window shows the app's own page and no other; links go to the browser, through the
/// core.
fn is_own(url: &Url) -> bool {
    // Where a web view knows no schemes of an app, Tauri serves the page under this name.
    let served = cfg!(any(windows, target_os = "android"));
    match (url.scheme(), url.host_str()) {
        ("tauri", Some("localhost")) => !served,
        ("http" | "https", Some("tauri.localhost")) => served,
        _ => false,
    }
}

/// A page may ask for the camera and for nothing else.
pub(crate) fn permission(kind: PermissionKind) -> PermissionResponse {
    match kind {
        PermissionKind::Camera => PermissionResponse::Default,
        _ => PermissionResponse::Deny,
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a failed test says where")]
mod tests {
    use tauri::webview::{PermissionKind, PermissionResponse};

    use super::{is_own, permission};

    #[test]
    fn only_the_apps_own_page_is_gone_to() {
        let goes = |url: &str| is_own(&url.parse().unwrap());
        let own = if cfg!(windows) {
            "http://tauri.localhost/"
        } else {
            "tauri://localhost/index.html"
        };
        assert!(goes(own));
        for other in [
            "https://example.jp/",
            "http://localhost/",
            "http://127.0.0.1:8787/v1/me",
            "https://tauri.localhost.example.jp/",
            "tauri://localhost.example.jp/",
            "tauri://example.jp/",
            "file:///etc/passwd",
            "data:text/html,<h1>",
            "javascript:alert(1)",
            "about:blank",
            "blob:tauri://localhost/0",
            "camera://localhost/photo/1",
        ] {
            assert!(!goes(other), "{other}");
        }
    }

    #[test]
    fn a_page_may_ask_for_nothing_but_the_camera() {
        assert!(matches!(
            permission(PermissionKind::Camera),
            PermissionResponse::Default
        ));
        for kind in [
            PermissionKind::Microphone,
            PermissionKind::Geolocation,
            PermissionKind::Notifications,
            PermissionKind::ClipboardRead,
            PermissionKind::DisplayCapture,
        ] {
            assert!(matches!(permission(kind), PermissionResponse::Deny));
        }
    }
}
