//! Fits weights and thresholds to drawn scenes.

mod checks;
mod corners;
mod curve;
mod fit;
mod written;

use clap::Args;

/// First seed of the frames fitted to; those measured lie above a million.
const FIRST: u64 = 0;

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

/// Fits and prints; whether what was asked to be written was.
pub(crate) fn run(args: &TuneArgs) -> bool {
    println!("fitted to {} frames a condition", args.frames);
    let model = corners::fitted(args.frames, FIRST);
    let limits = checks::fitted(args.frames, FIRST);
    let source = written::source(&model, &limits);
    if !args.write {
        println!("{source}");
        return true;
    }
    match written::write(&source) {
        Ok(()) => true,
        Err(error) => {
            eprintln!("{error}");
            false
        }
    }
}
