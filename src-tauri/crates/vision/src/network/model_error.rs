//! Why a network cannot be used.

/// What went wrong with a network that comes with the program.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ModelError {
    /// The file is not one that can be read.
    #[error("the network {model} cannot be loaded: {reason}")]
    Load {
        /// Which network.
        model: &'static str,
        /// What the runtime says.
        reason: String,
    },
    /// It takes or gives other shapes than are worked with here.
    #[error("the network {model} does not have the shape expected: {reason}")]
    Shape {
        /// Which network.
        model: &'static str,
        /// What differs.
        reason: String,
    },
    /// It stopped while running.
    #[error("the network {model} did not run: {reason}")]
    Run {
        /// Which network.
        model: &'static str,
        /// What the runtime says.
        reason: String,
    },
}
