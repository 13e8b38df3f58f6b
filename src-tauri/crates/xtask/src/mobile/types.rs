//! Whether the shell and everything below it is right for each kind of phone, as far as types go.
//!
//! `cargo check` translates no machine code and links nothing, so it needs of a target only
//! Rust's own library. Crates with parts in C build those first: here a compiler that does
//! nothing stands in for them, as their Rust is what is looked at. A phone's build takes
//! the NDK's or Xcode's.

use crate::command::Program;
use crate::trouble::Trouble;
use crate::{install, make, place};

use super::table::{Line, Outcome};

/// What is looked at.
pub(super) struct Case {
    target: &'static str,
    /// Empty for a release.
    features: &'static str,
}

const fn release(target: &'static str) -> Case {
    Case {
        target,
        features: "",
    }
}

/// A release for each kind of phone, and what QA builds add.
pub(super) const CASES: [Case; 5] = [
    release("aarch64-linux-android"),
    release("armv7-linux-androideabi"),
    release("aarch64-apple-ios"),
    Case {
        target: "aarch64-linux-android",
        features: "qa",
    },
    Case {
        target: "aarch64-apple-ios",
        features: "qa",
    },
];

/// Looks at one; only a page that cannot be built stops it.
pub(super) fn check(case: &Case) -> Result<Line, Trouble> {
    let build = if case.features.is_empty() {
        "release"
    } else {
        case.features
    };
    let name = format!("types: {}, {build}", case.target);
    let source = "cargo check; parts in C are stood in for";
    Ok(Line::new(name, source, outcome(case)?))
}

fn outcome(case: &Case) -> Result<Outcome, Trouble> {
    if let Err(reason) = target(case.target) {
        return Ok(Outcome::Skipped(reason));
    }
    if !make::ui_is_there() {
        make::ui()?;
    }
    let checked = program(case).watch()?;
    if checked.ok {
        return Ok(Outcome::Good);
    }
    let errors = checked
        .output
        .lines()
        .filter(|line| line.starts_with("error"));
    Ok(Outcome::Failed(errors.map(str::to_owned).collect()))
}

/// Whether Rust's library for a target is there, after one try to fetch it.
fn target(target: &str) -> Result<(), String> {
    if !place::on_path("rustup") {
        return Err(format!(
            "there is no rustup to fetch Rust's library for {target}"
        ));
    }
    if install::rust_target(target) {
        Ok(())
    } else {
        Err(format!(
            "Rust's library for {target} cannot be fetched: rustup target add {target}"
        ))
    }
}

fn program(case: &Case) -> Program {
    let mut program = Program::cargo()
        .args(["check", "--quiet", "--lib", "--package", "toroku"])
        .args(["--target", case.target, "--no-default-features"]);
    if !case.features.is_empty() {
        program = program.args(["--features", case.features]);
    }
    let named = case.target.replace('-', "_");
    for tool in ["CC", "CXX", "AR"] {
        let key = format!("{tool}_{named}");
        if std::env::var_os(&key).is_none() {
            program = program.env(&key, "true");
        }
    }
    if case.target.contains("ios") && !cfg!(target_os = "macos") {
        // Tauri then leaves its Swift aside, which only Xcode compiles, and nobody asks Xcode for
        // its folder.
        program = program.env("DOCS_RS", "1").env("SDKROOT", place::root());
    }
    program
}
