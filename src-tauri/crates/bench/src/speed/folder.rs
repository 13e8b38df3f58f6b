//! Where the references are installed and find what they work on.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use image::RgbImage;
use serde_json::Value;

/// The Python programs of the references.
pub(crate) fn programs() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("reference")
}

/// A folder beside what cargo builds, made when missing.
pub(crate) fn work() -> Result<PathBuf, String> {
    let here = std::env::current_exe().map_err(|error| error.to_string())?;
    let target = here
        .ancestors()
        .nth(2)
        .ok_or("the program lies in no target folder")?;
    let folder = target.join("bench");
    fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    Ok(folder)
}

/// Writes a file for a reference.
pub(crate) fn write(name: &str, bytes: &[u8]) -> Result<(), String> {
    let file = work()?.join(name);
    fs::write(&file, bytes).map_err(|error| format!("{}: {error}", file.display()))
}

/// Writes pictures as PPM, and their list with further values as `KIND.json`.
pub(crate) fn write_frames(kind: &str, frames: &[RgbImage], mut more: Value) -> Result<(), String> {
    let mut names = Vec::new();
    for (i, frame) in frames.iter().enumerate() {
        let name = format!("{kind}-{i}.ppm");
        let head = format!("P6 {} {} 255\n", frame.width(), frame.height());
        write(&name, &[head.as_bytes(), frame.as_raw()].concat())?;
        names.push(name);
    }
    if let Some(fields) = more.as_object_mut() {
        fields.insert("frames".to_owned(), names.into());
    }
    write(&format!("{kind}.json"), more.to_string().as_bytes())
}

/// The Python of the references, installed once for each list of requirements.
pub(crate) fn python() -> Result<PathBuf, String> {
    let venv = work()?.join("venv");
    let python = venv.join("bin/python");
    let list = programs().join("requirements.txt");
    let asked = fs::read(&list).map_err(|error| format!("{}: {error}", list.display()))?;
    let stamp = venv.join("requirements.txt");
    if fs::read(&stamp).is_ok_and(|installed| installed == asked) {
        return Ok(python);
    }
    eprintln!("  installing the references in {}", venv.display());
    done(Command::new("python3").args(["-m", "venv"]).arg(&venv))?;
    done(
        Command::new(&python)
            .args(["-m", "pip", "install", "--quiet"])
            .args(["--disable-pip-version-check", "--requirement"])
            .arg(&list),
    )?;
    fs::write(&stamp, asked).map_err(|error| format!("{}: {error}", stamp.display()))?;
    Ok(python)
}

/// Runs one of the programs on a folder.
pub(crate) fn run(program: &str, on: &Path) -> Result<(), String> {
    done(
        Command::new(python()?)
            .arg(programs().join(program))
            .arg(on),
    )
}

fn done(command: &mut Command) -> Result<(), String> {
    let line = format!("{command:?}");
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("{line}: {status}")),
        Err(error) => Err(format!("{line}: {error}")),
    }
}
