//! Dependencies run one way.

use serde_json::{Value, json};

use crate::{metadata, none};

/// What a crate of ours may use of ours, in what it ships.
fn allowed(name: &str) -> Option<&'static [&'static str]> {
    Some(match name {
        "toroku-domain" | "toroku-wire" | "toroku-conformance" | "xtask" => &[],
        "toroku-vision" | "toroku-flow" | "toroku-scenes" => &["toroku-domain"],
        "toroku-engine" => &["toroku-flow", "toroku-vision", "toroku-domain"],
        "toroku-api-client" => &["toroku-engine", "toroku-wire", "toroku-domain"],
        "toroku-vault" => &["toroku-engine", "toroku-domain"],
        "toroku-camera" => &["toroku-engine", "toroku-domain", "toroku-scenes"],
        // The walk over a server is a subcommand of its program.
        "toroku-backend" => &[
            "toroku-wire",
            "toroku-domain",
            "toroku-vision",
            "toroku-conformance",
        ],
        "toroku-qa" => &["toroku-engine", "toroku-camera", "toroku-backend"],
        "toroku" => &[
            "toroku-engine",
            "toroku-flow",
            "toroku-domain",
            "toroku-api-client",
            "toroku-vault",
            "toroku-camera",
            "toroku-backend",
            "toroku-qa",
        ],
        _ => return None,
    })
}

/// Crates that only drive others: they may use anything of ours.
const SUITES: [&str; 2] = ["toroku-tests", "toroku-bench"];

fn complaints(packages: &Value) -> Vec<String> {
    let packages = packages.as_array().expect("packages");
    let ours: Vec<&str> = packages
        .iter()
        .filter(|package| package["source"].is_null())
        .filter_map(|package| package["name"].as_str())
        .collect();
    let mut found = Vec::new();
    for package in packages
        .iter()
        .filter(|package| package["source"].is_null())
    {
        let name = package["name"].as_str().expect("a name");
        if SUITES.contains(&name) {
            continue;
        }
        let Some(allowed) = allowed(name) else {
            found.push(format!("{name}: a crate that the house does not know"));
            continue;
        };
        let used = package["dependencies"].as_array().expect("dependencies");
        for dependency in used.iter().filter(|dependency| dependency["kind"] != "dev") {
            let other = dependency["name"].as_str().expect("a name");
            if ours.contains(&other) && !allowed.contains(&other) {
                found.push(format!("{name} must not use {other}"));
            }
            if other.starts_with("tauri") && name != "toroku" {
                found.push(format!("{name} must not name {other}: only the shell does"));
            }
        }
    }
    found
}

#[test]
fn crates_use_only_what_lies_below_them() {
    none(&complaints(&metadata()["packages"]));
}

#[test]
fn a_crate_that_looks_up_is_found() {
    let packages = json!([
        {"name": "toroku-flow", "source": null, "dependencies": [
            {"name": "toroku-engine", "kind": null}, {"name": "tauri", "kind": null}]},
        {"name": "toroku-engine", "source": null, "dependencies": [
            {"name": "toroku-flow", "kind": null}, {"name": "toroku-backend", "kind": "dev"}]},
        {"name": "toroku-backend", "source": null, "dependencies": []},
        {"name": "toroku-stray", "source": null, "dependencies": []},
    ]);
    assert_eq!(
        complaints(&packages),
        [
            "toroku-flow must not use toroku-engine",
            "toroku-flow must not name tauri: only the shell does",
            "toroku-stray: a crate that the house does not know",
        ]
    );
}
