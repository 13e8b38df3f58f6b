//! The limits that turn measures into findings: data, from configuration.

use serde::{Deserialize, Serialize};

/// Limits of all checks. Every field says its unit; missing fields take the default.
///
/// The defaults come from drawn cards and faces, not from recordings.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Thresholds {
    /// Mean luma below which the picture is dark (0 to 255).
    pub dark_mean: f32,
    /// Mean luma above which the picture is bright (0 to 255).
    pub bright_mean: f32,
}

impl Default for Thresholds {
    fn default() -> Self {
        Self { dark_mean: 70.0, bright_mean: 242.0 }
    }
}
