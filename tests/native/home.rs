//! The folder in which one app keeps everything, and finds its system's settings.

use std::fs;
use std::path::PathBuf;

use tempfile::TempDir;

/// The system of a person who wants less motion: a page that moves is painted for nothing, and
/// no two pictures of it are the same.
const STILL: &str = "[Settings]\ngtk-enable-animations=false\n";

/// A folder that is gone with the app.
pub(crate) struct Home(TempDir);

impl Home {
    /// A folder with settings and an empty outbox.
    pub(crate) fn make() -> Self {
        let home = Self(tempfile::tempdir().expect("a folder"));
        fs::create_dir(home.outbox()).expect("an outbox");
        let settings = home.0.path().join("gtk-3.0");
        fs::create_dir(&settings).expect("a folder for settings");
        fs::write(settings.join("settings.ini"), STILL).expect("settings");
        home
    }

    /// Where everything lies.
    pub(crate) fn folder(&self) -> String {
        self.0.path().display().to_string()
    }

    /// Where the backend's mails are put.
    pub(crate) fn outbox(&self) -> PathBuf {
        self.0.path().join("outbox")
    }
}
