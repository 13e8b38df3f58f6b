//! The checks and suites, in the order in which they run.

use clap::ValueEnum;

use crate::command::Program;
use crate::{make, place};

/// A check or suite that runs alone: `cargo xtask test NAME`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Suite {
    /// Formatting of all Rust.
    Fmt,
    /// Types, markup and accessibility of the page, by `svelte-check`.
    Ui,
    /// Clippy over everything, warnings refused.
    Clippy,
    /// Names, sizes, directions and licences of the house.
    Tidy,
    /// Licences, sources and bans of all crates, by `cargo deny`.
    Deny,
    /// Units and properties of every crate; the page's types are the core's.
    Unit,
    /// The machine walked state by state.
    Graph,
    /// The reference backend against its contract.
    Contract,
    /// Whole chapters against the real backend, in memory.
    Journeys,
    /// Bytes at random through every reader of outside data, and what the fuzzer has found.
    Fuzz,
    /// Every screen in Chromium, compared with its picture.
    Screens,
    /// The real window, driven by `WebDriver`.
    Native,
}

impl Suite {
    /// Whether the page must have been built: everything that compiles the
    /// shell embeds it.
    pub(crate) fn needs_page(self) -> bool {
        !matches!(self, Self::Fmt | Self::Ui | Self::Deny)
    }

    /// Whether the binaries must have been built.
    pub(crate) fn needs_binaries(self) -> bool {
        matches!(self, Self::Screens | Self::Native)
    }

    /// The suite's name on the command line.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Fmt => "fmt",
            Self::Ui => "ui",
            Self::Clippy => "clippy",
            Self::Tidy => "tidy",
            Self::Deny => "deny",
            Self::Unit => "unit",
            Self::Graph => "graph",
            Self::Contract => "contract",
            Self::Journeys => "journeys",
            Self::Fuzz => "fuzz",
            Self::Screens => "screens",
            Self::Native => "native",
        }
    }

    /// The command that runs it, narrowed to tests of one name when asked.
    pub(crate) fn program(self, only: Option<&str>) -> Program {
        match self {
            Self::Fmt => Program::cargo()
                .args(["fmt", "--all", "--check"])
                .mend("cargo fmt --all"),
            Self::Ui => Program::new("npm")
                .args(["run", "--silent", "check"])
                .within("ui"),
            Self::Clippy => Program::cargo()
                .args(["clippy", "--quiet", "--all-targets"])
                .args(make::SELECTION)
                .args(["--", "-D", "warnings"]),
            Self::Screens => Program::new("npx")
                .args(["playwright", "test"])
                .args(only.map(|only| format!("--grep={only}")))
                .within("tests/screens")
                .env("TOROKU_HOST", place::binary("toroku-host"))
                .env("TOROKU_REPORT", place::target().join(REPORT)),
            Self::Unit => tests(&Narrow::Crates, only).env("TS_RS_EXPORT_DIR", bindings_made()),
            Self::Native => tests(&Narrow::Windows("native"), only)
                .env("XTASK_APP", place::binary("toroku"))
                .env("XTASK_TOUR", crate::tour::folder()),
            // The advisories live in a repository of their own, which a test must not depend on.
            Self::Deny => Program::cargo()
                .args(["deny", "--offline", "--all-features"])
                .args(["--config", ".cargo/deny.toml"])
                .args(["check", "--hide-inclusion-graph"])
                .args(["licenses", "bans", "sources"]),
            Self::Tidy => tests(&Narrow::Binary("tidy"), only),
            // In one process: its tests look at one walk through the machine.
            Self::Graph => by_cargo(&Narrow::Binary("graph"), only),
            Self::Contract => tests(&Narrow::Binary("contract"), only),
            Self::Journeys => tests(&Narrow::Binary("journeys"), only),
            Self::Fuzz => tests(&Narrow::Binary("fuzz"), only),
        }
    }
}

/// The folder, among what is built, of the page that [`report`] names.
const REPORT: &str = "screens-report";

/// The page of what the screens' tests found: expected, actual and difference side by side.
pub(crate) fn report() -> std::path::PathBuf {
    place::target().join(REPORT).join("index.html")
}

/// Where the units write the page's types, to be compared with the committed.
pub(crate) fn bindings_made() -> std::path::PathBuf {
    place::target().join("bindings")
}

/// Windows that are open at a time. A journey waits for painting and for the camera more than
/// it computes, and has a display, data and keys of its own.
const WINDOWS: &str = "2";

/// Which tests of the workspace.
enum Narrow {
    /// All but the suites.
    Crates,
    /// One suite.
    Binary(&'static str),
    /// One suite whose tests open windows: as many at a time as stay quick on two cores.
    Windows(&'static str),
}

/// The tests of the workspace by nextest, or by `cargo test` where it is not
/// installed. Both build the same selection, whatever is run of it.
fn tests(narrow: &Narrow, only: Option<&str>) -> Program {
    if place::on_path("cargo-nextest") {
        by_nextest(narrow, only)
    } else {
        by_cargo(narrow, only)
    }
}

fn by_nextest(narrow: &Narrow, only: Option<&str>) -> Program {
    let mut filter = match narrow {
        Narrow::Crates => String::from("not package(toroku-tests)"),
        Narrow::Binary(name) | Narrow::Windows(name) => {
            format!("package(toroku-tests) and binary({name})")
        }
    };
    if let Some(only) = only {
        filter = format!("({filter}) and test(~{only})");
    }
    let program = Program::cargo()
        .args(["nextest", "run", "--no-fail-fast", "--cargo-quiet"])
        .args(make::SELECTION)
        .args(["--filterset", &filter]);
    match narrow {
        Narrow::Windows(_) => {
            program.args(["--test-threads", WINDOWS, "--success-output", "final"])
        }
        Narrow::Crates | Narrow::Binary(_) => program.args(["--status-level", "slow"]),
    }
}

fn by_cargo(narrow: &Narrow, only: Option<&str>) -> Program {
    let program = Program::cargo()
        .args(["test", "--quiet", "--no-fail-fast"])
        .args(make::SELECTION);
    let program = match narrow {
        Narrow::Crates => program.args(["--exclude", "toroku-tests"]),
        Narrow::Binary(name) | Narrow::Windows(name) => program.args(["--test", name]),
    };
    let program = program.args(only);
    match narrow {
        Narrow::Windows(_) => program.args(["--", "--test-threads", WINDOWS, "--nocapture"]),
        Narrow::Crates | Narrow::Binary(_) => program,
    }
}
