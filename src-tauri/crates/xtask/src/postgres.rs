//! A `PostgreSQL` server of one's own: on a socket in a temporary folder, gone with its value.

use std::path::{Path, PathBuf};

use tempfile::TempDir;

use crate::command::Program;
use crate::trouble::Trouble;

/// Where Debian keeps the server's programs, a folder for each version.
const VERSIONS: &str = "/usr/lib/postgresql";
/// Debian's user for the server, which refuses to run as root.
const USER: &str = "postgres";

/// A server that runs.
pub(crate) struct Postgres {
    programs: PathBuf,
    folder: TempDir,
    root: bool,
}

impl Postgres {
    /// Makes a server's data, and starts it.
    pub(crate) fn start() -> Result<Self, Trouble> {
        let programs = programs()?;
        let root = Program::new("id")
            .args(["-u"])
            .read()
            .is_some_and(|id| id.trim() == "0");
        // Not among what is built: the server's user may not be let in there.
        let folder = tempfile::Builder::new()
            .prefix("toroku-postgres-")
            .tempdir()
            .map_err(|error| Trouble::new(format!("no temporary folder: {error}")))?;
        let server = Self {
            programs,
            folder,
            root,
        };
        if root {
            told(
                Program::new("chown").args([USER]).args([server.path()]),
                "chown",
            )?;
        }
        let made = server
            .program("initdb")
            .args(["--auth=trust", "--username=toroku", "--encoding=UTF8"])
            .args(["--locale=C", "--no-sync", "--pgdata"])
            .args([server.data()]);
        told(made, "initdb")?;
        server.begin()?;
        Ok(server)
    }

    /// Starts it, or starts it again.
    pub(crate) fn begin(&self) -> Result<(), Trouble> {
        self.control(&["start", "--wait", "--options", &self.options()])
    }

    /// Stops it at once, as a machine that fails.
    pub(crate) fn crash(&self) -> Result<(), Trouble> {
        self.control(&["stop", "--mode", "immediate"])
    }

    /// The address of one of its databases; `postgres` is always there.
    pub(crate) fn url(&self, database: &str) -> String {
        format!(
            "postgres://toroku@localhost/{database}?host={}",
            self.path().display()
        )
    }

    /// Makes a new database: its address.
    pub(crate) fn make(&self, database: &str) -> Result<String, Trouble> {
        let made = self
            .program("createdb")
            .args(["--username=toroku", "--host"])
            .args([self.path()])
            .args([database]);
        told(made, "createdb")?;
        Ok(self.url(database))
    }

    /// A program that runs the statement it is given in a database, and prints what it gives.
    pub(crate) fn asking(&self, database: &str) -> Result<PathBuf, Trouble> {
        let line = format!(
            "exec '{}/psql' --no-psqlrc --quiet --tuples-only --no-align -v ON_ERROR_STOP=1 \
             --username=toroku --host='{}' --dbname={database} --command=\"$1\"",
            self.programs.display(),
            self.path().display()
        );
        self.script("ask", &line)
    }

    /// A program that crashes the server, and starts it again.
    pub(crate) fn restarting(&self) -> Result<PathBuf, Trouble> {
        let (here, data) = (self.path().display(), self.data());
        let run = if self.root {
            format!("setpriv --reuid={USER} --regid={USER} --clear-groups ")
        } else {
            String::new()
        };
        let control = format!(
            "{run}'{}/pg_ctl' --silent --pgdata='{}' --log='{here}/log'",
            self.programs.display(),
            data.display()
        );
        let line = format!(
            "cd '{here}' && {control} --mode=immediate stop && {control} --wait --options=\"{}\" start",
            self.options()
        );
        self.script("restart", &line)
    }

    fn script(&self, name: &str, line: &str) -> Result<PathBuf, Trouble> {
        use std::os::unix::fs::PermissionsExt as _;
        let path = self.path().join(name);
        let trouble = |error| Trouble::new(format!("{}: {error}", path.display()));
        std::fs::write(&path, format!("#!/bin/sh\n{line}\n")).map_err(trouble)?;
        let rights = std::fs::Permissions::from_mode(0o755);
        std::fs::set_permissions(&path, rights).map_err(trouble)?;
        Ok(path)
    }

    fn options(&self) -> String {
        format!(
            "-k {} -c listen_addresses= -c max_connections=300",
            self.path().display()
        )
    }

    fn control(&self, args: &[&str]) -> Result<(), Trouble> {
        let control = self
            .program("pg_ctl")
            .args(args)
            .args(["--silent", "--log"])
            .args([self.path().join("log")])
            .args(["--pgdata"])
            .args([self.data()]);
        told(control, "pg_ctl")
    }

    fn path(&self) -> &Path {
        self.folder.path()
    }

    fn data(&self) -> PathBuf {
        self.path().join("data")
    }

    fn program(&self, name: &str) -> Program {
        let path = self.programs.join(name);
        // The folder this runs in may be closed to the server's user.
        let here = self.path().display().to_string();
        if !self.root {
            return Program::new(path).within(&here);
        }
        Program::new("setpriv")
            .within(&here)
            .args(["--reuid", USER, "--regid", USER, "--clear-groups"])
            .args([path])
    }
}

impl Drop for Postgres {
    fn drop(&mut self) {
        // It may have been stopped already.
        let _stopped = self.crash();
    }
}

/// Runs it, and shows nothing but that it failed.
fn told(program: Program, name: &str) -> Result<(), Trouble> {
    program.read().map(drop).ok_or_else(|| {
        Trouble::new(format!("PostgreSQL: `{name}` failed"))
            .mend("see whether the disk of the temporary folder is full")
    })
}

/// The programs of the newest version that is installed.
fn programs() -> Result<PathBuf, Trouble> {
    let versions = std::fs::read_dir(VERSIONS).into_iter().flatten().flatten();
    let number = |path: &PathBuf| -> u32 {
        let name = path.file_name().and_then(|name| name.to_str());
        name.and_then(|name| name.parse().ok()).unwrap_or(0)
    };
    versions
        .map(|version| version.path())
        .filter(|version| version.join("bin/initdb").is_file())
        .max_by_key(number)
        .map(|version| version.join("bin"))
        .ok_or_else(|| {
            Trouble::new("there is no PostgreSQL server").mend("apt-get install postgresql")
        })
}
