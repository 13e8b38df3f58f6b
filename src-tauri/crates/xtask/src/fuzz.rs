//! `cargo xtask fuzz`: bytes at random, led by coverage, through everything that reads some from
//! outside. `tests/fuzz` is a workspace of its own.

use clap::Args;

use crate::command::Program;
use crate::place;
use crate::trouble::Trouble;

/// Each reads other bytes; the entry of the same name says which.
const TARGETS: [&str; 9] = [
    "bodies", "code", "config", "draft", "events", "image", "names", "numbers", "sealed",
];

/// What to fuzz, and how long.
#[derive(Args)]
pub(crate) struct FuzzArgs {
    /// The target; all, one after the other, when none is named.
    #[arg(value_parser = TARGETS)]
    target: Option<String>,
    /// Seconds for each target.
    #[arg(long, default_value_t = 600)]
    seconds: u32,
}

/// Fuzzes; fails at the first finding, whose bytes libFuzzer has written down.
pub(crate) fn fuzz(args: &FuzzArgs) -> Result<(), Trouble> {
    install()?;
    let chosen = args.target.as_deref();
    let targets = TARGETS.iter().copied();
    targets
        .filter(|target| chosen.is_none_or(|chosen| chosen == *target))
        .try_for_each(|target| run(target, args.seconds))
}

fn install() -> Result<(), Trouble> {
    if place::on_path("cargo-fuzz") {
        return Ok(());
    }
    eprintln!("• cargo fuzz: building it takes some minutes, once");
    Program::cargo()
        .args(["install", "cargo-fuzz", "--locked", "--quiet"])
        .mend("cargo install cargo-fuzz --locked")
        .run()
}

fn run(target: &str, seconds: u32) -> Result<(), Trouble> {
    let made = place::target().join("fuzz");
    let corpus = made.join("corpus").join(target);
    std::fs::create_dir_all(&corpus)
        .map_err(|error| Trouble::new(format!("{}: {error}", corpus.display())))?;
    let found = made.join(format!("{target}-"));
    let words = place::root().join("tests/fuzz/words.dict");
    Program::cargo()
        .args(["fuzz", "run", target])
        .args([
            corpus.into_os_string(),
            format!("fuzz/seeds/{target}").into(),
        ])
        .args(["--".to_owned(), format!("-max_total_time={seconds}")])
        .args(["-print_final_stats=1", "-timeout=20", "-rss_limit_mb=2048"])
        .args([format!("-dict={}", words.display())])
        .args([format!("-artifact_prefix={}", found.display())])
        .within("tests")
        // The sanitizers of the stable compiler are only to be had so.
        .env("RUSTC_BOOTSTRAP", "1")
        .env("CARGO_TARGET_DIR", made)
        .mend(format!(
            "mend what reads the bytes in {}*, and keep them in tests/fuzz/seeds/{target}",
            found.display()
        ))
        .run()
}
