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
    /// The reference backend's own tests and its contract once more, over `PostgreSQL`, S3 and SMTP.
    Postgres,
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
            Self::Postgres => "postgres",
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
            Self::Screens => Program::new("npm")
                .args(["test", "--silent", "--"])
                .args(only.map(|only| format!("--grep={only}")))
                .within("tests/screens")
                .env("TOROKU_HOST", place::binary("toroku-host"))
                .env("TOROKU_REPORT", place::target().join(REPORT)),
            Self::Native => tests(&Narrow::Windows("native"), only)
                .env("XTASK_APP", place::binary("toroku"))
                .env("XTASK_TOUR", crate::tour::folder()),
            // The advisories live in a repository of their own, which a test must not depend on.
            Self::Deny => Program::cargo()
                .args(["deny", "--offline", "--all-features"])
                .args(["--config", ".cargo/deny.toml"])
                .args(["check", "--hide-inclusion-graph"])
                .args(["licenses", "bans", "sources"]),
            // In one process: its tests look at one walk through the machine.
            Self::Graph => by_cargo(&Narrow::Binary("graph"), only),
            Self::Postgres => tests(&Narrow::Api, only),
            Self::Unit => tests(&Narrow::Crates, only).env(BINDINGS, bindings_made()),
            Self::Tidy | Self::Contract | Self::Journeys | Self::Fuzz => {
                tests(&Narrow::Binary(self.name()), only)
            }
        }
    }

    /// Whether it can run as one with others of its kind.
    fn mixes(self) -> bool {
        let kind = [
            Self::Tidy,
            Self::Unit,
            Self::Contract,
            Self::Journeys,
            Self::Fuzz,
        ];
        kind.contains(&self) && place::on_path("cargo-nextest")
    }

    /// The suites in the order in which they run; those that mix stand together, where the first
    /// of them stood: between two of them no processor has to rest.
    pub(crate) fn rounds(suites: &[Self]) -> Vec<Vec<Self>> {
        let (mixed, alone): (Vec<Self>, Vec<Self>) = suites.iter().partition(|suite| suite.mixes());
        let mut rounds: Vec<Vec<Self>> = alone.into_iter().map(|suite| vec![suite]).collect();
        if let Some(first) = suites.iter().position(|suite| suite.mixes()) {
            rounds.insert(first, mixed);
        }
        rounds
    }

    /// The command that runs the suites of one round.
    pub(crate) fn round(suites: &[Self], only: Option<&str>) -> Program {
        if let [suite] = suites {
            return suite.program(only);
        }
        let filters = suites.iter().map(|suite| match suite {
            Self::Unit => Narrow::Crates.filter(),
            suite => Narrow::Binary(suite.name()).filter(),
        });
        let filter = filters.collect::<Vec<_>>().join(" or ");
        quiet(by_nextest(&filter, only)).env(BINDINGS, bindings_made())
    }
}

/// Where the core's types for the page are written, for ts-rs.
const BINDINGS: &str = "TS_RS_EXPORT_DIR";

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
    /// The reference backend: call by call, and every rule of its contract.
    Api,
    /// One suite.
    Binary(&'static str),
    /// One suite whose tests open windows: as many at a time as stay quick on two cores.
    Windows(&'static str),
}

impl Narrow {
    /// For nextest.
    fn filter(&self) -> String {
        match self {
            Self::Crates => String::from("(not package(toroku-tests))"),
            Self::Api => String::from(
                "((package(toroku-backend) and binary(api)) or (package(toroku-tests) \
                 and binary(contract) and test(the_reference_keeps_every_rule)))",
            ),
            Self::Binary(name) | Self::Windows(name) => {
                format!("(package(toroku-tests) and binary({name}))")
            }
        }
    }
}

/// The tests of the workspace by nextest, or by `cargo test` where it is not
/// installed. Both build the same selection, whatever is run of it.
fn tests(narrow: &Narrow, only: Option<&str>) -> Program {
    if !place::on_path("cargo-nextest") {
        return by_cargo(narrow, only);
    }
    let program = by_nextest(&narrow.filter(), only);
    match narrow {
        Narrow::Windows(_) => {
            program.args(["--test-threads", WINDOWS, "--success-output", "final"])
        }
        Narrow::Crates | Narrow::Api | Narrow::Binary(_) => quiet(program),
    }
}

fn by_nextest(filter: &str, only: Option<&str>) -> Program {
    let filter = match only {
        Some(only) => format!("({filter}) and test(~{only})"),
        None => filter.to_owned(),
    };
    Program::cargo()
        .args(["nextest", "run", "--no-fail-fast", "--cargo-quiet"])
        .args(make::SELECTION)
        .args(["--filterset", &filter])
}

/// Hundreds of tests, of which only the slow ones are told.
fn quiet(program: Program) -> Program {
    program.args(["--status-level", "slow"])
}

fn by_cargo(narrow: &Narrow, only: Option<&str>) -> Program {
    let program = Program::cargo()
        .args(["test", "--quiet", "--no-fail-fast"])
        .args(make::SELECTION);
    let program = match narrow {
        Narrow::Crates => program.args(["--exclude", "toroku-tests"]),
        Narrow::Api => program.args(["--package", "toroku-backend", "--test", "api"]),
        Narrow::Binary(name) | Narrow::Windows(name) => program.args(["--test", name]),
    };
    let program = program.args(only);
    match narrow {
        Narrow::Windows(_) => program.args(["--", "--test-threads", WINDOWS, "--nocapture"]),
        Narrow::Crates | Narrow::Api | Narrow::Binary(_) => program,
    }
}

#[cfg(test)]
mod tests {
    use super::Suite;

    #[test]
    fn what_mixes_runs_as_one() {
        let all = [
            Suite::Fmt,
            Suite::Tidy,
            Suite::Unit,
            Suite::Graph,
            Suite::Fuzz,
        ];
        let rounds = Suite::rounds(&all);
        let flat: Vec<Suite> = rounds.iter().flatten().copied().collect();
        assert_eq!(flat.len(), all.len(), "each once: {rounds:?}");
        if crate::place::on_path("cargo-nextest") {
            assert_eq!(rounds[1], [Suite::Tidy, Suite::Unit, Suite::Fuzz]);
            assert_eq!(rounds[2], [Suite::Graph]);
        }
        assert_eq!(Suite::rounds(&[Suite::Graph]), [[Suite::Graph]]);
    }
}
