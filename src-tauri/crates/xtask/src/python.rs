//! Tools of Python, each in an environment of its own among what is built.

use std::path::PathBuf;

use crate::command::Program;
use crate::place;
use crate::trouble::Trouble;

/// A tool's program, installed with pip if it is missing.
pub(crate) fn tool(package: &str, program: &str) -> Result<PathBuf, Trouble> {
    let home = place::target().join(package.split(['=', '[']).next().unwrap_or(package));
    let found = home.join("bin").join(program);
    if found.is_file() {
        return Ok(found);
    }
    eprintln!("• {package}");
    Program::new("python3")
        .args(["-m", "venv"])
        .args([&home])
        .mend("install Python 3 with its module venv")
        .run()?;
    Program::new(home.join("bin/pip"))
        .args(["install", "--quiet", package])
        .mend(format!("pip install {package}"))
        .run()?;
    Ok(found)
}
