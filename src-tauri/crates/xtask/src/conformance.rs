//! `cargo xtask conformance`: walks a server of the contract, or a mock made from it.

use std::ffi::OsString;

use clap::Args;

use crate::command::Program;
use crate::prism::Prism;
use crate::trouble::Trouble;
use crate::{make, place};

/// What is handed on to `toroku-backend conformance`.
#[derive(Args)]
pub(crate) struct ConformanceArgs {
    /// Walk a mock that Prism makes from the contract, and let the app's own client and screens
    /// meet it: a server that is not ours.
    #[arg(long)]
    prism: bool,
    /// `--url URL [--mails DIR | --codes PROGRAM] [--fixtures FILE] [--wait SECONDS] [--report
    /// FILE]`; `--help` after `--` explains them.
    #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
    flags: Vec<OsString>,
}

/// Walks; an error where a rule was broken.
pub(crate) fn conformance(args: &ConformanceArgs) -> Result<(), Trouble> {
    make::backend()?;
    if args.prism {
        let mock = Prism::start()?;
        let flags = ["--url", mock.url.as_str(), "--mock"].map(OsString::from);
        walk(&[&flags, args.flags.as_slice()].concat())?;
        return app(&mock);
    }
    walk(&args.flags)
}

fn walk(flags: &[OsString]) -> Result<(), Trouble> {
    Program::new(place::binary("toroku-backend"))
        .args(["conformance"])
        .args(flags)
        .mend("read what failed above: each with the request that shows it")
        .run()
}

/// The app meets it: a whole registration, as far as a server goes that remembers nothing.
fn app(mock: &Prism) -> Result<(), Trouble> {
    Program::cargo()
        .args(["test", "--quiet"])
        .args(make::SELECTION)
        .args(["--test", "journeys", "--", "foreign::"])
        .env("TOROKU_FOREIGN", &mock.url)
        .mend("read above what the app made of the answers")
        .run()
}
