//! The system around the app.

use async_trait::async_trait;

/// The system did not do it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the system refused")]
pub struct DeskRefusal;

/// Browser, settings, clipboard.
#[async_trait]
pub trait Desk: Send + Sync {
    /// Opens a page in the browser.
    async fn open_url(&self, url: &str) -> Result<(), DeskRefusal>;

    /// Opens the system's settings of this app.
    async fn open_settings(&self) -> Result<(), DeskRefusal>;

    /// Puts a text on the clipboard.
    async fn copy(&self, text: &str) -> Result<(), DeskRefusal>;

    /// Leaves the app.
    async fn leave(&self);
}
