//! What must never be in the house. Each rule is a function from text to
//! complaints, is run on the house, and proves itself on something bad.
#![expect(
    clippy::expect_used,
    reason = "a test fails where the house cannot be read"
)]

mod directions;
mod imports;
mod keys;
mod licences;
mod locales;
mod manifests;
mod models;
mod names;
mod panel;
mod ruby;
mod sizes;
mod top;
mod words;

/// Fails with every complaint, one a line.
#[track_caller]
fn none(complaints: &[String]) {
    assert!(complaints.is_empty(), "\n{}", complaints.join("\n"));
}

/// What `cargo metadata` says of the workspace.
fn metadata() -> serde_json::Value {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = std::process::Command::new(cargo)
        .args(["metadata", "--format-version=1", "--all-features"])
        .current_dir(toroku_tests::tree::root())
        .output()
        .expect("cargo starts");
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    serde_json::from_slice(&output.stdout).expect("cargo writes JSON")
}
