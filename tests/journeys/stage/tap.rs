//! What page and core tell each other: views as the IPC carries them, commands as a log would
//! have them (what was typed cannot be written as JSON again).

use std::sync::{Arc, Mutex, PoisonError};

use tokio::sync::watch;
use toroku_flow::{UiEvent, View};

use crate::stage::app::kind;

/// Everything told, with `view` or `command` and the screen it was told at.
#[derive(Default)]
pub(crate) struct Tap(Mutex<Vec<(String, String)>>);

impl Tap {
    /// All of it so far.
    pub(crate) fn told(&self) -> Vec<(String, String)> {
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    pub(super) fn to_core(&self, view: &View, event: &UiEvent) {
        self.write(format!("command {}", kind(view)), format!("{event:?}"));
    }

    pub(super) fn to_page(&self, view: &View) {
        let told = serde_json::to_string(view).unwrap();
        self.write(format!("view {}", kind(view)), told);
    }

    /// Writes down every view until the engine ends.
    pub(super) fn listen(self: &Arc<Self>, mut views: watch::Receiver<View>) {
        let tap = Arc::clone(self);
        tokio::spawn(async move {
            views.mark_changed();
            while views.changed().await.is_ok() {
                let view = views.borrow_and_update().clone();
                tap.to_page(&view);
            }
        });
    }

    fn write(&self, place: String, told: String) {
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        all.push((place, told));
    }
}
