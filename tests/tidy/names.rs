//! Names say what a thing is, not that it does something.

use toroku_tests::tree::{Text, texts};

use crate::none;

/// Parts of names that say nothing.
const EMPTY: [&str; 4] = ["Manager", "Service", "Helper", "Util"];

/// The guide's own word for what a member may use (健診, お薬履歴 …), and the
/// configuration of the service itself.
const MEANT: [&str; 4] = ["Service", "ServiceRow", "ServiceStatus", "ServiceConfig"];

/// Words before a type's name.
const BEFORE: [&str; 6] = ["struct", "enum", "trait", "type", "class", "interface"];

fn complaints(files: &[Text]) -> Vec<String> {
    let mut found = Vec::new();
    for file in files {
        let stem = file
            .path
            .rsplit('/')
            .next()
            .unwrap_or_default()
            .to_lowercase();
        let empty = EMPTY.iter().any(|word| stem.contains(&word.to_lowercase()));
        let meant = MEANT
            .iter()
            .any(|name| stem.starts_with(&format!("{}.", name.to_lowercase())));
        if empty && !meant {
            found.push(format!("{}: the file's name says nothing", file.path));
        }
        for name in file.content.lines().filter_map(declared) {
            if EMPTY.iter().any(|word| name.contains(word)) && !MEANT.contains(&name) {
                found.push(format!("{}: `{name}` says nothing", file.path));
            }
        }
    }
    found
}

/// The type that a line declares.
fn declared(line: &str) -> Option<&str> {
    let line = line.trim_start();
    let words = [
        "export ",
        "default ",
        "abstract ",
        "pub ",
        "pub(crate) ",
        "pub(super) ",
    ];
    let line = words
        .iter()
        .fold(line, |line, word| line.strip_prefix(word).unwrap_or(line));
    let (keyword, rest) = line.split_once(' ')?;
    let name = rest
        .split(|letter: char| !letter.is_alphanumeric() && letter != '_')
        .next()?;
    BEFORE.contains(&keyword).then_some(name)
}

#[test]
fn names_say_something() {
    none(&complaints(&texts("", &[".rs", ".ts", ".svelte"])));
}

#[test]
fn an_empty_name_is_found() {
    let bad = [
        Text::new(
            "src/photo_utils.rs",
            "pub struct PhotoManager;\npub(crate) enum Service { A }",
        ),
        Text::new("ui/a.ts", "export class UploadService {}"),
    ];
    assert_eq!(
        complaints(&bad),
        [
            "src/photo_utils.rs: the file's name says nothing",
            "src/photo_utils.rs: `PhotoManager` says nothing",
            "ui/a.ts: `UploadService` says nothing",
        ]
    );
}
