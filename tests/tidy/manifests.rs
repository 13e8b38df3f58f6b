//! Every crate takes the workspace's lints and names.

use toroku_tests::tree::{Text, texts};

use crate::none;

/// What each manifest inherits.
const INHERITED: [&str; 5] = [
    "[lints]\nworkspace = true",
    "version.workspace = true",
    "edition.workspace = true",
    "rust-version.workspace = true",
    "license.workspace = true",
];

fn complaints(manifests: &[Text]) -> Vec<String> {
    manifests
        .iter()
        .filter(|manifest| manifest.content.contains("[package]"))
        .flat_map(|manifest| {
            let missing = INHERITED
                .iter()
                .filter(|line| !manifest.content.contains(*line));
            missing.map(|line| {
                format!(
                    "{}: `{}` is missing",
                    manifest.path,
                    line.replace('\n', " ")
                )
            })
        })
        .collect()
}

#[test]
fn manifests_inherit() {
    none(&complaints(&texts("", &["Cargo.toml"])));
}

#[test]
fn a_manifest_of_its_own_is_found() {
    let bad = [Text::new(
        "a/Cargo.toml",
        "[package]\nversion = \"1.0.0\"\n",
    )];
    assert_eq!(complaints(&bad).len(), INHERITED.len());
}
