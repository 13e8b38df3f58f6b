//! The workspace's tools: `cargo xtask --help` lists them.

mod bench;
mod command;
mod count;
mod gallery;
mod guide;
mod icons;
mod install;
mod make;
mod mobile;
mod place;
mod run;
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
    /// Random journeys under random faults and kills: nothing is lost, nothing happens twice.
    Torture(torture::TortureArgs),
    /// Measure.
    Bench(bench::BenchArgs),
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
        Tool::Torture(args) => torture::torture(&args),
        Tool::Bench(args) => bench::bench(&args),
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
