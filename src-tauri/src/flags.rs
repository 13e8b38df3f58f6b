//! The command line of a desktop.

use std::path::PathBuf;

use clap::Parser;

/// toroku: registers a member of a health service.
#[derive(Debug, Default, Parser)]
#[command(name = "toroku", version)]
pub(crate) struct Flags {
    /// A configuration file laid over the built-in one.
    #[arg(long, value_name = "FILE")]
    pub(crate) config: Option<PathBuf>,
    /// The backend: embedded, or its URL.
    #[arg(long, value_name = "URL")]
    backend: Option<String>,
    /// Where frames come from: files:DIR, synthetic:SCENE or none.
    #[arg(long, value_name = "SPEC")]
    camera: Option<String>,
    /// Where the embedded backend keeps its data: app, memory, or a file.
    #[arg(long, value_name = "FILE")]
    database: Option<String>,
    /// Keeps data and keys of its own under this name: letters, digits and hyphens.
    #[arg(long, value_name = "NAME", value_parser = profile)]
    profile: Option<String>,
    /// What only QA builds have.
    #[cfg(feature = "qa")]
    #[command(flatten)]
    pub(crate) qa: QaFlags,
}

/// What makes a run repeatable.
#[cfg(feature = "qa")]
#[derive(Debug, Default, clap::Args)]
pub(crate) struct QaFlags {
    /// Opens one screen with demo data.
    #[arg(long, value_name = "ID")]
    pub(crate) screen: Option<String>,
    /// Draws the same ids and codes each time.
    #[arg(long, value_name = "NUMBER")]
    pub(crate) seed: Option<u64>,
    /// Starts at this time, as 2026-11-22T09:00:00Z.
    #[arg(long, value_name = "TIME")]
    pub(crate) clock: Option<jiff::Timestamp>,
    /// A folder that the embedded backend's mails are written to.
    #[arg(long, value_name = "DIR")]
    pub(crate) outbox: Option<PathBuf>,
    /// What goes wrong before the embedded backend, as `latency=200-800,error=0.1,drop=0.2,seed=7`.
    #[arg(long, value_name = "PLAN")]
    pub(crate) faults: Option<toroku_backend::FaultPlan>,
    /// Opens the QA panel with the window.
    #[arg(long)]
    pub(crate) panel: bool,
}

/// A name that is the same in a path and in every system's key store.
fn profile(text: &str) -> Result<String, String> {
    let fits = |sign: char| sign.is_ascii_alphanumeric() || sign == '-';
    if !text.is_empty() && text.chars().all(fits) {
        Ok(text.to_owned())
    } else {
        Err("a profile is letters, digits and hyphens, as qa-1".to_owned())
    }
}

impl Flags {
    /// The name of a profile that is not the person's own.
    pub(crate) fn profile(&self) -> Option<&str> {
        self.profile.as_deref()
    }

    /// The configuration's keys that were given.
    pub(crate) fn keys(&self) -> Vec<(&'static str, String)> {
        [
            ("backend.url", &self.backend),
            ("camera.source", &self.camera),
            ("backend.database", &self.database),
        ]
        .into_iter()
        .filter_map(|(key, value)| Some((key, value.clone()?)))
        .collect()
    }
}
