//! How well the checks judge.

mod face;
mod real;

use clap::Args;

/// What of it.
#[derive(Args)]
pub(crate) struct VisionArgs {
    /// Frames a condition.
    #[arg(long, default_value_t = 200)]
    frames: u32,
    /// Look at real pictures instead, fetched by pip into `target/real-pictures`.
    #[arg(long)]
    real: bool,
}

/// Measures and judges; whether all that is asked was met.
pub(crate) fn run(args: &VisionArgs) -> bool {
    if args.real {
        return real::run();
    }
    println!("{} frames a condition", args.frames);
    // A head is seen in some fifty pictures.
    face::run((args.frames / 10).max(1))
}
