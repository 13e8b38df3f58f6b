//! Why a configuration was refused.

use std::path::PathBuf;

use thiserror::Error;

/// One reason a variant; each says what is allowed.
#[derive(Debug, Error)]
pub(crate) enum Refusal {
    /// The file cannot be read.
    #[error("the configuration file {} cannot be read: {source}", path.display())]
    File {
        path: PathBuf,
        source: std::io::Error,
    },
    /// The file is no TOML.
    #[error("{origin} is no TOML: {reason}")]
    Toml { origin: String, reason: String },
    /// No such key.
    #[error("unknown key `{key}` in {origin}\n  allowed are: {known}")]
    Key {
        key: String,
        origin: String,
        known: String,
    },
    /// Not a value for this key.
    #[error("`{key}` cannot be `{value}` ({origin})\n  allowed is: {allowed}")]
    Value {
        key: String,
        value: String,
        origin: String,
        allowed: String,
    },
}
