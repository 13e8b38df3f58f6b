//! What every handler holds.

use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::time::Duration;

use toroku_wire::{Limits, Maintenance};

use crate::clock::{Clock, Millis};
use crate::hash::Hasher;
use crate::mail::Mailroom;
use crate::objects::{self, Objects};
use crate::options::Keeping;
use crate::random::Random;
use crate::refusal::Failure;
use crate::review::{FaceComparison, Reviewer};
use crate::sight::Sight;
use crate::store::Store;
use crate::watch::Numbers;

/// The state of a running backend.
pub(crate) struct App {
    pub(crate) db: Arc<dyn Store>,
    pub(crate) objects: Objects,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) random: Arc<Random>,
    pub(crate) hasher: Arc<Hasher>,
    /// A hash nothing has, verified against where there is no account or code.
    pub(crate) decoy: String,
    pub(crate) mail: Mailroom,
    pub(crate) limits: Limits,
    pub(crate) keeping: Keeping,
    pub(crate) brand: String,
    pub(crate) minimum_version: String,
    pub(crate) behind_proxy: bool,
    pub(crate) file_choice: bool,
    pub(crate) maintenance: Option<Maintenance>,
    /// What it sees on photos.
    pub(crate) sight: Sight,
    pub(crate) comparison: Arc<dyn FaceComparison>,
    pub(crate) reviewer: Arc<dyn Reviewer>,
    pub(crate) numbers: Numbers,
    /// Whether it has been asked to stop: new requests are better sent elsewhere.
    pub(crate) draining: AtomicBool,
}

/// The state as handlers receive it.
pub(crate) type Ctx = Arc<App>;

/// How long a request, or a start, waits until objects are deleted.
const SETTLING: Duration = Duration::from_secs(3);

impl App {
    /// The present moment.
    pub(crate) fn now(&self) -> Millis {
        self.clock.now().as_millisecond()
    }

    /// Removes what was deleted from where it is kept meanwhile.
    pub(crate) async fn settle(&self) -> Result<(), Failure> {
        self.settle_within(SETTLING).await
    }

    /// The same; what a slow bucket has not done by then is for the next sweep.
    pub(crate) async fn settle_within(&self, patience: Duration) -> Result<(), Failure> {
        let _ = tokio::time::timeout(patience, objects::sweep(self)).await;
        Ok(self.db.settle().await?)
    }
}
