//! Measures the eyes: how well they judge, how fast, and which thresholds fit; and the backend
//! under load.

#![cfg_attr(
    test,
    expect(clippy::unwrap_used, reason = "a test fails by panicking")
)]

mod allocations;
#[cfg(feature = "load")]
mod backend;
#[cfg(feature = "load")]
mod cluster;
mod intake;
mod judged;
#[cfg(feature = "load")]
mod limits;
#[cfg(feature = "preview")]
mod preview;
mod scene;
mod speed;
mod tune;
mod vision;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// Measures the eyes over seeded scenes. Started by `cargo xtask bench` and `cargo xtask tune`.
#[derive(Parser)]
#[command(name = "toroku-bench")]
struct Bench {
    #[command(subcommand)]
    what: What,
}

#[derive(Subcommand)]
enum What {
    /// How well the checks judge, by condition, against what is asked of them.
    Vision(vision::VisionArgs),
    /// How long the checks and the photo's way take.
    Speed(speed::SpeedArgs),
    /// The backend under load.
    #[cfg(feature = "load")]
    Backend(backend::BackendArgs),
    /// Several instances of the backend, killed and crashed.
    #[cfg(feature = "load")]
    Cluster(cluster::ClusterArgs),
    /// Requests over every limit of size and shape, and the memory they take.
    #[cfg(feature = "load")]
    Limits(limits::LimitsArgs),
    /// The preview of a desktop's camera.
    #[cfg(feature = "preview")]
    Preview(preview::PreviewArgs),
    /// Broken and hostile files through the photo's way and the checks.
    Intake(intake::IntakeArgs),
    /// Fits weights and thresholds to the tuning seeds and prints the error curves.
    Tune(tune::TuneArgs),
}

fn main() -> ExitCode {
    let met = match Bench::parse().what {
        What::Vision(args) => vision::run(&args),
        What::Speed(args) => speed::run(&args),
        #[cfg(feature = "load")]
        What::Backend(args) => backend::run(&args),
        #[cfg(feature = "load")]
        What::Cluster(args) => cluster::run(&args),
        #[cfg(feature = "load")]
        What::Limits(args) => limits::run(&args),
        #[cfg(feature = "preview")]
        What::Preview(args) => preview::run(&args),
        What::Intake(args) => intake::run(&args),
        What::Tune(args) => tune::run(&args),
    };
    if met {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}
