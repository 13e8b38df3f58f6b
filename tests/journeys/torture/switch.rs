//! Kills an app between two of its effects, and remembers what it had been promised by then.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use async_trait::async_trait;
use tokio::sync::Notify;
use toroku_engine::ports::{Api, Sent, SessionTokens, Stored, Vault, VaultRefusal};
use toroku_flow::{Call, CallError, Draft, PhotoId, Reply};

/// What the vault has promised to keep: whole when the call that kept it has returned.
#[derive(Default)]
pub(super) struct Ledger {
    draft: Option<Draft>,
    photos: HashMap<PhotoId, Arc<[u8]>>,
    /// Was being stored when the app ended: may be kept or not.
    open: Option<Change>,
}

/// A draft that is stored, or none where it is wiped.
#[derive(PartialEq)]
struct Change(Option<Draft>);

impl Ledger {
    /// What is wrong with what a vault holds after a kill; takes it as the truth from here on.
    pub(super) async fn check(&mut self, stored: &Stored, vault: &dyn Vault) -> Option<String> {
        let same =
            stored.draft == self.draft || self.open.take() == Some(Change(stored.draft.clone()));
        if !same {
            let held = |draft: &Option<Draft>| draft.as_ref().map(|draft| draft.touched);
            return Some(format!(
                "the draft of {:?} is lost, {:?} is there",
                held(&self.draft),
                held(&stored.draft)
            ));
        }
        self.draft.clone_from(&stored.draft);
        for photo in stored.draft.iter().flat_map(Draft::photos) {
            let kept = vault.photo(photo).await;
            if kept.as_ref() != self.photos.get(&photo) {
                return Some(format!("photo {} of the draft is lost", photo.0));
            }
        }
        None
    }
}

/// Counts what an app does, and ends it at a number.
#[derive(Default)]
pub(super) struct Switch {
    left: Mutex<Option<usize>>,
    killed: Notify,
    pub(super) ledger: tokio::sync::Mutex<Ledger>,
    /// Every call bears a key of its own, as of an app that keeps none.
    keyless: bool,
    calls: Mutex<u64>,
}

impl Switch {
    pub(super) fn new(keyless: bool) -> Self {
        Self {
            keyless,
            ..Self::default()
        }
    }

    /// The app ends at the `at`th time that it passes here; never, where there is none.
    pub(super) fn arm(&self, at: Option<usize>) {
        *self.left.lock().unwrap() = at;
    }

    /// Whether it has fired.
    pub(super) fn fired(&self) -> bool {
        *self.left.lock().unwrap() == Some(0)
    }

    /// Waits until it fires.
    pub(super) async fn killed(&self) {
        while !self.fired() {
            self.killed.notified().await;
        }
    }

    /// The app passes here, or ends.
    async fn pass(&self) {
        let ends = {
            let mut left = self.left.lock().unwrap();
            *left = left.map(|left| left.saturating_sub(1));
            *left == Some(0)
        };
        if ends {
            self.killed.notify_one();
            std::future::pending::<()>().await;
        }
    }

    fn key(&self, key: &str) -> String {
        if !self.keyless {
            return key.to_owned();
        }
        let mut calls = self.calls.lock().unwrap();
        *calls += 1;
        format!("{}-{calls}", &key[..20])
    }
}

/// The vault and the backend of an app that may end at each use of them.
pub(super) struct Mortal<T: ?Sized> {
    pub(super) switch: Arc<Switch>,
    pub(super) inner: Arc<T>,
}

#[async_trait]
impl Vault for Mortal<dyn Vault> {
    async fn load(&self) -> Stored {
        self.inner.load().await
    }

    async fn save_session(&self, tokens: SessionTokens) -> Result<(), VaultRefusal> {
        self.switch.pass().await;
        let saved = self.inner.save_session(tokens).await;
        self.switch.pass().await;
        saved
    }

    async fn clear_session(&self) -> Result<(), VaultRefusal> {
        self.switch.pass().await;
        self.inner.clear_session().await
    }

    async fn save_draft(&self, draft: &Draft) -> Result<(), VaultRefusal> {
        self.switch.pass().await;
        self.switch.ledger.lock().await.open = Some(Change(Some(draft.clone())));
        let saved = self.inner.save_draft(draft).await;
        if saved.is_ok() {
            let mut ledger = self.switch.ledger.lock().await;
            ledger.draft = Some(draft.clone());
            ledger.open = None;
        }
        self.switch.pass().await;
        saved
    }

    async fn save_photo(&self, photo: PhotoId, jpeg: Arc<[u8]>) -> Result<(), VaultRefusal> {
        self.switch.pass().await;
        let saved = self.inner.save_photo(photo, Arc::clone(&jpeg)).await;
        if saved.is_ok() {
            let mut ledger = self.switch.ledger.lock().await;
            ledger.photos.insert(photo, jpeg);
        }
        self.switch.pass().await;
        saved
    }

    async fn photo(&self, photo: PhotoId) -> Option<Arc<[u8]>> {
        self.inner.photo(photo).await
    }

    async fn drop_photo(&self, photo: PhotoId) {
        self.switch.pass().await;
        self.inner.drop_photo(photo).await;
    }

    async fn keep_photos(&self, photos: &[PhotoId]) {
        self.inner.keep_photos(photos).await;
    }

    async fn wipe(&self) -> Result<(), VaultRefusal> {
        self.switch.pass().await;
        self.switch.ledger.lock().await.open = Some(Change(None));
        let wiped = self.inner.wipe().await;
        let mut ledger = self.switch.ledger.lock().await;
        ledger.draft = None;
        ledger.open = None;
        drop(ledger);
        self.switch.pass().await;
        wiped
    }
}

#[async_trait]
impl Api for Mortal<dyn Api> {
    async fn call(
        &self,
        call: &Call,
        key: &str,
        photo: Option<Arc<[u8]>>,
        sent: Sent,
    ) -> Result<Reply, CallError> {
        self.switch.pass().await;
        let key = self.switch.key(key);
        let reply = self.inner.call(call, &key, photo, sent).await;
        self.switch.pass().await;
        reply
    }

    fn eye_rules(&self) -> Option<toroku_engine::EyeRules> {
        self.inner.eye_rules()
    }

    async fn leave_session(&self) {
        self.switch.pass().await;
        self.inner.leave_session().await;
        self.switch.pass().await;
    }

    async fn end_session(&self) {
        self.switch.pass().await;
        self.inner.end_session().await;
    }
}
