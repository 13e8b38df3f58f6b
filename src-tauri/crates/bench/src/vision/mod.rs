//! How well the checks judge.

mod card;
mod face;
mod real;

use std::path::PathBuf;

use clap::{Args, ValueEnum};

/// What of it.
#[derive(Args)]
pub(crate) struct VisionArgs {
    /// Frames a condition.
    #[arg(long, default_value_t = 200)]
    frames: u32,
    /// Look at real pictures instead, fetched by pip into `target/real-pictures`.
    #[arg(long)]
    real: bool,
    /// Only this part.
    #[arg(long)]
    only: Option<Part>,
    /// Keep card frames that are judged otherwise than meant in this folder; frames of
    /// seeds that may be tuned on are taken then, so that none of the others is looked at.
    #[arg(long, value_name = "FOLDER")]
    keep: Option<PathBuf>,
}

/// A part that is measured alone.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Part {
    /// Cards: corners and all checks.
    Card,
    /// Faces.
    Face,
}

/// Measures and judges; whether all that is asked was met.
pub(crate) fn run(args: &VisionArgs) -> bool {
    if args.real {
        return real::run();
    }
    let wanted = |part: Part| args.only.is_none_or(|only| only == part);
    let cards = !wanted(Part::Card) || card::run(args.frames, args.keep.as_deref());
    // A head is seen in some fifty pictures.
    let faces = !wanted(Part::Face) || face::run((args.frames / 10).max(1));
    cards && faces
}
