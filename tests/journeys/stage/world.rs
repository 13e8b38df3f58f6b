//! The backend of a journey, its clock and its mails.

use std::net::SocketAddr;
use std::sync::Arc;

use jiff::SignedDuration;
use toroku_backend::{Backend, Database, HashCost, MailKind, Options, Running, SentMail};

use crate::stage::clock::Time;
use crate::stage::phone::Phone;

/// A backend that runs, or did.
pub(crate) struct World {
    pub(super) time: Arc<Time>,
    pub(super) url: String,
    options: Options,
    backend: Option<Running>,
    /// Where the database lives, for worlds that stop and start.
    folder: tempfile::TempDir,
}

impl World {
    /// With the demo data.
    pub(crate) async fn new() -> Self {
        Self::with(|_| {}).await
    }

    /// With other options.
    pub(crate) async fn with(change: impl FnOnce(&mut Options)) -> Self {
        let time = Time::standing();
        let folder = tempfile::tempdir().unwrap();
        let mut options = Options {
            database: Database::File(folder.path().join("toroku.db")),
            clock: Arc::clone(&time) as Arc<dyn toroku_backend::Clock>,
            hash_cost: HashCost::CHEAP,
            ..Options::default()
        };
        change(&mut options);
        let backend = Backend::start(options.clone()).await.unwrap();
        let url = backend.base_url();
        options.listen = url
            .strip_prefix("http://")
            .unwrap()
            .parse::<SocketAddr>()
            .unwrap();
        Self {
            time,
            url,
            options,
            backend: Some(backend),
            folder,
        }
    }

    /// Where it listens.
    pub(crate) fn url(&self) -> &str {
        &self.url
    }

    /// The file of its database.
    pub(crate) fn database(&self) -> std::path::PathBuf {
        self.folder.path().join("toroku.db")
    }

    /// A new phone.
    pub(crate) fn phone(&self) -> Phone {
        Phone::new(self)
    }

    /// The time moves for all.
    pub(crate) fn pass(&self, by: SignedDuration) {
        self.time.advance(by);
    }

    /// The backend stops.
    pub(crate) async fn stop(&mut self) {
        self.backend.take().unwrap().shutdown().await;
    }

    /// It starts again at the same address with the same data.
    pub(crate) async fn start(&mut self) {
        self.start_with(|_| {}).await;
    }

    /// It starts again, changed.
    pub(crate) async fn start_with(&mut self, change: impl FnOnce(&mut Options)) {
        change(&mut self.options);
        self.backend = Some(Backend::start(self.options.clone()).await.unwrap());
    }

    /// All mails to an address.
    pub(crate) fn mails(&self, to: &str) -> Vec<SentMail> {
        let mails = self.backend.as_ref().unwrap().outbox().mails();
        mails
            .into_iter()
            .filter(|mail| mail.to.eq_ignore_ascii_case(to))
            .collect()
    }

    /// Kinds of the mails to an address, the oldest first.
    pub(crate) fn kinds(&self, to: &str) -> Vec<MailKind> {
        self.mails(to).iter().map(|mail| mail.kind).collect()
    }

    /// The code of the newest mail that has one.
    pub(crate) fn code(&self, to: &str) -> String {
        let mails = self.mails(to);
        let code = mails.iter().rev().find_map(SentMail::code);
        code.unwrap_or_else(|| panic!("no code was sent to {to}"))
            .to_owned()
    }
}
