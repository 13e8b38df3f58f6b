//! `cargo xtask camera-check`: the camera crate against a camera. No camera is at hand:
//! a guest boots Debian's kernel, whose driver `vivid` makes one, and runs them from this machine's
//! files. The processor is emulated, so that no rights are needed; rates say nothing of a device.

mod guest;
mod kernel;

use serde_json::Value;

use crate::command::Program;
use crate::make;
use crate::place;
use crate::trouble::Trouble;

/// Why the check cannot run here.
pub(crate) struct Skipped(String);

impl Skipped {
    fn new(why: impl Into<String>) -> Self {
        Self(why.into())
    }
}

/// Checks, or says why it cannot.
pub(crate) fn check() -> Result<(), Trouble> {
    let machine = match kernel::prepare() {
        Ok(machine) => machine,
        Err(Skipped(why)) => {
            println!("camera-check SKIPPED: {why}\n0 passed, 0 failed, 1 skipped");
            return Ok(());
        }
    };
    let checks = checks()?;
    guest::run(&machine, &checks)
}

/// Builds the checks and tells where they are.
fn checks() -> Result<String, Trouble> {
    let built = Program::cargo()
        .args(["build", "--message-format=json", "--example", "device"])
        .args(make::SELECTION)
        .read();
    let lines = built.unwrap_or_default();
    let made = lines
        .lines()
        .filter_map(|line| serde_json::from_str::<Value>(line).ok())
        .find(|line| line["target"]["name"] == "device" && line["executable"].is_string());
    match made.as_ref().and_then(|line| line["executable"].as_str()) {
        Some(path) => Ok(path.to_owned()),
        None => Err(Trouble::new("the camera's checks were not built")
            .mend("cargo build --workspace --all-features --example device")),
    }
}

/// Where the guest's parts are kept.
fn folder() -> std::path::PathBuf {
    place::target().join("camera-check")
}
