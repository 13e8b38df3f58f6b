//! The files of the house, without what is built or installed.

use std::fs;
use std::path::{Path, PathBuf};

/// Folders that hold nothing written by hand.
const MADE: [&str; 7] = [
    ".git",
    "target",
    "node_modules",
    "dist",
    "gen",
    "test-results",
    "bindings",
];

/// The workspace's root.
#[must_use]
pub fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_path_buf()
}

/// A text file of the house.
#[derive(Debug, Clone)]
pub struct Text {
    /// Its path from the root, with `/`.
    pub path: String,
    /// Its content.
    pub content: String,
}

impl Text {
    /// A file that a rule is tried on.
    #[must_use]
    pub fn new(path: &str, content: &str) -> Self {
        Self {
            path: path.to_owned(),
            content: content.to_owned(),
        }
    }

    /// Whether the name ends with one of these.
    #[must_use]
    pub fn is(&self, endings: &[&str]) -> bool {
        endings.iter().any(|ending| self.path.ends_with(ending))
    }
}

/// Every file with one of these endings below a folder of the root, in order.
#[must_use]
pub fn texts(folder: &str, endings: &[&str]) -> Vec<Text> {
    let mut found = Vec::new();
    collect(&root(), &root().join(folder), endings, &mut found);
    found.sort_by(|one, other| one.path.cmp(&other.path));
    found
}

fn collect(root: &Path, folder: &Path, endings: &[&str], found: &mut Vec<Text>) {
    let Ok(entries) = fs::read_dir(folder) else {
        return;
    };
    for path in entries.flatten().map(|entry| entry.path()) {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if path.is_dir() {
            if !MADE.contains(&name.as_ref()) {
                collect(root, &path, endings, found);
            }
        } else if endings.iter().any(|ending| name.ends_with(ending))
            && let Ok(content) = fs::read_to_string(&path)
        {
            let path = path.strip_prefix(root).unwrap_or(&path);
            found.push(Text {
                path: path.to_string_lossy().replace('\\', "/"),
                content,
            });
        }
    }
}
