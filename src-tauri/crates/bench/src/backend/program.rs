//! The backend's own program, started for the load and ended with it.

use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use super::Failed;

/// A running backend.
pub(crate) struct Program {
    pub(crate) url: String,
    child: Child,
    /// The database lives in it.
    _folder: tempfile::TempDir,
}

impl Program {
    /// Starts one, with its data in `PostgreSQL` and its photos where they are shared or, without
    /// such addresses, in a new file and beside it.
    pub(crate) fn start(
        program: &Path,
        listen: &str,
        mail: u16,
        shared: Option<(&str, &str)>,
    ) -> Result<Self, Failed> {
        let folder = tempfile::tempdir()?;
        let file = folder.path().join("load.sqlite").display().to_string();
        let beside = format!("{file}.photos");
        let (database, photos) = shared.unwrap_or((&file, &beside));
        let mut child = Command::new(program)
            .args(["--listen", listen, "--behind-proxy"])
            .args(["--smtp", &format!("smtp://127.0.0.1:{mail}")])
            .args(["--photos", photos])
            .env("TOROKU_BACKEND_DATABASE", database)
            .env("RUST_LOG", "error")
            .stdout(Stdio::piped())
            .spawn()
            .map_err(|error| format!("{}: {error}", program.display()))?;
        let mut url = String::new();
        if let Some(said) = child.stdout.take() {
            BufReader::new(said).read_line(&mut url)?;
        }
        let program = Self {
            url: url.trim().to_owned(),
            child,
            _folder: folder,
        };
        if program.url.is_empty() {
            return Err("the backend did not start".into());
        }
        Ok(program)
    }

    /// Most memory it has held so far, bytes; of Linux only.
    pub(crate) fn most_held(&self) -> Option<u64> {
        self.memory("VmHWM:")
    }

    /// The memory it holds, bytes; the most counts from here on. Of Linux only.
    pub(crate) fn held_now(&self) -> Option<u64> {
        let reset = format!("/proc/{}/clear_refs", self.child.id());
        std::fs::write(reset, "5").ok()?;
        self.memory("VmRSS:")
    }

    fn memory(&self, name: &str) -> Option<u64> {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id())).ok()?;
        let line = status.lines().find_map(|line| line.strip_prefix(name))?;
        let kilobytes: u64 = line.trim().strip_suffix(" kB")?.parse().ok()?;
        Some(kilobytes * 1024)
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ended = self.child.kill();
        let _reaped = self.child.wait();
    }
}
