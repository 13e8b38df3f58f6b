//! What the page may call.

use serde_json::Value;

use crate::mobile::files::Files;
use crate::mobile::rule::{Rule, unless};

const FOLDER: &str = "src-tauri/capabilities/";
const QA: &str = "src-tauri/capabilities/qa/";

/// What a page of this app may do at all: its own commands, and the scanner's.
const ALLOWED: [&str; 2] = ["allow-", "barcode-scanner:allow-"];

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "permissions are single",
        source: "v2.tauri.app: capabilities; MASVS-PLATFORM-2",
        complaints: permissions_are_single,
    },
    Rule {
        name: "capabilities are the one window's",
        source: "v2.tauri.app: capabilities",
        complaints: capabilities_are_the_windows,
    },
    Rule {
        name: "the scanner is the phones' alone",
        source: "v2.tauri.app: capabilities, target platform",
        complaints: scanner_is_the_phones_alone,
    },
    Rule {
        name: "a release allows nothing of qa",
        source: "v2.tauri.app: capabilities",
        complaints: release_allows_nothing_of_qa,
    },
];

/// Looks at each capability; there must be one.
fn each(files: &Files, look: impl Fn(&str, &Value) -> Vec<String>) -> Vec<String> {
    let mut found = Vec::new();
    let mut seen = 0;
    for (path, _) in files.below(FOLDER, ".json") {
        seen += 1;
        found.extend(files.json(path, |capability| look(path, capability)));
    }
    found.extend(unless(seen > 0, "there are no capabilities"));
    found
}

fn texts(value: &Value) -> impl Iterator<Item = &str> {
    value
        .as_array()
        .into_iter()
        .flatten()
        .map(|one| one.as_str().unwrap_or("a scope"))
}

fn permissions_are_single(files: &Files) -> Vec<String> {
    each(files, |path, capability| {
        texts(&capability["permissions"])
            .filter(|one| {
                one.ends_with("default") || !ALLOWED.iter().any(|head| one.starts_with(head))
            })
            .map(|one| format!("{path}: `{one}`"))
            .collect()
    })
}

fn capabilities_are_the_windows(files: &Files) -> Vec<String> {
    each(files, |path, capability| {
        let windows: Vec<_> = texts(&capability["windows"]).collect();
        let mut found = unless(windows == ["main"], format!("{path}: for {windows:?}"));
        found.extend(unless(
            capability.get("remote").is_none() && capability.get("webviews").is_none(),
            format!("{path}: for pages of elsewhere"),
        ));
        found
    })
}

fn scanner_is_the_phones_alone(files: &Files) -> Vec<String> {
    each(files, |path, capability| {
        let scans = texts(&capability["permissions"]).any(|one| one.starts_with("barcode"));
        let platforms: Vec<_> = texts(&capability["platforms"]).collect();
        unless(
            !scans || platforms == ["android", "iOS"],
            format!("{path}: scans on {platforms:?}"),
        )
    })
}

fn release_allows_nothing_of_qa(files: &Files) -> Vec<String> {
    each(files, |path, capability| {
        let qa = texts(&capability["permissions"]).any(|one| one.starts_with("allow-qa"));
        unless(
            !qa || path.starts_with(QA),
            format!("{path}: allows the panel"),
        )
    })
}
