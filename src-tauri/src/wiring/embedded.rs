//! The reference backend inside the app, on loopback.

use std::path::Path;
use std::sync::Arc;

use toroku_backend::{
    Backend, Database, MailRoute, Options, Random, Running, StartError, SystemClock,
};

use crate::config::{Config, DatabasePlace};
use crate::flags::Flags;

/// Starts it on a free port of this machine.
pub(super) async fn start(
    flags: &Flags,
    config: &Config,
    data: &Path,
) -> Result<Running, StartError> {
    let database = match &config.database {
        DatabasePlace::App => Database::File(data.join("backend.sqlite")),
        DatabasePlace::Memory => Database::Memory,
        DatabasePlace::File(path) => Database::File(path.clone()),
    };
    let repeated = repeated(flags);
    Backend::start(Options {
        database,
        mail: repeated.mail,
        brand: config.brand.name.clone(),
        mail_domain: config.brand.mail_domain.clone(),
        clock: Arc::new(SystemClock::ahead_by(repeated.ahead)),
        random: Arc::new(repeated.random),
        ..Options::default()
    })
    .await
}

/// What QA flags change.
struct Repeated {
    mail: MailRoute,
    ahead: jiff::SignedDuration,
    random: Random,
}

#[cfg(feature = "qa")]
fn repeated(flags: &Flags) -> Repeated {
    Repeated {
        mail: flags
            .qa
            .outbox
            .clone()
            .map_or(MailRoute::Memory, MailRoute::Folder),
        ahead: super::qa::ahead(flags),
        random: flags.qa.seed.map_or_else(Random::from_os, Random::seeded),
    }
}

#[cfg(not(feature = "qa"))]
fn repeated(_flags: &Flags) -> Repeated {
    Repeated {
        mail: MailRoute::Memory,
        ahead: jiff::SignedDuration::ZERO,
        random: Random::from_os(),
    }
}
