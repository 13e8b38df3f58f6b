//! The house keeps every rule, and every rule sees its breach.
#![expect(clippy::unwrap_used, reason = "tests fail so")]

mod android;
mod android_code;
mod apple;
mod capabilities;
mod shell;

use super::all;
use crate::mobile::files::Files;

/// The rule is kept by the house, and broken when a file's text is changed.
#[track_caller]
fn breaks(name: &str, path: &str, from: &str, to: &str) {
    let files = Files::read().unwrap();
    let rule = all().find(|rule| rule.name == name).unwrap();
    assert_eq!((rule.complaints)(&files), Vec::<String>::new(), "{name}");
    let text = files.text(path);
    assert!(text.contains(from), "{path} has no `{from}`");
    let broken = files.with(path, &text.replacen(from, to, 1));
    assert!(
        !(rule.complaints)(&broken).is_empty(),
        "{name} does not see `{to}` in {path}"
    );
}

#[test]
fn the_house_keeps_every_rule() {
    let files = Files::read().unwrap();
    let complaints: Vec<_> = all().flat_map(|rule| (rule.complaints)(&files)).collect();
    assert_eq!(complaints, Vec::<String>::new());
}

#[test]
fn names_are_told_apart_and_sources_given() {
    let mut names: Vec<_> = all().map(|rule| rule.name).collect();
    let rules = names.len();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), rules);
    assert!(all().all(|rule| !rule.source.is_empty()));
}

/// A rule without a breach in these files proves nothing.
#[test]
fn every_rule_is_broken_once() {
    let breaches = [
        include_str!("tests/android.rs"),
        include_str!("tests/android_code.rs"),
        include_str!("tests/apple.rs"),
        include_str!("tests/capabilities.rs"),
        include_str!("tests/shell.rs"),
    ]
    .concat();
    let unbroken: Vec<_> = all()
        .filter(|rule| !breaches.contains(&format!("\"{}\"", rule.name)))
        .map(|rule| rule.name)
        .collect();
    assert_eq!(unbroken, Vec::<&str>::new());
}
