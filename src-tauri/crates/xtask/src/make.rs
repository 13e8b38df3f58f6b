//! Builds the page and the binaries, always with the same features, so that
//! nothing is built twice.

use crate::command::Program;
use crate::install;
use crate::trouble::Trouble;

/// What every build and suite of the development profile selects.
pub(crate) const SELECTION: [&str; 2] = ["--workspace", "--all-features"];

/// Builds `ui/dist`.
pub(crate) fn ui() -> Result<(), Trouble> {
    install::ui()?;
    eprintln!("• the page");
    Program::new("npm")
        .args(["run", "--silent", "build"])
        .within("ui")
        .mend("cd ui && npm run check, and read the first error")
        .run()
}

/// Builds the app, the test host and the backend's binary, and the tests with them: without
/// their dependencies' features, most libraries would be built once more.
pub(crate) fn binaries() -> Result<(), Trouble> {
    eprintln!("• the app (the first time takes some minutes)");
    Program::cargo()
        .args(["build", "--all-targets"])
        .args(SELECTION)
        .mend("cargo xtask install, then read the first error")
        .run()
}
