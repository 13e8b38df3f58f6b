//! What the property lists of the Apple project may say.

use crate::mobile::files::Files;
use crate::mobile::plist;
use crate::mobile::rule::{Rule, unless};

const PROJECT: &str = "src-tauri/gen/apple/project.yml";

const INFO: &str = "src-tauri/Info.ios.plist";

/// The key of what the camera is for.
const CAMERA: &str = "NSCameraUsageDescription";

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "the camera alone is explained",
        source: "Apple: requesting access to protected resources",
        complaints: camera_alone_is_explained,
    },
    Rule {
        name: "no exception of transport security",
        source: "MASTG-TEST-0322",
        complaints: no_exception_of_transport_security,
    },
    Rule {
        name: "no links into a release on ios",
        source: "MASTG-TEST-0075",
        complaints: no_links_into_a_release,
    },
    Rule {
        name: "files are not shared",
        source: "Apple: UIFileSharingEnabled",
        complaints: files_are_not_shared,
    },
];

fn camera_alone_is_explained(files: &Files) -> Vec<String> {
    let mut found = files.xml(INFO, |info| {
        let explained: Vec<_> = plist::keys(info)
            .filter(|key| key.ends_with("UsageDescription"))
            .collect();
        let text = plist::value(info, CAMERA).and_then(|value| value.text());
        let mut found = unless(
            explained == [CAMERA],
            format!("explained are {explained:?}"),
        );
        found.extend(unless(
            text.is_some_and(|text| !text.trim().is_empty()),
            "the camera's text is empty",
        ));
        found
    });
    for language in ["ja", "en"] {
        let path = format!("src-tauri/gen/apple/toroku_iOS/{language}.lproj/InfoPlist.strings");
        for key in [CAMERA, "CFBundleDisplayName"] {
            let said = files.text(&path).lines().any(|line| {
                let rest = line.strip_prefix(&format!("\"{key}\" = \""));
                rest.is_some_and(|rest| rest.len() > 2 && rest.ends_with("\";"))
            });
            found.extend(unless(said, format!("{path}: no `{key}`")));
        }
    }
    found
}

/// Keys that must stand nowhere: neither in the list nor in the project that makes one.
fn absent(files: &Files, keys: &[&str]) -> Vec<String> {
    let mut found = Vec::new();
    for path in [INFO, PROJECT] {
        for key in keys.iter().filter(|key| files.text(path).contains(**key)) {
            found.push(format!("{path}: `{key}`"));
        }
    }
    // An empty text has no key, and says nothing either.
    found.extend(unless(
        !files.text(INFO).is_empty(),
        format!("{INFO} is missing"),
    ));
    found
}

fn no_exception_of_transport_security(files: &Files) -> Vec<String> {
    absent(files, &["NSAppTransportSecurity", "NSAllowsArbitraryLoads"])
}

fn no_links_into_a_release(files: &Files) -> Vec<String> {
    absent(files, &["CFBundleURLTypes", "associated-domains"])
}

fn files_are_not_shared(files: &Files) -> Vec<String> {
    absent(
        files,
        &["UIFileSharingEnabled", "LSSupportsOpeningDocumentsInPlace"],
    )
}
