//! `cargo xtask test`: runs the suites and sums them up.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::time::Instant;

use clap::{Args, ValueEnum as _};

use crate::bucket::Bucket;
use crate::count::Count;
use crate::mailbox::Mailbox;
use crate::postgres::Postgres;
use crate::suite::{Suite, bindings_made, report};
use crate::trouble::Trouble;
use crate::{install, make, place, tour};

/// Which suites, and which tests of them.
#[derive(Args)]
pub(crate) struct TestArgs {
    /// The suites to run; all when none is named.
    suites: Vec<Suite>,
    /// Only tests with this in their name.
    #[arg(long, value_name = "NAME")]
    only: Option<String>,
}

/// Runs the suites and closes with `N passed, N failed`.
pub(crate) fn test(args: &TestArgs) -> Result<(), Trouble> {
    let suites = if args.suites.is_empty() {
        Suite::value_variants().to_vec()
    } else {
        args.suites.clone()
    };
    prepare(&suites)?;
    let mut sum = Count::default();
    let mut lines = Vec::new();
    for round in Suite::rounds(&suites) {
        let names: Vec<&str> = round.iter().map(|suite| suite.name()).collect();
        let names = names.join(", ");
        eprintln!("\n• {names}");
        let started = Instant::now();
        let count = count(&round, args.only.as_deref());
        let seconds = started.elapsed().as_secs();
        let Count { passed, failed } = count;
        lines.push(format!(
            "  {names:<9} {passed} passed, {failed} failed ({seconds} s)"
        ));
        sum = sum.and(count);
    }
    println!(
        "\n{}\n{} passed, {} failed",
        lines.join("\n"),
        sum.passed,
        sum.failed
    );
    if sum.failed == 0 {
        Ok(())
    } else {
        Err(Trouble::new(format!("{} failed", sum.failed))
            .mend("cargo xtask test NAME runs one of the suites above alone"))
    }
}

/// Where the tests of the backend find a server, to make databases of their own on it.
const DATABASE: &str = "TOROKU_TEST_POSTGRES";
/// And where a bucket, to keep photos in.
const PHOTOS: &str = "TOROKU_TEST_S3";
/// And a mail server, with the folder in which it keeps what it is sent.
const MAILS: &str = "TOROKU_TEST_SMTP";
const MAILBOX: &str = "TOROKU_TEST_MAILBOX";

/// Installs and builds what the suites need, once.
pub(crate) fn prepare(suites: &[Suite]) -> Result<(), Trouble> {
    install::everything()?;
    if suites.contains(&Suite::Deny) {
        install::deny()?;
    }
    let binaries = suites.iter().any(|suite| suite.needs_binaries());
    if binaries || (!make::ui_is_there() && suites.iter().any(|suite| suite.needs_page())) {
        make::ui()?;
    }
    if binaries {
        make::binaries()?;
    }
    Ok(())
}

/// Runs the suites of a round, with the checks that belong to what they leave behind.
fn count(round: &[Suite], only: Option<&str>) -> Count {
    if round.contains(&Suite::Unit) {
        clear(&bindings_made());
    }
    if round.contains(&Suite::Native) {
        tour::clear();
    }
    let mut counted = watched(round, only);
    // Narrowed units write only some of the types.
    if round.contains(&Suite::Unit) && only.is_none() {
        counted = counted.and(current());
    }
    if round.contains(&Suite::Native) {
        counted = counted_with(counted, tour::index());
    }
    if round.contains(&Suite::Screens) && counted.failed > 0 {
        eprintln!("  what differs, side by side: {}", report().display());
    }
    counted
}

/// Removes what an older run has left, which would be taken for this one's.
fn clear(folder: &Path) {
    let _absent = fs::remove_dir_all(folder);
}

fn watched(round: &[Suite], only: Option<&str>) -> Count {
    let ran = if round == [Suite::Postgres] {
        // They end after their tests.
        Postgres::start().and_then(|server| {
            let bucket = Bucket::start()?;
            let program = bucket.told(Suite::Postgres.program(only));
            let mailbox = Mailbox::start()?;
            let program = program
                .env(PHOTOS, Bucket::URL)
                .env(MAILS, mailbox.url())
                .env(MAILBOX, mailbox.folder());
            program.env(DATABASE, server.url("postgres")).watch()
        })
    } else {
        Suite::round(round, only).watch()
    };
    match ran {
        Ok(outcome) => Count::read(&outcome.output, outcome.ok),
        Err(trouble) => counted_with(Count::default(), Err(trouble)),
    }
}

fn counted_with(count: Count, told: Result<(), Trouble>) -> Count {
    match told {
        Ok(()) => count,
        Err(trouble) => {
            eprintln!("{trouble}");
            count.and(Count::single(false))
        }
    }
}

/// Whether the committed types of the page are those the units have written.
fn current() -> Count {
    let committed = place::root().join("ui/src/bindings");
    let stale = differences(&committed, &bindings_made());
    for name in &stale {
        eprintln!("  stale: ui/src/bindings/{name}");
    }
    if !stale.is_empty() {
        eprintln!(
            "  to mend it: cargo test -p toroku-flow export_bindings, and commit ui/src/bindings"
        );
    }
    Count::single(stale.is_empty())
}

/// The files that differ between two folders, or are in only one.
fn differences(one: &Path, other: &Path) -> BTreeSet<String> {
    let mut all = BTreeSet::new();
    for folder in [one, other] {
        names(folder, Path::new(""), &mut all);
    }
    all.into_iter()
        .filter(|name| fs::read(one.join(name)).ok() != fs::read(other.join(name)).ok())
        .collect()
}

/// The files below a folder, as paths from it.
fn names(folder: &Path, inner: &Path, found: &mut BTreeSet<String>) {
    let entries = fs::read_dir(folder.join(inner)).into_iter().flatten();
    for entry in entries.flatten() {
        let path = inner.join(entry.file_name());
        if entry.path().is_dir() {
            names(folder, &path, found);
        } else if path.extension().is_some_and(|ending| ending == "ts") {
            found.insert(path.to_string_lossy().into_owned());
        }
    }
}
