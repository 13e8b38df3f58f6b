//! Why a walk did not begin.

/// Why a walk did not begin.
#[derive(Debug, thiserror::Error)]
pub enum ConformanceError {
    /// The address is none.
    #[error("{0} is no address of a server: write https://host, or http://127.0.0.1:port")]
    Address(String),
    /// People's data would travel in the clear.
    #[error("{0} is not on this machine and not https: nothing is sent in the clear")]
    InTheClear(String),
    /// A file cannot be read.
    #[error("{path}: {reason}")]
    File {
        /// The file.
        path: String,
        /// Why.
        reason: String,
    },
    /// The contract cannot be read.
    #[error("the contract cannot be read: {0}")]
    Contract(String),
    /// No client could be made.
    #[error("no client could be made: {0}")]
    Client(String),
}
