//! The network that compares faces stays out of the apps of phones.

use toroku_tests::tree::{Text, texts};

use crate::none;

/// The feature that carries the network.
const FEATURE: &str = "face-model";
/// The only file that includes it, and what declares that file.
const CARRIER: &str = "src-tauri/crates/backend/src/compare/embedding.rs";
const DECLARED: [&str; 2] = [
    "src-tauri/crates/backend/src/compare.rs",
    "#[cfg(feature = \"face-model\")]\nmod embedding;",
];
/// What a phone's app may be built with.
const PHONE: &str = "embedded,qa";

/// Files that include the network without the feature.
fn carriers(files: &[Text]) -> Vec<String> {
    let included = concat!("include_", "bytes!");
    let mut found: Vec<String> = files
        .iter()
        .filter(|file| file.path != CARRIER)
        .filter(|file| file.content.contains(included) && file.content.contains("face_embedding"))
        .map(|file| format!("{}: only {CARRIER} includes the network", file.path))
        .collect();
    let [file, line] = DECLARED;
    if !files
        .iter()
        .any(|text| text.path == file && text.content.contains(line))
    {
        found.push(format!("{file}: `{line}` is missing"));
    }
    found
}

/// Backends, in a tree of packages with their features, that carry the network.
fn carried(tree: &str) -> Vec<String> {
    tree.lines()
        .filter(|line| line.starts_with("toroku-backend ") && line.contains(FEATURE))
        .map(|line| format!("a phone's app has {}", line.trim()))
        .collect()
}

fn tree(features: &str, target: &str) -> String {
    crate::shipped(features, "{p} {f}", &["--target", target])
}

#[test]
fn the_network_is_included_by_its_feature_alone() {
    none(&carriers(&texts("", &[".rs"])));
}

#[test]
fn phones_carry_no_network_that_compares_faces() {
    for target in ["aarch64-linux-android", "aarch64-apple-ios"] {
        none(&carried(&tree(PHONE, target)));
    }
}

#[test]
fn a_network_that_is_carried_is_found() {
    let tree = tree("face-model", "x86_64-unknown-linux-gnu");
    assert!(!carried(&tree).is_empty(), "{tree}");
    let stray = Text::new(
        "src-tauri/src/a.rs",
        concat!("include_", "bytes!(\"face_embedding.onnx\")"),
    );
    assert_eq!(carriers(&[stray]).len(), 2);
}
