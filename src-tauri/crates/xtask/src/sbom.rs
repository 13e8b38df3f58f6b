//! `cargo xtask sbom`: what the app and the backend are made of, as `CycloneDX`.

use std::fs;

use crate::command::Program;
use crate::trouble::Trouble;
use crate::{install, place};

/// The folder, among what is built, of all lists.
const FOLDER: &str = "sbom";

/// What is shipped: a package, and the features of a release.
const SHIPPED: [(&str, &str); 2] = [
    ("src-tauri/Cargo.toml", "embedded,face-model"),
    ("src-tauri/crates/backend/Cargo.toml", "face-model"),
];

/// Writes a list of crates for each program, and one of the page's packages.
pub(crate) fn sbom() -> Result<(), Trouble> {
    if !place::on_path("cargo-cyclonedx") {
        eprintln!("• cargo cyclonedx: building it takes some minutes, once");
        Program::cargo()
            .args(["install", "cargo-cyclonedx", "--locked", "--quiet"])
            .mend("cargo install cargo-cyclonedx --locked")
            .run()?;
    }
    install::ui()?;
    let folder = place::target().join(FOLDER);
    fs::create_dir_all(&folder)
        .map_err(|error| Trouble::new(format!("{}: {error}", folder.display())))?;
    for (manifest, features) in SHIPPED {
        crates(manifest, features, &folder)?;
    }
    let page = Program::new("npm")
        .args(["sbom", "--omit=dev", "--sbom-format=cyclonedx"])
        .within("ui")
        .read()
        .ok_or_else(|| Trouble::new("`npm sbom` failed").mend("cd ui && npm sbom"))?;
    keep(&folder.join("page.cdx.json"), &page)
}

/// `cargo cyclonedx` writes beside each manifest of the workspace: the one asked for is moved,
/// the others go.
fn crates(manifest: &str, features: &str, folder: &std::path::Path) -> Result<(), Trouble> {
    const NAME: &str = "toroku-sbom";
    Program::cargo()
        .args(["cyclonedx", "--manifest-path", manifest])
        .args(["--no-default-features", "--features", features])
        .args(["--format", "json", "--spec-version", "1.5"])
        .args(["--override-filename", NAME])
        .run()?;
    let made = place::root()
        .join(manifest)
        .with_file_name(format!("{NAME}.json"));
    let text = fs::read_to_string(&made)
        .map_err(|error| Trouble::new(format!("{}: {error}", made.display())))?;
    sweep(&place::root().join("src-tauri"), NAME);
    sweep(&place::root().join("tests"), NAME);
    let name = if manifest.contains("backend") {
        "backend"
    } else {
        "app"
    };
    keep(&folder.join(format!("{name}.cdx.json")), &text)
}

/// Removes what was written beside other manifests.
fn sweep(folder: &std::path::Path, name: &str) {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    for path in entries.map(|entry| entry.path()) {
        if path.is_dir() {
            sweep(&path, name);
        } else if path.file_stem().is_some_and(|stem| stem == name) {
            let _gone = fs::remove_file(path);
        }
    }
}

fn keep(file: &std::path::Path, text: &str) -> Result<(), Trouble> {
    let parts = text.matches("\"purl\"").count();
    fs::write(file, text).map_err(|error| Trouble::new(format!("{}: {error}", file.display())))?;
    println!("{}: {parts} components", file.display());
    if parts == 0 {
        return Err(Trouble::new("a list without components"));
    }
    Ok(())
}
