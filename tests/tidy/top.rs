//! The house has few rooms at its door.

use toroku_tests::tree::root;

use crate::none;

/// What may lie at the root beside dot-files and what is built.
const ROOMS: [&str; 10] = [
    "Cargo.toml",
    "Cargo.lock",
    "README.md",
    "LICENSE-APACHE",
    "LICENSE-MIT",
    "icons",
    "src-tauri",
    "target",
    "tests",
    "ui",
];

fn complaints<'a>(names: impl Iterator<Item = &'a str>) -> Vec<String> {
    names
        .filter(|name| !name.starts_with('.') && !ROOMS.contains(name))
        .map(|name| format!("`{name}` does not belong at the root"))
        .collect()
}

#[test]
fn the_root_is_as_fixed() {
    let entries = std::fs::read_dir(root()).expect("the root can be read");
    let names: Vec<String> = entries
        .flatten()
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect();
    none(&complaints(names.iter().map(String::as_str)));
}

#[test]
fn a_stray_file_is_found() {
    assert_eq!(
        complaints([".ci", "ui", "notes.txt"].into_iter()),
        ["`notes.txt` does not belong at the root"]
    );
}
