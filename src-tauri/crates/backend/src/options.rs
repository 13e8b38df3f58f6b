//! What a backend is started with.

use std::net::{Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use toroku_vision::EyeRules;
use toroku_wire::{Limits, Maintenance};
use zeroize::Zeroizing;

use crate::clock::{Clock, SystemClock};
use crate::compare;
use crate::hash::HashCost;
use crate::random::Random;
use crate::review::{FaceComparison, Reviewer, ScriptedReview};

/// Where the data lives.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Database {
    /// In memory, gone with the process.
    Memory,
    /// In a file, made if it is missing.
    File(PathBuf),
    /// In `PostgreSQL`, for as many instances as there are.
    #[cfg(feature = "postgres")]
    Postgres(PostgresAddress),
}

/// The address of a `PostgreSQL` database, `postgres://user:password@host/database`; it may hold a
/// password, so it is never shown.
#[cfg(feature = "postgres")]
#[derive(Clone, PartialEq, Eq)]
pub struct PostgresAddress(String);

#[cfg(feature = "postgres")]
impl PostgresAddress {
    /// Whether a text is meant as one.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let known = ["postgres://", "postgresql://"];
        let meant = known.iter().any(|scheme| text.starts_with(scheme));
        meant.then(|| Self(text.to_owned()))
    }

    pub(crate) fn expose(&self) -> &str {
        &self.0
    }
}

#[cfg(feature = "postgres")]
impl std::fmt::Debug for PostgresAddress {
    fn fmt(&self, text: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        text.write_str("PostgresAddress")
    }
}

/// Where photos are kept, each sealed with a key that the database holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PhotoPlace {
    /// In memory, gone with the process.
    Memory,
    /// In a folder, made if it is missing; instances on one machine may share it.
    Folder(PathBuf),
    /// In a bucket that is reached by S3, as in `s3://bucket/prefix`. Region, endpoint and who
    /// asks are read from the environment, by the names all programs of S3 use (`AWS_…`).
    #[cfg(feature = "s3")]
    Bucket(url::Url),
}

/// A key of the operator's, with which the photos' keys are sealed: who has database and photos
/// but not this sees none.
#[derive(Clone)]
pub struct PhotoKey(Arc<Zeroizing<[u8; 32]>>);

impl PhotoKey {
    /// Of 32 bytes that nobody can guess.
    #[must_use]
    pub fn new(bytes: [u8; 32]) -> Self {
        Self(Arc::new(Zeroizing::new(bytes)))
    }

    pub(crate) fn expose(&self) -> &[u8; 32] {
        &self.0
    }
}

impl std::fmt::Debug for PhotoKey {
    fn fmt(&self, text: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        text.write_str("PhotoKey")
    }
}

/// Where mails go.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MailRoute {
    /// To the outbox in memory only ([`crate::Running::outbox`]).
    Memory,
    /// To the outbox and, one `.eml` file each, to a folder that exists.
    Folder(PathBuf),
    /// To an SMTP server, not to the outbox: `smtps://…`, `smtp://…?tls=required`,
    /// or, without a password or on this machine, `smtp://…`.
    Smtp(String),
}

/// How long photos are kept that nobody has decided on, or asks for again, days.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Keeping {
    /// Those of a rejected application, from its last change on.
    pub rejected_days: u32,
    /// Those of an application under review, from its submission on.
    pub review_days: u32,
}

impl Default for Keeping {
    fn default() -> Self {
        Self {
            rejected_days: 30,
            review_days: 90,
        }
    }
}

/// Everything a backend depends on from outside.
#[derive(Clone)]
#[expect(clippy::struct_excessive_bools, reason = "each is a switch of its own")]
pub struct Options {
    /// Address and port to listen on; port 0 takes a free one.
    pub listen: SocketAddr,
    /// Where the data lives.
    pub database: Database,
    /// Where photos are kept; none: where the database is, beside its file or in memory. With
    /// `PostgreSQL` it must be named.
    pub photos: Option<PhotoPlace>,
    /// What the photos' keys are sealed with, beside the database's own protection.
    pub photo_key: Option<PhotoKey>,
    /// Whether the place and the key that are named are this database's from now on: photos that
    /// are not there, or were kept with another key, are asked for anew.
    pub new_photo_place: bool,
    /// Where mails go.
    pub mail: MailRoute,
    /// The brand, as mails and consents say it.
    pub brand: String,
    /// The domain mails come from.
    pub mail_domain: String,
    /// The clock.
    pub clock: Arc<dyn Clock>,
    /// The source of randomness.
    pub random: Arc<Random>,
    /// Cost of Argon2id.
    pub hash_cost: HashCost,
    /// Tries, deadlines, lock times.
    pub limits: Limits,
    /// Least version of the app that may go on.
    pub minimum_version: String,
    /// Whether a document's photo may be chosen from files.
    pub file_choice: bool,
    /// A planned maintenance; while it runs everything but the configuration is refused.
    pub maintenance: Option<Maintenance>,
    /// Whether the demo groups, people and accounts are loaded into a new database.
    pub fixtures: bool,
    /// Whether a database with demo accounts, whose password is published, may
    /// be served beyond this machine.
    pub demo_on_network: bool,
    /// Whether a proxy in front writes `x-forwarded-for`: its last address is the client's.
    pub behind_proxy: bool,
    /// Where `/metrics` and `/readyz` are served apart from the contract: for the operator's
    /// network only.
    pub metrics: Option<SocketAddr>,
    /// How long photos are kept; afterwards they are asked for anew.
    pub keeping: Keeping,
    /// How often what has ended is deleted.
    pub purge_every: Duration,
    /// What photos are judged by, here and in the apps.
    pub eyes: EyeRules,
    /// Compares faces; none: the network, by `eyes`, or in a build without it a person.
    pub comparison: Option<Arc<dyn FaceComparison>>,
    /// Decides on applications.
    pub reviewer: Arc<dyn Reviewer>,
    /// What goes wrong on purpose between a client and this backend, where it listens.
    #[cfg(feature = "faults")]
    pub faults: Option<Arc<crate::Faults>>,
}

impl Options {
    /// What compares faces: what was chosen, or what is where nothing was.
    #[must_use]
    pub fn face_comparison(&self) -> Arc<dyn FaceComparison> {
        let chosen = self.comparison.clone();
        chosen.unwrap_or_else(|| compare::by_default(&self.eyes.thresholds))
    }
}

impl Default for Options {
    fn default() -> Self {
        Self {
            listen: SocketAddr::from((Ipv4Addr::LOCALHOST, 0)),
            database: Database::Memory,
            photos: None,
            photo_key: None,
            new_photo_place: false,
            mail: MailRoute::Memory,
            brand: "kencom".to_owned(),
            mail_domain: "kencom.jp".to_owned(),
            clock: Arc::new(SystemClock::default()),
            random: Arc::new(Random::from_os()),
            hash_cost: HashCost::STANDARD,
            limits: DEFAULT_LIMITS,
            minimum_version: "0.1.0".to_owned(),
            file_choice: true,
            maintenance: None,
            fixtures: true,
            demo_on_network: false,
            behind_proxy: false,
            metrics: None,
            keeping: Keeping::default(),
            purge_every: Duration::from_mins(10),
            eyes: EyeRules::default(),
            comparison: None,
            reviewer: Arc::new(ScriptedReview),
            #[cfg(feature = "faults")]
            faults: None,
        }
    }
}

/// The limits of the service's guide and of good practice.
pub const DEFAULT_LIMITS: Limits = Limits {
    code_digits: 6,
    code_seconds: 600,
    code_tries: 5,
    resend_seconds: 60,
    sends: 5,
    registration_seconds: 86_400,
    login_failures: 5,
    login_lock_seconds: 900,
    group_tries: 20,
    identity_failures: 5,
    identity_lock_seconds: 3_600,
    photo_tries: 3,
    face_tries: 5,
    challenge_seconds: 300,
    draft_seconds: 86_400,
};

/// Lives that are the backend's own business, seconds.
pub(crate) mod life {
    /// Proof of a group.
    pub(crate) const GROUP_TOKEN: u32 = 3_600;
    /// An access token.
    pub(crate) const ACCESS: u32 = 900;
    /// A refresh token, renewed with each use.
    pub(crate) const REFRESH: u32 = 14 * 86_400;
    /// The token of a verified reset.
    pub(crate) const RESET_TOKEN: u32 = 600;
    /// An answer kept for its `Idempotency-Key`.
    pub(crate) const ANSWER: u32 = 86_400;
    /// Window of a throttle.
    pub(crate) const THROTTLE: u32 = 3_600;
    /// Window of a throttle by the day.
    pub(crate) const DAILY_THROTTLE: u32 = 86_400;
}
