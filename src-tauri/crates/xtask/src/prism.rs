//! A foreign server: a mock that Prism makes from the committed contract.

use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};

use crate::command::Program;
use crate::place;
use crate::trouble::Trouble;

/// Apache-2.0; for this alone.
const PACKAGE: &str = "@stoplight/prism-cli@5.14.2";
/// What it prints once it answers.
const READY: &str = "Prism is listening";

/// A mock that runs.
pub(crate) struct Prism {
    child: Child,
    /// Where it listens.
    pub(crate) url: String,
}

impl Prism {
    /// Starts it, installed with npm if it is missing.
    pub(crate) fn start() -> Result<Self, Trouble> {
        let home = place::target().join("prism");
        let program = home.join("node_modules/.bin/prism");
        if !program.is_file() {
            eprintln!("• {PACKAGE}");
            Program::new("npm")
                .args(["install", "--silent", "--no-save", "--ignore-scripts"])
                .args(["--prefix".into(), home.into_os_string()])
                .args([PACKAGE])
                .mend(format!("npm install {PACKAGE}"))
                .run()?;
        }
        let port = place::free_port()?;
        let contract = place::root().join("src-tauri/crates/backend/openapi.json");
        let mut child = Command::new(&program)
            .args(["mock", "--port", &port.to_string()])
            .arg(contract)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|error| Trouble::new(format!("{}: {error}", program.display())))?;
        let said = child.stdout.take();
        let prism = Self {
            child,
            url: format!("http://127.0.0.1:{port}"),
        };
        let mut lines = said.map(|said| BufReader::new(said).lines());
        let ready = lines
            .iter_mut()
            .flatten()
            .map_while(Result::ok)
            .any(|line| line.contains(READY));
        // What it goes on to print must be read, or it waits.
        std::thread::spawn(move || lines.into_iter().flatten().for_each(drop));
        if ready {
            return Ok(prism);
        }
        Err(Trouble::new("the mock did not begin").mend(format!("{} mock", program.display())))
    }
}

impl Drop for Prism {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ended = self.child.kill();
        let _reaped = self.child.wait();
    }
}
