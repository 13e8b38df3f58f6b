//! The running wizard, and the page that listens to it.

use std::sync::{Mutex, PoisonError};

use tauri::ipc::Channel;
use tokio::task::AbortHandle;
use toroku_engine::Engine;
use toroku_flow::View;

/// One wizard, at most one page.
pub(crate) struct Session {
    pub(crate) engine: Engine,
    page: Mutex<Option<AbortHandle>>,
}

impl Session {
    pub(crate) fn new(engine: Engine) -> Self {
        Self {
            engine,
            page: Mutex::default(),
        }
    }

    /// Sends the current view and every one after it; a page that was loaded
    /// again takes the place of the one before.
    pub(crate) fn listen(&self, channel: Channel<View>) {
        let mut views = self.engine.views();
        let listening = tauri::async_runtime::spawn(async move {
            views.mark_changed();
            while views.changed().await.is_ok() {
                let view = views.borrow_and_update().clone();
                if channel.send(view).is_err() {
                    return;
                }
            }
        });
        let before = self
            .page
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .replace(listening.inner().abort_handle());
        if let Some(before) = before {
            before.abort();
        }
    }
}
