//! The configuration: built in < `--config FILE` < `TOROKU_*` < flags.
//!
//! Every layer is read into the same keys as text, so that every value is
//! judged in one place and every refusal says key, value and what is allowed.

mod key;
mod layer;
mod look;
mod refusal;

use std::path::{Path, PathBuf};
use std::sync::LazyLock;
use std::time::Duration;

use toroku_api_client::Pin;
use toroku_camera::SourceSpec;
use toroku_flow::{Brand, Look};

pub(crate) use refusal::Refusal;

/// What is built into every app.
const BUILT_IN: &str = include_str!("../config/toroku.toml");

/// Where the backend is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum BackendPlace {
    /// The reference backend inside the app.
    Embedded,
    /// At an address.
    Url(String),
}

/// Where the embedded backend keeps its data.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum DatabasePlace {
    /// Beside the app's own data.
    App,
    /// Nowhere: gone with the app.
    Memory,
    /// In this file.
    File(PathBuf),
}

/// What the app runs with.
#[derive(Debug, Clone)]
pub(crate) struct Config {
    pub(crate) locale: String,
    pub(crate) log: tracing::Level,
    pub(crate) scanner: bool,
    pub(crate) backend: BackendPlace,
    pub(crate) pins: Vec<Pin>,
    pub(crate) timeout: Duration,
    pub(crate) database: DatabasePlace,
    pub(crate) camera: SourceSpec,
    pub(crate) brand: Brand,
}

impl Config {
    /// Reads all layers; `flags` are keys with values, as from `--backend`.
    pub(crate) fn read(
        file: Option<&Path>,
        environment: impl Iterator<Item = (String, String)>,
        flags: &[(&'static str, String)],
    ) -> Result<Self, Refusal> {
        let mut config = Self::empty();
        config.lay(&layer::toml(BUILT_IN, "the built-in configuration")?)?;
        if let Some(file) = file {
            config.lay(&layer::file(file)?)?;
        }
        config.lay(&layer::environment(environment))?;
        config.lay(&layer::flags(flags))?;
        Ok(config)
    }

    fn lay(&mut self, values: &[layer::Value]) -> Result<(), Refusal> {
        values.iter().try_for_each(|value| key::set(self, value))
    }

    /// What the built-in layer fills; a test proves that it leaves nothing out.
    fn empty() -> Self {
        let text = String::new;
        Self {
            locale: text(),
            log: tracing::Level::ERROR,
            scanner: false,
            backend: BackendPlace::Embedded,
            pins: Vec::new(),
            timeout: Duration::ZERO,
            database: DatabasePlace::Memory,
            camera: SourceSpec::Nothing,
            brand: Brand {
                name: text(),
                mail_domain: text(),
                support_url: text(),
                coin: text(),
                mynaportal_url: text(),
                store_ios: text(),
                store_android: text(),
                look: Look {
                    primary: text(),
                    primary_dark: text(),
                    logo: text(),
                },
            },
        }
    }
}

/// Whether this is a phone's app. Tauri's own word for it is known to the shell's build alone, and
/// the fuzzer builds these files without the shell.
const PHONE: bool = cfg!(any(target_os = "android", target_os = "ios"));

/// Whether this machine has no camera: asked once, as a driver may take its time.
static NO_DEVICE: LazyLock<bool> = LazyLock::new(|| toroku_camera::devices().is_empty());

/// `auto`: on phones the page's camera, elsewhere the first of the machine. Where QA has none,
/// scenes are drawn; for QA alone, so that nobody sends a drawn card as their own.
fn own_camera() -> SourceSpec {
    if PHONE {
        SourceSpec::Page
    } else if cfg!(target_os = "macos") {
        // The system ends a program that asks for a camera without saying why in its bundle.
        SourceSpec::Nothing
    } else if cfg!(feature = "qa") && *NO_DEVICE {
        SourceSpec::default()
    } else {
        SourceSpec::Device(None)
    }
}

#[cfg(test)]
mod tests;
