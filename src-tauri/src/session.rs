//! The running wizard, and the page that listens to it.

use std::sync::{Arc, Mutex, PoisonError};

use tauri::ipc::{Channel, IpcResponse};
use tokio::sync::watch;
use tokio::task::AbortHandle;
use toroku_camera::PageLens;
use toroku_engine::Engine;
use toroku_flow::{CameraWish, View};

/// One wizard, at most one page.
pub(crate) struct Session {
    pub(crate) engine: Engine,
    /// Where the page's camera meets the core: on phones, and nowhere else.
    pub(crate) lens: Option<Arc<PageLens>>,
    page: Mutex<Vec<AbortHandle>>,
}

impl Session {
    pub(crate) fn new(engine: Engine, lens: Option<Arc<PageLens>>) -> Self {
        Self {
            engine,
            lens,
            page: Mutex::default(),
        }
    }

    /// Sends the current view and every one after it, and what is wished of the page's camera; a
    /// page that was loaded again takes the place of the one before.
    pub(crate) fn listen(&self, views: Channel<View>, wishes: Channel<CameraWish>) {
        let mut listening = vec![told(self.engine.views(), views)];
        if let Some(lens) = &self.lens {
            listening.push(told(lens.wishes(), wishes));
        }
        let mut page = self.page.lock().unwrap_or_else(PoisonError::into_inner);
        for before in std::mem::replace(&mut *page, listening) {
            before.abort();
        }
    }
}

fn told<T>(mut values: watch::Receiver<T>, channel: Channel<T>) -> AbortHandle
where
    T: Clone + Send + Sync + IpcResponse + 'static,
{
    let listening = tauri::async_runtime::spawn(async move {
        values.mark_changed();
        while values.changed().await.is_ok() {
            let value = values.borrow_and_update().clone();
            if channel.send(value).is_err() {
                return;
            }
        }
    });
    listening.inner().abort_handle()
}
