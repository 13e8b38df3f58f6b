//! A desk that writes down what it was asked for.

use std::sync::{Mutex, PoisonError};

use async_trait::async_trait;
use toroku_engine::ports::{Desk, DeskRefusal};

/// What was asked for, as `open https://…`, `settings`, `copy` or `leave`.
#[derive(Default)]
pub struct NotingDesk(Mutex<Vec<String>>);

impl NotingDesk {
    /// Everything so far, the oldest first.
    #[must_use]
    pub fn notes(&self) -> Vec<String> {
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    fn note(&self, line: String) {
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .push(line);
    }
}

#[async_trait]
impl Desk for NotingDesk {
    async fn open_url(&self, url: &str) -> Result<(), DeskRefusal> {
        self.note(format!("open {url}"));
        Ok(())
    }

    async fn open_settings(&self) -> Result<(), DeskRefusal> {
        self.note("settings".to_owned());
        Ok(())
    }

    async fn copy(&self, text: &str) -> Result<(), DeskRefusal> {
        self.note(format!("copy {text}"));
        Ok(())
    }

    async fn leave(&self) {
        self.note("leave".to_owned());
    }
}
