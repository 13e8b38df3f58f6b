//! The texts that rules look at.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use roxmltree::{Document, ParsingOptions};
use serde_json::Value;

use crate::place;
use crate::trouble::Trouble;

/// Folders and files that are read.
const READ: [&str; 9] = [
    "Cargo.toml",
    "src-tauri/Cargo.toml",
    "src-tauri/build.rs",
    "src-tauri/tauri.conf.json",
    "src-tauri/tauri.qa.conf.json",
    "src-tauri/Info.ios.plist",
    "src-tauri/capabilities",
    "src-tauri/gen/android",
    "src-tauri/gen/apple",
];

/// Folders that builds leave.
const BUILT: [&str; 5] = ["build", ".gradle", ".tauri", "Externals", "generated"];

/// The texts by their paths from the root; pictures and other bytes are absent.
#[derive(Clone)]
pub(super) struct Files(BTreeMap<String, String>);

impl Files {
    /// Reads the house.
    pub(super) fn read() -> Result<Self, Trouble> {
        let mut found = BTreeMap::new();
        for path in READ {
            take(path, &mut found)?;
        }
        Ok(Self(found))
    }

    /// The text of a file, empty where there is none: every rule then complains.
    pub(super) fn text(&self, path: &str) -> &str {
        self.0.get(path).map_or("", String::as_str)
    }

    /// Paths and texts below a folder, with an ending.
    pub(super) fn below<'a>(
        &'a self,
        folder: &'a str,
        ending: &'a str,
    ) -> impl Iterator<Item = (&'a str, &'a str)> {
        self.0
            .iter()
            .filter(move |(path, _)| path.starts_with(folder) && path.ends_with(ending))
            .map(|(path, text)| (path.as_str(), text.as_str()))
    }

    /// Looks at a file as XML; what cannot be read is the complaint.
    pub(super) fn xml(
        &self,
        path: &str,
        look: impl FnOnce(&Document<'_>) -> Vec<String>,
    ) -> Vec<String> {
        // A property list names its document type.
        let options = ParsingOptions {
            allow_dtd: true,
            ..ParsingOptions::default()
        };
        match Document::parse_with_options(self.text(path), options) {
            Ok(document) => look(&document),
            Err(error) => vec![format!("{path}: {error}")],
        }
    }

    /// Looks at a file as JSON.
    pub(super) fn json(&self, path: &str, look: impl FnOnce(&Value) -> Vec<String>) -> Vec<String> {
        match serde_json::from_str(self.text(path)) {
            Ok(value) => look(&value),
            Err(error) => vec![format!("{path}: {error}")],
        }
    }

    /// The same with another text in one place.
    #[cfg(test)]
    pub(super) fn with(&self, path: &str, text: &str) -> Self {
        let mut files = self.clone();
        files.0.insert(path.to_owned(), text.to_owned());
        files
    }
}

fn take(path: &str, found: &mut BTreeMap<String, String>) -> Result<(), Trouble> {
    let whole = place::root().join(path);
    if !whole.is_dir() {
        // What is no text is no matter of a rule.
        if let Ok(text) = fs::read_to_string(&whole) {
            found.insert(path.to_owned(), text);
        }
        return Ok(());
    }
    let entries = fs::read_dir(&whole)
        .map_err(|error| Trouble::new(format!("{}: {error}", whole.display())))?;
    for entry in entries.flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        let built = BUILT.contains(&name.as_str()) && Path::new(&entry.path()).is_dir();
        if !built {
            take(&format!("{path}/{name}"), found)?;
        }
    }
    Ok(())
}
