//! What QA has beside the app stays out of a release.

use toroku_tests::tree::{Text, texts};

use crate::none;

/// The crate that answers the panel.
const CRATE: &str = "toroku-qa";
/// What the page of a release must not know: the panel's folder, element and command.
const MARKS: [&str; 3] = ["../qa/", "toroku-qa-panel", "'qa'"];

/// The feature that makes a backend or a vault fail on purpose.
const FAULTS: &str = "faults";

/// Crates of QA in a tree of packages, and crates that may fail on purpose.
fn linked(tree: &str) -> Vec<String> {
    let fails = |line: &str| {
        let features = line.rsplit_once('|').map_or("", |(_, features)| features);
        line.starts_with("toroku") && features.split(',').any(|feature| feature == FAULTS)
    };
    tree.lines()
        .filter(|line| line.starts_with(CRATE) || fails(line))
        .map(|line| format!("a release links {}", line.trim()))
        .collect()
}

fn tree(features: &str) -> String {
    crate::shipped(features, "{p}|{f}", &[])
}

/// What the page, the release's capabilities and the shell say of the panel.
fn named(files: &[Text]) -> Vec<String> {
    let mut found = Vec::new();
    for file in files {
        let of_page = file.path.starts_with("ui/src/") || file.path.starts_with("ui/dist/");
        for mark in MARKS.iter().filter(|_| of_page) {
            if file.content.contains(mark) {
                found.push(format!("{}: the page knows `{mark}`", file.path));
            }
        }
        let released = file.path.starts_with("src-tauri/capabilities/")
            && !file.path.starts_with("src-tauri/capabilities/qa/");
        if released && file.content.contains("allow-qa") {
            found.push(format!("{}: a release allows the panel", file.path));
        }
        found.extend(ungated(file));
    }
    found
}

/// Lines of the shell that name the panel without the feature in the line before.
fn ungated(file: &Text) -> Vec<String> {
    let shell = file.path == "src-tauri/src/lib.rs";
    let lines: Vec<&str> = file.content.lines().map(str::trim).collect();
    let pairs = lines.windows(2).enumerate();
    pairs
        .filter(|(_, pair)| shell && (pair[1].starts_with("panel::") || pair[1] == "mod panel;"))
        .filter(|(_, pair)| pair[0] != "#[cfg(feature = \"qa\")]")
        .map(|(at, _)| format!("{}:{}: without the feature", file.path, at + 2))
        .collect()
}

#[test]
fn a_release_has_no_panel() {
    none(&linked(&tree("embedded,face-model")));
    let mut files = texts("ui/src", &[".ts", ".svelte"]);
    // Built pages are no files of the house: they are looked at where they are there.
    files.extend(texts("ui/dist", &[".js", ".html"]));
    files.extend(texts("src-tauri/capabilities", &[".json"]));
    files.extend(texts("src-tauri/src", &[".rs"]));
    none(&named(&files));
}

#[test]
fn a_panel_in_a_release_is_found() {
    let found = linked(&tree("qa")).join("\n");
    for named in ["toroku-qa ", "toroku-backend "] {
        assert!(found.contains(named), "{named} is not found in {found}");
    }
    let bad = [
        Text::new("ui/src/main.ts", "import '../qa/page';"),
        Text::new("ui/dist/assets/index.js", "\"toroku-qa-panel\""),
        Text::new("src-tauri/capabilities/main.json", "[\"allow-qa\"]"),
        Text::new("src-tauri/src/lib.rs", "mod log;\nmod panel;"),
    ];
    assert_eq!(
        named(&bad),
        [
            "ui/src/main.ts: the page knows `../qa/`",
            "ui/dist/assets/index.js: the page knows `toroku-qa-panel`",
            "src-tauri/capabilities/main.json: a release allows the panel",
            "src-tauri/src/lib.rs:2: without the feature",
        ]
    );
}
