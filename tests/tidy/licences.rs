//! Everything that is shipped or built with may be used with MIT or Apache-2.0.

use serde_json::{Value, json};
use toroku_tests::tree::root;

use crate::{metadata, none};

/// Licences that ask for no more than a notice, and MPL-2.0, which binds only
/// its own files.
const ALLOWED: [&str; 15] = [
    "MIT",
    "MIT-0",
    "Apache-2.0",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "ISC",
    // Asks for an acknowledgement: the README has it.
    "IJG",
    "Zlib",
    "0BSD",
    "CC0-1.0",
    "Unicode-3.0",
    "Unlicense",
    "BSL-1.0",
    "CDLA-Permissive-2.0",
    "MPL-2.0",
];

/// Whether an SPDX expression can be met: one side of each `OR`, both of each
/// `AND`. An exception (`WITH`) only adds permissions.
fn allowed(expression: &str) -> bool {
    let spaced = expression
        .replace('(', " ( ")
        .replace(')', " ) ")
        .replace('/', " OR ");
    let words: Vec<&str> = spaced.split_whitespace().collect();
    let mut rest = words.as_slice();
    either(&mut rest) && rest.is_empty()
}

fn either(rest: &mut &[&str]) -> bool {
    let mut met = both(rest);
    while let Some((&"OR", after)) = rest.split_first() {
        *rest = after;
        // The other side is read either way.
        let other = both(rest);
        met = met || other;
    }
    met
}

fn both(rest: &mut &[&str]) -> bool {
    let mut met = one(rest);
    while let Some((&"AND", after)) = rest.split_first() {
        *rest = after;
        let other = one(rest);
        met = met && other;
    }
    met
}

fn one(rest: &mut &[&str]) -> bool {
    let Some((first, after)) = rest.split_first() else {
        return false;
    };
    *rest = after;
    if *first == "(" {
        let met = either(rest);
        *rest = rest.get(1..).unwrap_or_default();
        return met;
    }
    if let Some((&"WITH", after)) = rest.split_first() {
        *rest = after.get(1..).unwrap_or_default();
    }
    ALLOWED.contains(first)
}

fn crates(packages: &Value) -> Vec<String> {
    let packages = packages.as_array().expect("packages");
    packages
        .iter()
        .filter(|package| !package["license"].as_str().is_some_and(allowed))
        .map(|package| {
            format!(
                "{} {}: {}",
                package["name"], package["version"], package["license"]
            )
        })
        .collect()
}

fn npm(lock: &Value) -> Vec<String> {
    let packages = lock["packages"].as_object().expect("packages");
    packages
        .iter()
        .filter(|(name, package)| {
            !name.is_empty() && !package["license"].as_str().is_some_and(allowed)
        })
        .map(|(name, package)| format!("{name}: {}", package["license"]))
        .collect()
}

#[test]
fn crates_may_be_used() {
    none(&crates(&metadata()["packages"]));
}

#[test]
fn npm_packages_may_be_used() {
    for folder in ["ui", "tests/screens"] {
        let file = root().join(folder).join("package-lock.json");
        let text = std::fs::read_to_string(&file).expect("a lock file: `npm install` writes it");
        none(&npm(
            &serde_json::from_str(&text).expect("a lock file is JSON")
        ));
    }
}

#[test]
fn expressions_are_read() {
    for good in [
        "MIT",
        "MIT OR GPL-3.0",
        "MIT/Apache-2.0",
        "(MIT OR GPL-3.0) AND Unicode-3.0",
        "Apache-2.0 WITH LLVM-exception OR X",
    ] {
        assert!(allowed(good), "{good}");
    }
    for bad in [
        "",
        "GPL-3.0",
        "MIT AND GPL-3.0",
        "(GPL-3.0 OR AGPL-3.0) AND MIT",
    ] {
        assert!(!allowed(bad), "{bad}");
    }
    assert_eq!(
        crates(&json!([{"name": "a", "version": "1.0.0", "license": null}])).len(),
        1
    );
    assert_eq!(
        npm(&json!({"packages": {"": {}, "node_modules/a": {"license": "GPL-3.0"}}})).len(),
        1
    );
}
