//! `cargo xtask conformance`: walks a server of the contract.

use std::ffi::OsString;

use clap::Args;

use crate::command::Program;
use crate::trouble::Trouble;
use crate::{make, place};

/// What is handed on to `toroku-backend conformance`.
#[derive(Args)]
pub(crate) struct ConformanceArgs {
    /// `--url URL [--mails DIR | --codes PROGRAM] [--fixtures FILE] [--wait SECONDS] [--report
    /// FILE]`; `--help` after `--` explains them.
    #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
    flags: Vec<OsString>,
}

/// Walks; an error where a rule was broken.
pub(crate) fn conformance(args: &ConformanceArgs) -> Result<(), Trouble> {
    make::backend()?;
    Program::new(place::binary("toroku-backend"))
        .args(["conformance"])
        .args(&args.flags)
        .mend("read what failed above: each with the request that shows it")
        .run()
}
