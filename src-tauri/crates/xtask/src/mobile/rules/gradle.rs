//! How Gradle builds the Android app.

use crate::mobile::files::Files;
use crate::mobile::rule::{Rule, unless};

const GRADLE: &str = "src-tauri/gen/android/app/build.gradle.kts";

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "releases are shrunk and not debuggable",
        source: "MASTG-TEST-0226, developer.android.com: R8",
        complaints: releases_are_shrunk_and_not_debuggable,
    },
    Rule {
        name: "no key stands in the project",
        source: "developer.android.com: sign your app",
        complaints: no_key_stands_in_the_project,
    },
    Rule {
        name: "the newest system is meant",
        source: "MASTG-TEST-0245, Google Play: target API level",
        complaints: newest_system_is_meant,
    },
];

fn releases_are_shrunk_and_not_debuggable(files: &Files) -> Vec<String> {
    let text = files.text(GRADLE);
    let release = text
        .split_once("getByName(\"release\") {")
        .and_then(|(_, rest)| rest.split_once("compileOptions"))
        .map_or("", |(release, _)| release);
    let words: String = release.split_whitespace().collect();
    let mut found = unless(
        words.contains("optimization{enable=true}"),
        "a release is not shrunk by R8",
    );
    found.extend(unless(
        words.contains("isDebuggable=false"),
        "a release does not say that it cannot be debugged",
    ));
    found
}

fn no_key_stands_in_the_project(files: &Files) -> Vec<String> {
    let folder = "src-tauri/gen/android/";
    let kept = files
        .below(folder, "")
        .filter(|(path, _)| {
            [".jks", ".keystore", "keystore.properties"]
                .iter()
                .any(|end| path.ends_with(end))
        })
        .map(|(path, _)| format!("{path} is a key"));
    let named = files.text(GRADLE).lines().filter(|line| {
        let line = line.trim();
        ["storePassword", "keyPassword"]
            .iter()
            .any(|key| line.starts_with(key))
            && !line.contains("signing(\"")
    });
    kept.chain(named.map(|line| format!("{GRADLE}: `{}`", line.trim())))
        .collect()
}

fn newest_system_is_meant(files: &Files) -> Vec<String> {
    /// Google Play's least for new apps of 2026.
    const LEAST: u32 = 36;
    let target = files
        .text(GRADLE)
        .lines()
        .find_map(|line| line.trim().strip_prefix("targetSdk = ")?.parse().ok());
    unless(
        target.is_some_and(|target: u32| target >= LEAST),
        format!("targetSdk is {target:?}, and must be {LEAST} or more"),
    )
}
