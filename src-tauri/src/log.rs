//! The log: on the standard error, without anything personal.

use tracing::Level;
use tracing_subscriber::EnvFilter;

/// Logs our own crates at this level, and of others only what went wrong.
pub(crate) fn start(level: Level) {
    let filter = EnvFilter::new(format!("warn,toroku={level},toroku_lib={level}"));
    // A second start in one process keeps the first log.
    let _ = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr)
        .try_init();
}
