//! The system around the app: writes down what it is asked.

use std::sync::Mutex;

use async_trait::async_trait;
use toroku_engine::ports::{Desk, DeskRefusal};

/// What was asked of the system.
#[derive(Default)]
pub(super) struct Notes(Mutex<Vec<String>>);

impl Notes {
    pub(super) fn read(&self) -> Vec<String> {
        self.0.lock().unwrap().clone()
    }

    fn write(&self, note: &str) {
        self.0.lock().unwrap().push(note.to_owned());
    }
}

#[async_trait]
impl Desk for Notes {
    async fn open_url(&self, url: &str) -> Result<(), DeskRefusal> {
        self.write(url);
        Ok(())
    }

    async fn open_settings(&self) -> Result<(), DeskRefusal> {
        self.write("settings");
        Ok(())
    }

    async fn copy(&self, text: &str) -> Result<(), DeskRefusal> {
        self.write(text);
        Ok(())
    }

    async fn leave(&self) {
        self.write("left");
    }
}
