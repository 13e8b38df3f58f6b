//! `cargo xtask mobile-check`: what a Linux machine can tell of the phones' projects. Nothing here
//! runs on a phone, and what cannot be looked at is skipped, never passed.

mod files;
mod kotlin;
mod plist;
mod resources;
mod rule;
mod rules;
mod table;
mod types;
mod xml;

use clap::{Args, ValueEnum};

use crate::trouble::Trouble;
use files::Files;
use table::{Line, Table};

/// What to look at.
#[derive(Args)]
pub(crate) struct MobileArgs {
    /// The parts to look at; all when none is named.
    parts: Vec<Part>,
}

/// A part of the check.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Part {
    /// Manifest, property lists, capabilities, policy and profile, by rules with a source.
    Rules,
    /// Android's resources, by `aapt2`.
    Resources,
    /// The Kotlin of the app, by its compiler, against stubs.
    Kotlin,
    /// The shell and everything below it, by `cargo check` for each kind of phone.
    Types,
}

/// Looks, prints a table, and fails where a line has failed.
pub(crate) fn check(args: &MobileArgs) -> Result<(), Trouble> {
    let wanted = |part| args.parts.is_empty() || args.parts.contains(&part);
    let files = Files::read()?;
    let mut table = Table::default();
    if wanted(Part::Rules) {
        for rule in rules::all() {
            table.add(Line::of_rule(rule, &files));
        }
    }
    if wanted(Part::Resources) {
        table.add(resources::check());
    }
    if wanted(Part::Kotlin) {
        table.add(kotlin::check());
    }
    if wanted(Part::Types) {
        for case in &types::CASES {
            table.add(types::check(case)?);
        }
    }
    println!("\n{table}");
    match table.failed() {
        0 => Ok(()),
        failed => Err(Trouble::new(format!(
            "{failed} of the lines above have failed"
        ))),
    }
}
