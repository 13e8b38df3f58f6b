//! How long the eyes and the photo's way take, beside reference implementations.
//!
//! One thread works at a time, and only the time that the process had a core counts.
//! Ours and theirs take turns, so that whatever else the machine does to caches
//! and clock slows both; what is judged is the ratio of each round.

mod allocation;
mod card;
mod face;
pub(crate) mod folder;
mod photo;
mod reference;
mod trial;

use clap::{Args, ValueEnum};

use trial::Verdict;

/// What of it.
#[derive(Args)]
pub(crate) struct SpeedArgs {
    /// Rounds of every measurement.
    #[arg(long, default_value_t = 20)]
    rounds: u32,
    /// Only this part.
    #[arg(long)]
    only: Option<Part>,
}

/// A part that is measured alone.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Part {
    /// A live frame of a card: corners and all checks.
    Card,
    /// A live frame of a face: detector and mesh, and the mesh alone.
    Face,
    /// A photo of 12 megapixels: decoded, scaled, encoded.
    Photo,
    /// Allocations of live frames after the first ones.
    Allocation,
}

impl Part {
    fn measure(self, rounds: u32) -> Result<Vec<Verdict>, String> {
        match self {
            Self::Card => card::measure(rounds),
            Self::Face => face::measure(rounds),
            Self::Photo => photo::measure(rounds),
            Self::Allocation => allocation::measure(),
        }
    }
}

/// Measures and judges; whether all that is asked was met.
pub(crate) fn run(args: &SpeedArgs) -> bool {
    let mut met = true;
    for part in Part::value_variants() {
        if args.only.is_some_and(|only| only != *part) {
            continue;
        }
        match part.measure(args.rounds) {
            Ok(verdicts) => {
                for verdict in verdicts {
                    println!("{verdict}");
                    met &= verdict.met;
                }
            }
            Err(trouble) => {
                println!("not measured: {trouble}");
                met = false;
            }
        }
    }
    met
}
