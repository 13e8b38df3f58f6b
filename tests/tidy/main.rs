//! What must never be in the house. Each rule is a function from text to
//! complaints, is run on the house, and proves itself on something bad.
#![expect(
    clippy::expect_used,
    reason = "a test fails where the house cannot be read"
)]

mod directions;
mod hardening;
mod imports;
mod keys;
mod licences;
mod locales;
mod manifests;
mod models;
mod names;
mod panel;
mod ruby;
mod security;
mod sizes;
mod top;
mod words;

/// Fails with every complaint, one a line.
#[track_caller]
fn none(complaints: &[String]) {
    assert!(complaints.is_empty(), "\n{}", complaints.join("\n"));
}

/// What a command of cargo writes.
fn cargo(args: &[&str]) -> String {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = std::process::Command::new(cargo)
        .args(args)
        .current_dir(toroku_tests::tree::root())
        .output()
        .expect("cargo starts");
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8(output.stdout).expect("cargo writes text")
}

/// The crates that the shell ships with some features, a line each in this format;
/// `more` narrows them.
fn shipped(features: &str, format: &str, more: &[&str]) -> String {
    let mut args = vec!["tree", "--package", "toroku", "--edges", "normal"];
    args.extend(["--no-default-features", "--features", features]);
    args.extend(["--prefix", "none", "--format", format]);
    args.extend(more);
    cargo(&args)
}

/// What `cargo metadata` says of the workspace.
fn metadata() -> serde_json::Value {
    let told = cargo(&["metadata", "--format-version=1", "--all-features"]);
    serde_json::from_str(&told).expect("cargo writes JSON")
}
