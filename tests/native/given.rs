//! What `cargo xtask` gives the tests: the app, and where its pictures go.

use std::path::PathBuf;

use toroku_tests::tree::root;

/// The app that `cargo xtask` has built.
pub(crate) fn binary() -> PathBuf {
    let given = std::env::var_os("XTASK_APP").map(PathBuf::from);
    let binary = given.unwrap_or_else(|| root().join("target/debug/toroku"));
    assert!(
        binary.is_file(),
        "{} is not built: run `cargo xtask test native`",
        binary.display()
    );
    binary
}

/// The folder of all pictures.
pub(crate) fn tours() -> PathBuf {
    std::env::var_os("XTASK_TOUR").map_or_else(|| root().join("target/tour"), PathBuf::from)
}

/// Where `cargo xtask run` wants another camera or screen.
pub(crate) fn wish(name: &str) -> Option<String> {
    std::env::var(format!("XTASK_{name}"))
        .ok()
        .filter(|value| !value.is_empty())
}
