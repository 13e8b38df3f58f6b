//! `cargo xtask bench`: what the app weighs, how well its eyes judge and how fast.
//! `cargo xtask tune`: thresholds for them.

use std::ffi::OsString;
use std::fs;
use std::path::Path;

use clap::{Args, Subcommand};

use crate::command::Program;
use crate::trouble::Trouble;
use crate::{make, place};

/// The most that a page may weigh, gzipped, in bytes.
const UI_LIMIT: u64 = 60_000;

/// What to measure.
#[derive(Args)]
pub(crate) struct BenchArgs {
    #[command(subcommand)]
    what: Bench,
}

#[derive(Subcommand)]
enum Bench {
    /// The page gzipped, and the stripped release binary.
    Size {
        /// Only the page, without a release build.
        #[arg(long)]
        ui: bool,
    },
    /// How well the eyes judge, over seeded scenes.
    Vision(EyesArgs),
    /// How fast the eyes are, and the photo's way.
    Speed(EyesArgs),
    /// Whether broken and hostile pictures do no harm.
    Intake(EyesArgs),
}

/// What is handed on to `toroku-bench`.
#[derive(Args)]
pub(crate) struct EyesArgs {
    /// Its own flags; `-- --help` lists them.
    #[arg(last = true)]
    flags: Vec<OsString>,
}

/// Measures and judges.
pub(crate) fn bench(args: &BenchArgs) -> Result<(), Trouble> {
    match &args.what {
        Bench::Size { ui } => {
            let page = page();
            if !*ui {
                binary()?;
            }
            page
        }
        Bench::Vision(args) => eyes("vision", args),
        Bench::Speed(args) => eyes("speed", args),
        Bench::Intake(args) => eyes("intake", args),
    }
}

/// Fits weights and thresholds.
pub(crate) fn tune(args: &EyesArgs) -> Result<(), Trouble> {
    eyes("tune", args)
}

fn eyes(what: &str, args: &EyesArgs) -> Result<(), Trouble> {
    Program::cargo()
        .args(["run", "--quiet", "--release"])
        .args(["--package", "toroku-bench", "--", what])
        .args(&args.flags)
        .run()
}

fn page() -> Result<(), Trouble> {
    make::ui()?;
    let mut total = 0;
    for file in text_files(&place::root().join("ui/dist"))? {
        let size = gzipped(&file)?;
        eprintln!("  {size:>8} {file}");
        total += size;
    }
    let verdict = if total <= UI_LIMIT { "ok" } else { "too heavy" };
    println!("ui gzip: {total} of {UI_LIMIT} bytes: {verdict}");
    if total <= UI_LIMIT {
        Ok(())
    } else {
        Err(Trouble::new(format!(
            "the page weighs {total} bytes gzipped, over {UI_LIMIT}"
        ))
        .mend("npx vite build --debug in ui, and look for what came in last"))
    }
}

fn binary() -> Result<(), Trouble> {
    eprintln!("• the release build");
    Program::cargo()
        .args([
            "build",
            "--release",
            "--package",
            "toroku",
            "--bin",
            "toroku",
        ])
        .run()?;
    let file = place::target().join("release/toroku");
    let size = fs::metadata(&file)
        .map_err(|error| Trouble::new(format!("{}: {error}", file.display())))?
        .len();
    println!("release binary, stripped: {size} bytes");
    Ok(())
}

/// The scripts, styles and pages that a person's device loads.
fn text_files(folder: &Path) -> Result<Vec<String>, Trouble> {
    let entries = fs::read_dir(folder)
        .map_err(|error| Trouble::new(format!("{}: {error}", folder.display())))?;
    let mut files = Vec::new();
    for path in entries.flatten().map(|entry| entry.path()) {
        if path.is_dir() {
            files.extend(text_files(&path)?);
        } else if path
            .extension()
            .is_some_and(|ext| ext == "js" || ext == "css" || ext == "html")
        {
            files.push(path.display().to_string());
        }
    }
    files.sort();
    Ok(files)
}

fn gzipped(file: &str) -> Result<u64, Trouble> {
    let output = std::process::Command::new("gzip")
        .args(["-9", "-c", file])
        .output()
        .map_err(|error| Trouble::new(format!("gzip: {error}")).mend("apt-get install -y gzip"))?;
    Ok(output.stdout.len() as u64)
}
