//! The tests that `security.md` says prove something are there.

use std::collections::BTreeSet;

use toroku_tests::tree::{Text, texts};

use crate::none;

/// The page.
const PAGE: &str = "src-tauri/docs/security.md";

/// The controls of OWASP MASVS 2: groups, and how many each has.
const CONTROLS: [(&str, usize); 8] = [
    ("STORAGE", 2),
    ("CRYPTO", 2),
    ("AUTH", 3),
    ("NETWORK", 2),
    ("PLATFORM", 3),
    ("CODE", 4),
    ("RESILIENCE", 4),
    ("PRIVACY", 4),
];

/// Names in backticks that are tests': of several words joined by lines.
fn named(page: &str) -> BTreeSet<&str> {
    let names = page.split('`').skip(1).step_by(2);
    names
        .filter(|name| {
            name.matches('_').count() >= 2
                && name
                    .bytes()
                    .all(|sign| sign.is_ascii_lowercase() || sign.is_ascii_digit() || sign == b'_')
        })
        .collect()
}

fn complaints(page: &str, files: &[Text]) -> Vec<String> {
    let mut found: Vec<String> = named(page)
        .into_iter()
        .filter(|name| {
            let declared = format!("fn {name}(");
            !files.iter().any(|file| file.content.contains(&declared))
        })
        .map(|name| format!("{PAGE}: there is no test `{name}`"))
        .collect();
    for (group, count) in CONTROLS {
        for number in 1..=count {
            let row = format!("| MASVS-{group}-{number} |");
            if !page.contains(&row) {
                found.push(format!("{PAGE}: nothing is said of MASVS-{group}-{number}"));
            }
        }
    }
    found
}

#[test]
fn every_control_is_answered_and_every_proof_exists() {
    let page = texts("src-tauri/docs", &["security.md"]);
    let page = page.first().map_or("", |page| page.content.as_str());
    none(&complaints(page, &texts("", &[".rs"])));
}

#[test]
fn a_proof_that_is_missing_is_found() {
    let page = "| MASVS-CODE-1 | `no_such_test_here` and `this_one_is_there`, `cargo deny`";
    let files = [Text::new("a.rs", "fn this_one_is_there() {}")];
    let found = complaints(page, &files);
    assert_eq!(
        found.first().map(String::as_str),
        Some("src-tauri/docs/security.md: there is no test `no_such_test_here`")
    );
    let controls: usize = CONTROLS.iter().map(|(_, count)| count).sum();
    assert_eq!(found.len(), controls);
}
