//! Whether the app's own Kotlin is right, as far as types go.

use std::path::{Path, PathBuf};

use crate::command::Program;
use crate::place;

use super::table::{Line, Outcome};

/// The compiler, as npm has it.
const PACKAGE: &str = "kotlin-compiler@2.4.20";
/// What the app's Kotlin names of Android, `AndroidX` and Tauri, by their documentation.
const STUBS: &str = "src-tauri/crates/xtask/stubs";
const SOURCES: &str = "src-tauri/gen/android/app/src/main/java/jp/kencom/toroku";

/// Looks at it.
pub(super) fn check() -> Line {
    Line::new(
        "kotlin is compiled",
        "kotlin-compiler, against stubs of Android and Tauri",
        outcome().unwrap_or_else(Outcome::Skipped),
    )
}

fn outcome() -> Result<Outcome, String> {
    if !place::on_path("java") {
        return Err("there is no java: apt-get install default-jre-headless".to_owned());
    }
    let folder = compiler()?;
    let compiled = Program::new("java")
        .args(["-Xmx768m", "-cp"])
        .args([folder.join("lib/kotlin-compiler.jar")])
        .args(["org.jetbrains.kotlin.cli.jvm.K2JVMCompiler", "-kotlin-home"])
        .args([folder])
        .args(["-Werror", "-no-reflect", "-d"])
        .args([place::target().join("mobile/kotlin.jar")])
        .args([STUBS, SOURCES])
        .watch()
        .map_err(|trouble| trouble.to_string())?;
    if compiled.ok {
        return Ok(Outcome::Good);
    }
    let errors = compiled
        .output
        .lines()
        .filter(|line| line.contains("error:"));
    Ok(Outcome::Failed(errors.map(str::to_owned).collect()))
}

/// The compiler's folder, fetched once.
fn compiler() -> Result<PathBuf, String> {
    let home = place::target().join("mobile/kotlin");
    let folder = home.join("node_modules/kotlin-compiler");
    if !there(&folder) {
        Program::new("npm")
            .args([
                "install",
                "--no-audit",
                "--no-fund",
                "--no-save",
                "--prefix",
            ])
            .args([home])
            .args([PACKAGE])
            .run()
            .map_err(|_| format!("the compiler cannot be fetched: npm install {PACKAGE}"))?;
    }
    if there(&folder) {
        Ok(folder)
    } else {
        Err(format!("{PACKAGE} has no compiler in it"))
    }
}

fn there(folder: &Path) -> bool {
    folder.join("lib/kotlin-compiler.jar").exists()
}
