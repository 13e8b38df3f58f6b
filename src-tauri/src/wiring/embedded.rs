//! The reference backend inside the app, on loopback.

use std::path::Path;
use std::sync::Arc;

use toroku_backend::{Database, MailRoute, Options, Random};

use crate::config::{Config, DatabasePlace};
use crate::flags::Flags;

/// What it is started with, on a free port of this machine.
pub(super) fn options(flags: &Flags, config: &Config, data: &Path) -> Options {
    let database = match &config.database {
        DatabasePlace::App => Database::File(data.join("backend.sqlite")),
        DatabasePlace::Memory => Database::Memory,
        DatabasePlace::File(path) => Database::File(path.clone()),
    };
    let (mail, random) = repeated(flags);
    Options {
        database,
        mail,
        brand: config.brand.name.clone(),
        mail_domain: config.brand.mail_domain.clone(),
        random: Arc::new(random),
        ..Options::default()
    }
}

/// What QA flags change.
#[cfg(feature = "qa")]
fn repeated(flags: &Flags) -> (MailRoute, Random) {
    let outbox = flags.qa.outbox.clone();
    let mail = outbox.map_or(MailRoute::Memory, MailRoute::Folder);
    let random = flags.qa.seed.map_or_else(Random::from_os, Random::seeded);
    (mail, random)
}

#[cfg(not(feature = "qa"))]
fn repeated(_flags: &Flags) -> (MailRoute, Random) {
    (MailRoute::Memory, Random::from_os())
}
