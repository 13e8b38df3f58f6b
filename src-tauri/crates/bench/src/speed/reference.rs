//! A reference implementation in a process of its own, idle until asked.

use std::io::{BufRead, BufReader, Write};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::time::Duration;

use super::folder;

/// A running `serve.py`.
pub(super) struct Reference {
    process: Child,
    asks: ChildStdin,
    answers: BufReader<ChildStdout>,
    name: String,
}

impl Reference {
    /// Starts the reference of a kind on what was written for it.
    pub(super) fn start(kind: &str) -> Result<Self, String> {
        let mut process = Command::new(folder::python()?)
            .arg(folder::programs().join("serve.py"))
            .arg(kind)
            .arg(folder::work()?)
            .env("OMP_NUM_THREADS", "1")
            .env("OPENBLAS_NUM_THREADS", "1")
            .env("PYTHONDONTWRITEBYTECODE", "1")
            .env("TF_CPP_MIN_LOG_LEVEL", "2")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .map_err(|error| format!("the reference of {kind}: {error}"))?;
        let (Some(asks), Some(answers)) = (process.stdin.take(), process.stdout.take()) else {
            return Err(format!("the reference of {kind} has no pipes"));
        };
        let mut started = Self {
            process,
            asks,
            answers: BufReader::new(answers),
            name: kind.to_owned(),
        };
        started.name = started.line()?;
        Ok(started)
    }

    /// What it says it is.
    pub(super) fn name(&self) -> &str {
        &self.name
    }

    /// Lets it work through everything once: the time of each piece.
    pub(super) fn pass(&mut self) -> Result<Vec<Duration>, String> {
        writeln!(self.asks).map_err(|error| format!("{}: {error}", self.name))?;
        self.line()?
            .split_whitespace()
            .map(|nanos| nanos.parse().map(Duration::from_nanos))
            .collect::<Result<_, _>>()
            .map_err(|error| format!("{}: {error}", self.name))
    }

    fn line(&mut self) -> Result<String, String> {
        let mut line = String::new();
        match self.answers.read_line(&mut line) {
            Ok(read) if read > 0 => Ok(line.trim().to_owned()),
            Ok(_) => Err(format!("{}: the reference ended", self.name)),
            Err(error) => Err(format!("{}: {error}", self.name)),
        }
    }
}

impl Drop for Reference {
    fn drop(&mut self) {
        // It may have ended by itself; then there is nothing left to end.
        let _ended = self.process.kill();
        let _status = self.process.wait();
    }
}
