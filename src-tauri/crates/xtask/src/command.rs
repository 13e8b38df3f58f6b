//! Runs programs: says the line, shows the output, keeps it when asked.

use std::ffi::OsString;
use std::io::{BufRead, BufReader, Read, Write};
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::thread;

use crate::place;
use crate::trouble::Trouble;

/// A program to run in the workspace.
pub(crate) struct Program {
    command: Command,
    line: String,
    mend: Option<String>,
}

/// What a program that was watched has left.
pub(crate) struct Outcome {
    /// Whether it ended with success.
    pub(crate) ok: bool,
    /// Everything it wrote, both streams.
    pub(crate) output: String,
}

impl Program {
    /// A program by its name or path.
    pub(crate) fn new(program: impl Into<PathBuf>) -> Self {
        let program = program.into();
        let line = program.file_name().map_or_else(
            || program.display().to_string(),
            |name| name.to_string_lossy().into_owned(),
        );
        let mut command = Command::new(program);
        command.current_dir(place::root());
        // What cargo tells of this tool's own package would have a build script run again that
        // looks at it, and all that depends on it, each time after a cargo that was not started here.
        for (name, _) in std::env::vars_os() {
            let own = ["CARGO_MANIFEST_", "CARGO_PKG_"];
            if (name.to_str()).is_some_and(|name| own.iter().any(|own| name.starts_with(own))) {
                command.env_remove(name);
            }
        }
        Self {
            command,
            line,
            mend: None,
        }
    }

    /// The cargo that runs this tool.
    pub(crate) fn cargo() -> Self {
        Self::new(std::env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo")))
    }

    /// Adds arguments.
    pub(crate) fn args<I, S>(mut self, args: I) -> Self
    where
        I: IntoIterator<Item = S>,
        S: Into<OsString>,
    {
        for arg in args {
            let arg = arg.into();
            self.line.push(' ');
            self.line.push_str(&arg.to_string_lossy());
            self.command.arg(arg);
        }
        self
    }

    /// Sets a variable for the program.
    pub(crate) fn env(mut self, key: &str, value: impl Into<OsString>) -> Self {
        self.command.env(key, value.into());
        self
    }

    /// Runs in a folder of the workspace.
    pub(crate) fn within(mut self, folder: &str) -> Self {
        self.command.current_dir(place::root().join(folder));
        self
    }

    /// What to do when the program fails.
    pub(crate) fn mend(mut self, mend: impl Into<String>) -> Self {
        self.mend = Some(mend.into());
        self
    }

    /// Runs it with its output on the terminal.
    pub(crate) fn run(mut self) -> Result<(), Trouble> {
        eprintln!("  $ {}", self.line);
        let status = self
            .command
            .status()
            .map_err(|error| Trouble::new(format!("`{}` did not start: {error}", self.line)));
        match status {
            Ok(status) if status.success() => Ok(()),
            Ok(status) => Err(self.mended(Trouble::new(format!("`{}`: {status}", self.line)))),
            Err(trouble) => Err(self.mended(trouble)),
        }
    }

    /// Runs it, shows its output as it comes, and keeps it.
    pub(crate) fn watch(mut self) -> Result<Outcome, Trouble> {
        eprintln!("  $ {}", self.line);
        self.command.stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = match self.command.spawn() {
            Ok(child) => child,
            Err(error) => {
                let trouble = Trouble::new(format!("`{}` did not start: {error}", self.line));
                return Err(self.mended(trouble));
            }
        };
        let errors = child.stderr.take().map(|pipe| thread::spawn(|| show(pipe)));
        let mut output = child.stdout.take().map(show).unwrap_or_default();
        if let Some(Ok(text)) = errors.map(thread::JoinHandle::join) {
            output.push_str(&text);
        }
        let status = child
            .wait()
            .map_err(|error| Trouble::new(format!("`{}`: {error}", self.line)))?;
        Ok(Outcome {
            ok: status.success(),
            output,
        })
    }

    /// Runs it silently and gives what it wrote, or nothing when it failed.
    pub(crate) fn read(mut self) -> Option<String> {
        let output = self.command.stderr(Stdio::null()).output().ok()?;
        output
            .status
            .success()
            .then(|| String::from_utf8_lossy(&output.stdout).into_owned())
    }

    fn mended(&self, trouble: Trouble) -> Trouble {
        match &self.mend {
            Some(mend) => trouble.mend(mend.clone()),
            None => trouble,
        }
    }
}

/// Copies a pipe to the terminal line by line and keeps it.
fn show(pipe: impl Read) -> String {
    let mut reader = BufReader::new(pipe);
    let mut kept = String::new();
    let mut line = Vec::new();
    loop {
        line.clear();
        match reader.read_until(b'\n', &mut line) {
            Ok(0) | Err(_) => return kept,
            Ok(_) => {
                let text = String::from_utf8_lossy(&line);
                let mut err = std::io::stderr().lock();
                // A closed terminal is no reason to stop the program that is watched.
                let _closed = err.write_all(text.as_bytes());
                kept.push_str(&text);
            }
        }
    }
}
