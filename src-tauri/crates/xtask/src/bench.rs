//! `cargo xtask bench`: what the app weighs, how well its eyes judge and how fast.
//! `cargo xtask tune`: thresholds for them.

mod all;

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};

use crate::command::Program;
use crate::postgres::Postgres;
use crate::trouble::Trouble;
use crate::{install, make, place};

/// The most that a page may weigh without its texts, gzipped, in bytes.
const UI_LIMIT: u64 = 60_000;

/// The most that a language's texts may weigh, gzipped, in bytes: one is loaded beside the page.
const LOCALE_LIMIT: u64 = 12_000;

/// The name of QA's panel in its script, which no release carries.
const PANEL: &[u8] = b"toroku-qa-panel";

/// What to measure.
#[derive(Args)]
pub(crate) struct BenchArgs {
    #[command(subcommand)]
    what: Bench,
}

#[derive(Subcommand)]
enum Bench {
    /// The page and each language gzipped, and the stripped release binary.
    Size {
        /// Only the page, without a release build.
        #[arg(long)]
        ui: bool,
    },
    /// How fast the app starts and what memory it takes, as shares of a bare window's.
    Start,
    /// How well the eyes judge, over seeded scenes.
    Vision(EyesArgs),
    /// How fast the eyes are, and the photo's way.
    Speed(EyesArgs),
    /// How many people can register at a time, and how long they wait.
    Backend(EyesArgs),
    /// Whether what is over a limit is refused before memory grows.
    Limits,
    /// How many frames a desktop's camera shows, and what they cost.
    Preview(EyesArgs),
    /// Every one, and a page of what they say in `target/bench`.
    All(all::AllArgs),
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
        Bench::Start => start(),
        Bench::Vision(args) => eyes("vision", args),
        Bench::Speed(args) => eyes("speed", args),
        Bench::Backend(args) => load(args),
        Bench::Limits => limits(),
        Bench::Preview(args) => eyes("preview", args),
        Bench::All(args) => all::all(args),
        Bench::Intake(args) => eyes("intake", args),
    }
}

/// Fits weights and thresholds.
pub(crate) fn tune(args: &EyesArgs) -> Result<(), Trouble> {
    eyes("tune", args)
}

fn eyes(what: &str, args: &EyesArgs) -> Result<(), Trouble> {
    // Real faces are compared too, which takes the backend with it.
    let real = args.flags.iter().any(|flag| flag == "--real");
    let more: &[&str] = match what {
        "preview" => &["--features", "preview"],
        _ if real => &["--features", "compare"],
        _ => &[],
    };
    Program::cargo()
        .args(["run", "--quiet", "--release", "--package", "toroku-bench"])
        .args(more.iter().copied())
        .args(["--", what])
        .args(&args.flags)
        .run()
}

/// The backend's release build: an unoptimised one is slow elsewhere.
fn backend() -> Result<PathBuf, Trouble> {
    Program::cargo()
        .args(["build", "--bin", "toroku-backend"])
        .args(["--release", "--package", "toroku-backend"])
        .run()?;
    Ok(place::target().join("release/toroku-backend"))
}

fn limits() -> Result<(), Trouble> {
    let program = backend()?;
    Program::cargo()
        .args(["run", "--quiet", "--release", "--package", "toroku-bench"])
        .args(["--features", "load", "--", "limits", "--program"])
        .args([program])
        .run()
}

fn load(args: &EyesArgs) -> Result<(), Trouble> {
    let program = backend()?;
    let server = Postgres::start()?;
    let shared: Vec<String> = ["load_1", "load_2"]
        .iter()
        .map(|name| server.make(name).map(|url| format!("--postgres={url}")))
        .collect::<Result<_, _>>()?;
    Program::cargo()
        .args(["run", "--quiet", "--release", "--package", "toroku-bench"])
        .args(["--features", "load", "--", "backend", "--program"])
        .args([program])
        .args(shared)
        .args(&args.flags)
        .run()
}

/// The start, of release builds.
fn start() -> Result<(), Trouble> {
    install::packages()?;
    make::ui()?;
    let release = ["build", "--release", "--package", "toroku"];
    for what in [["--bin", "toroku"], ["--example", "bare"]] {
        Program::cargo().args(release).args(what).run()?;
    }
    let built = |path: &str| place::target().join("release").join(path);
    // Of the same selection as everything else, or most libraries would be built once more.
    Program::cargo()
        .args(["build", "--quiet", "--example", "start"])
        .args(make::SELECTION)
        .run()?;
    Program::new(place::target().join("debug/examples/start"))
        .env("XTASK_APP", built("toroku"))
        .env("XTASK_BARE", built("examples/bare"))
        .run()
}

fn page() -> Result<(), Trouble> {
    make::ui()?;
    let mut total = 0;
    let mut heavy = Vec::new();
    let mut judge = |what: &str, size: u64, limit: u64| {
        let verdict = if size <= limit { "ok" } else { "too heavy" };
        println!("{what} gzip: {size} of {limit} bytes: {verdict}");
        if size > limit {
            heavy.push(format!("{what}: {size} bytes gzipped, over {limit}"));
        }
    };
    for file in text_files(&place::root().join("ui/dist"))? {
        let size = gzipped(&file)?;
        if let Some(locale) = locale_of(&file) {
            judge(&format!("locale {locale}"), size, LOCALE_LIMIT);
        } else {
            eprintln!("  {size:>8} {file}");
            total += size;
        }
    }
    judge("ui without locales", total, UI_LIMIT);
    if heavy.is_empty() {
        Ok(())
    } else {
        Err(Trouble::new(heavy.join("\n"))
            .mend("npx vite build --debug in ui, and look for what came in last"))
    }
}

/// The locale whose chunk a file is: `…/locale-ja-Hira-B1q_-xyz.js`, the hash eight signs long.
fn locale_of(file: &str) -> Option<&str> {
    let (_, name) = file.rsplit_once("/locale-")?;
    let end = name.len().checked_sub("-01234567.js".len())?;
    name.get(..end)
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
    let bytes =
        fs::read(&file).map_err(|error| Trouble::new(format!("{}: {error}", file.display())))?;
    println!("release binary, stripped: {} bytes", bytes.len());
    if bytes.windows(PANEL.len()).any(|part| part == PANEL) {
        return Err(Trouble::new("the release has the panel of QA in it")
            .mend("look for what turns on the feature `qa` of toroku"));
    }
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
