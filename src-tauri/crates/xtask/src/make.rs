//! Builds the page and the binaries, always with the same features, so that
//! nothing is built twice.

use crate::command::Program;
use crate::stamp::Stamp;
use crate::trouble::Trouble;
use crate::{install, place};

/// What every build and suite of the development profile selects.
pub(crate) const SELECTION: [&str; 2] = ["--workspace", "--all-features"];

/// What is built of `ui`: the page, which is shipped, and what QA has beside it, which is not.
const PAGES: [(&str, &str); 2] = [
    ("build", "ui/dist/index.html"),
    ("build:qa", "ui/qa/dist/gallery/index.html"),
];

/// Builds `ui/dist` and `ui/qa/dist`, if anything of `ui` has changed: the shell embeds the page,
/// and a page written anew, even the same, has the shell compiled and linted again.
pub(crate) fn ui() -> Result<(), Trouble> {
    install::ui()?;
    eprintln!("• the page");
    let stamp = Stamp::of(
        &place::root().join("ui"),
        &["node_modules", "dist"],
        "page.stamp",
    );
    if ui_is_there() && stamp.holds() {
        eprintln!("  as it was");
        return Ok(());
    }
    stamp.drop();
    PAGES.iter().try_for_each(|(script, _)| {
        Program::new("npm")
            .args(["run", "--silent", *script])
            .within("ui")
            .mend("cd ui && npm run check, and read the first error")
            .run()
    })?;
    stamp.keep();
    Ok(())
}

/// Whether everything of `ui` has been built, of whatever state.
pub(crate) fn ui_is_there() -> bool {
    PAGES
        .iter()
        .all(|(_, made)| place::root().join(made).exists())
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

/// Builds the backend's binary alone.
pub(crate) fn backend() -> Result<(), Trouble> {
    Program::cargo()
        .args(["build", "--bin", "toroku-backend"])
        .args(SELECTION)
        .run()
}
