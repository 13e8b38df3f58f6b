//! `cargo xtask schemathesis`: requests made up from the contract, against the backend that wrote
//! it: no answer of 500 or more, and none that the contract does not name.

use std::fs;
use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use clap::Args;

use crate::bucket::Bucket;
use crate::command::Program;
use crate::postgres::Postgres;
use crate::trouble::Trouble;
use crate::{make, place, python};

/// The version whose requests the seed repeats.
const PACKAGE: &str = "schemathesis==4.32.5";

/// What every answer is held against.
const CHECKS: [&str; 5] = [
    "not_a_server_error",
    "status_code_conformance",
    "content_type_conformance",
    "response_headers_conformance",
    "response_schema_conformance",
];

/// How many requests.
#[derive(Args)]
pub(crate) struct SchemathesisArgs {
    /// Most requests drawn for each operation and phase.
    #[arg(long, default_value_t = 50)]
    examples: u32,
    /// What they are drawn from.
    #[arg(long, default_value_t = 1)]
    seed: u32,
    /// Keep the data in `PostgreSQL` and photos in a bucket, not in memory.
    #[arg(long)]
    postgres: bool,
}

/// Starts the backend on a free port, asks, and prints the counts.
pub(crate) fn schemathesis(args: &SchemathesisArgs) -> Result<(), Trouble> {
    let program = python::tool(PACKAGE, "schemathesis")?;
    make::backend()?;
    let folder = place::target().join("schemathesis-run");
    fs::create_dir_all(folder.join("outbox")).map_err(|error| trouble(&folder, &error))?;
    let log = folder.join("backend.log");
    let server = args.postgres.then(Postgres::start).transpose()?;
    let database = server.as_ref().map(|server| server.url("postgres"));
    let bucket = args.postgres.then(Bucket::start).transpose()?;
    let mut settings = vec![(
        "TOROKU_BACKEND_DATABASE",
        database.unwrap_or_else(|| "memory".to_owned()),
    )];
    if let Some(bucket) = &bucket {
        settings.push(("TOROKU_BACKEND_PHOTOS", Bucket::URL.to_owned()));
        settings.extend(bucket.environment());
    }
    let backend = Backend::start(&folder, &log, settings)?;
    let contract = place::root().join("src-tauri/crates/backend/openapi.json");
    let asked = Program::new(program)
        .args(["run".into(), contract.into_os_string()])
        .args(["--url", &backend.url, "--no-color", "--no-shrink"])
        .args(["--checks", &CHECKS.join(",")])
        .args(["--continue-on-failure", "--suppress-health-check", "all"])
        .args(["--max-examples", &args.examples.to_string()])
        .args(["--seed", &args.seed.to_string()])
        .env("SCHEMATHESIS_HOOKS", "session")
        .env("PYTHONPATH", place::root().join("tests/contract"))
        .env("PYTHONDONTWRITEBYTECODE", "1")
        // It keeps notes where it is started.
        .within(&folder.display().to_string())
        .watch()?;
    drop(backend);
    let broken = failures(&fs::read_to_string(&log).map_err(|error| trouble(&log, &error))?);
    println!("failures the backend logged: {broken}");
    if asked.ok && broken == 0 {
        return Ok(());
    }
    Err(Trouble::new("the backend does not keep its contract")
        .mend(format!("read the requests above, and {}", log.display())))
}

/// Lines in which the backend says that it failed.
fn failures(log: &str) -> usize {
    log.lines().filter(|line| line.contains("ERROR")).count()
}

/// A backend that ends with this.
struct Backend {
    child: Child,
    url: String,
}

impl Backend {
    fn start(folder: &Path, log: &Path, settings: Vec<(&str, String)>) -> Result<Self, Trouble> {
        let binary = place::binary("toroku-backend");
        let log = fs::File::create(log).map_err(|error| trouble(log, &error))?;
        let mut child = Command::new(&binary)
            .args(["--listen", "127.0.0.1:0", "--seed", "1"])
            // The calls name the network they come from.
            .args(["--behind-proxy", "--outbox"])
            .arg(folder.join("outbox"))
            .envs(settings)
            .env("RUST_LOG", "warn")
            .stdout(Stdio::piped())
            .stderr(log)
            .spawn()
            .map_err(|error| trouble(&binary, &error))?;
        let mut url = String::new();
        if let Some(said) = child.stdout.take() {
            // Nothing is said where it does not start.
            let _end = BufReader::new(said).read_line(&mut url);
        }
        let backend = Self {
            child,
            url: url.trim().to_owned(),
        };
        if backend.url.is_empty() {
            return Err(Trouble::new("the backend did not start")
                .mend(format!("read {}", folder.join("backend.log").display())));
        }
        Ok(backend)
    }
}

impl Drop for Backend {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ended = self.child.kill();
        let _reaped = self.child.wait();
    }
}

fn trouble(what: &Path, error: &std::io::Error) -> Trouble {
    Trouble::new(format!("{}: {error}", what.display()))
}
