//! How a release is built.

use crate::mobile::files::Files;
use crate::mobile::rule::{Rule, unless};

const WORKSPACE: &str = "Cargo.toml";

const SHELL: &str = "src-tauri/Cargo.toml";

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "a release has no symbols and unwinds",
        source: "MASTG-TEST-0288; the Cargo book: profiles",
        complaints: release_has_no_symbols_and_unwinds,
    },
    Rule {
        name: "a release has no tools of developers",
        source: "MASTG-TEST-0227; v2.tauri.app: debug",
        complaints: release_has_no_tools,
    },
];

fn release_has_no_symbols_and_unwinds(files: &Files) -> Vec<String> {
    let profile = section(files.text(WORKSPACE), "[profile.release]");
    let value = |key: &str| {
        profile
            .iter()
            .find(|(name, _)| *name == key)
            .map(|(_, value)| *value)
    };
    let mut found = unless(value("strip") == Some("true"), "symbols are not stripped");
    found.extend(unless(
        value("debug").is_none_or(|value| ["false", "0"].contains(&value)),
        "a release has debug information",
    ));
    // Tauri turns a panic of a command into an error; ended at once, the draft would be lost.
    found.extend(unless(
        value("panic").is_none_or(|value| value == "\"unwind\""),
        "a panic ends the app",
    ));
    found.extend(unless(
        value("debug-assertions").is_none_or(|value| value == "false"),
        "a release asserts what debugging does",
    ));
    found
}

fn release_has_no_tools(files: &Files) -> Vec<String> {
    let manifest = files.text(SHELL);
    let defaults = section(manifest, "[features]")
        .into_iter()
        .find(|(name, _)| *name == "default")
        .map_or("", |(_, value)| value);
    let mut found = unless(!defaults.contains("qa"), "the default features have qa");
    found.extend(unless(
        !defaults.is_empty(),
        "there are no default features",
    ));
    found.extend(unless(
        !manifest.contains("\"devtools\""),
        "the web view can be inspected in a release",
    ));
    found
}

/// The keys and values of a table, a line each.
fn section<'a>(manifest: &'a str, head: &str) -> Vec<(&'a str, &'a str)> {
    manifest
        .lines()
        .skip_while(|line| line.trim() != head)
        .skip(1)
        .take_while(|line| !line.starts_with('['))
        .filter_map(|line| line.split_once(" = "))
        .collect()
}
