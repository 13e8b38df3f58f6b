//! Files stay small enough to be read at once.

use toroku_tests::tree::{Text, texts};

use crate::none;

/// The most lines of a file, and of the file in the middle.
const LIMIT: usize = 300;
const MEDIAN: usize = 100;

fn complaints(files: &[Text]) -> Vec<String> {
    let mut sizes: Vec<(usize, &str)> = files
        .iter()
        .map(|file| (file.content.lines().count(), file.path.as_str()))
        .collect();
    sizes.sort_unstable();
    let mut found: Vec<String> = sizes
        .iter()
        .filter(|(lines, _)| *lines >= LIMIT)
        .map(|(lines, path)| format!("{path} has {lines} lines, {LIMIT} or more"))
        .collect();
    if let Some((median, _)) = sizes.get(sizes.len() / 2)
        && *median >= MEDIAN
    {
        found.push(format!("half of the files have {median} lines or more"));
    }
    found
}

#[test]
fn files_are_short() {
    none(&complaints(&texts("", &[".rs", ".ts", ".svelte", ".css"])));
}

#[test]
fn a_long_file_is_found() {
    let long = [
        Text::new("a.rs", &"x\n".repeat(LIMIT)),
        Text::new("b.rs", "x\n"),
        Text::new("c.rs", "x\n"),
    ];
    assert_eq!(complaints(&long), ["a.rs has 300 lines, 300 or more"]);
    let thick = [Text::new("a.rs", &"x\n".repeat(MEDIAN))];
    assert_eq!(
        complaints(&thick),
        ["half of the files have 100 lines or more"]
    );
}
