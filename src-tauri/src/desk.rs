//! The system around the app: browser, settings, clipboard.

use async_trait::async_trait;
use tauri::AppHandle;
use tauri_plugin_clipboard_manager::ClipboardExt as _;
use tauri_plugin_opener::OpenerExt as _;
use toroku_engine::ports::{Desk, DeskRefusal};

/// The address of the system's settings of cameras, where there is one.
#[cfg(not(target_os = "android"))]
const SETTINGS: Option<&str> = if cfg!(target_os = "ios") {
    Some("app-settings:")
} else if cfg!(target_os = "macos") {
    Some("x-apple.systempreferences:com.apple.preference.security?Privacy_Camera")
} else if cfg!(target_os = "windows") {
    Some("ms-settings:privacy-webcam")
} else {
    None
};

/// The desk of a Tauri app.
pub(crate) struct TauriDesk(pub(crate) AppHandle);

impl TauriDesk {
    fn open(&self, address: &str) -> Result<(), DeskRefusal> {
        self.0
            .opener()
            .open_url(address, None::<&str>)
            .map_err(|_| DeskRefusal)
    }
}

#[async_trait]
impl Desk for TauriDesk {
    async fn open_url(&self, url: &str) -> Result<(), DeskRefusal> {
        self.open(url)
    }

    async fn open_settings(&self) -> Result<(), DeskRefusal> {
        #[cfg(target_os = "android")]
        return crate::phone::open_settings(&self.0)
            .await
            .then_some(())
            .ok_or(DeskRefusal);
        #[cfg(not(target_os = "android"))]
        self.open(SETTINGS.ok_or(DeskRefusal)?)
    }

    async fn copy(&self, text: &str) -> Result<(), DeskRefusal> {
        self.0.clipboard().write_text(text).map_err(|_| DeskRefusal)
    }

    async fn leave(&self) {
        #[cfg(target_os = "android")]
        crate::phone::leave(&self.0).await;
        #[cfg(not(target_os = "android"))]
        self.0.exit(0);
    }
}
