//! The workspace's tools: `cargo xtask --help` lists them.

mod bench;
mod bucket;
mod camera;
mod command;
mod conformance;
mod count;
mod fuzz;
mod gallery;
mod guide;
mod icons;
mod install;
mod mailbox;
mod make;
mod mobile;
mod place;
mod postgres;
mod prism;
mod python;
mod run;
mod sbom;
mod schemathesis;
mod screens;
mod stamp;
mod suite;
mod test;
mod torture;
mod tour;
mod trouble;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

use trouble::Trouble;

/// Tools of toroku. Each says what it does, and what to run when it cannot.
#[derive(Parser)]
#[command(name = "cargo xtask")]
struct Tools {
    #[command(subcommand)]
    tool: Tool,
}

#[derive(Subcommand)]
enum Tool {
    /// Install what is missing: Debian packages and npm packages.
    Install,
    /// Build the app and open it; without a display, drive it and take pictures.
    Run(run::RunArgs),
    /// Run the checks and suites: all, or those named.
    Test(test::TestArgs),
    /// The pictures of every screen in Chromium.
    Screens(screens::ScreensArgs),
    /// Every screen side by side in a browser: languages, themes, sizes of text.
    Gallery(gallery::GalleryArgs),
    /// The printed guide: a picture of every screen on the way, as HTML and PDF.
    Guide(guide::GuideArgs),
    /// Draw the icons of every platform from `icons/icon.svg`.
    Icons,
    /// What can be told of the phones' projects without a phone, an SDK or a Mac.
    MobileCheck(mobile::MobileArgs),
    /// Walk any server of the contract, and say which rules it keeps.
    Conformance(conformance::ConformanceArgs),
    /// The camera crate against a camera: in a guest whose kernel makes one.
    CameraCheck,
    /// Random journeys under random faults and kills: nothing is lost, nothing happens twice.
    Torture(torture::TortureArgs),
    /// Measure.
    Bench(bench::BenchArgs),
    /// Bytes at random, led by coverage, through every reader of outside data.
    Fuzz(fuzz::FuzzArgs),
    /// Requests made up from the contract, against the reference backend.
    Schemathesis(schemathesis::SchemathesisArgs),
    /// What the app and the backend are made of, as `CycloneDX`.
    Sbom,
    /// Fit the eyes' weights and thresholds, and print the error curves.
    Tune(bench::EyesArgs),
}

fn main() -> ExitCode {
    let done = match Tools::parse().tool {
        Tool::Install => install::everything(),
        Tool::Run(args) => run::run(&args),
        Tool::Test(args) => test::test(&args),
        Tool::Screens(args) => screens::screens(&args),
        Tool::Gallery(args) => gallery::gallery(&args),
        Tool::Guide(args) => guide::guide(&args),
        Tool::Icons => icons::icons(),
        Tool::MobileCheck(args) => mobile::check(&args),
        Tool::Conformance(args) => conformance::conformance(&args),
        Tool::CameraCheck => camera::check(),
        Tool::Torture(args) => torture::torture(&args),
        Tool::Bench(args) => bench::bench(&args),
        Tool::Fuzz(args) => fuzz::fuzz(&args),
        Tool::Schemathesis(args) => schemathesis::schemathesis(&args),
        Tool::Sbom => sbom::sbom(),
        Tool::Tune(args) => bench::tune(&args),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(trouble) => report(&trouble),
    }
}

fn report(trouble: &Trouble) -> ExitCode {
    eprintln!("{trouble}");
    ExitCode::FAILURE
}
