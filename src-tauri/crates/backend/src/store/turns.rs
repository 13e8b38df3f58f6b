//! Turns of requests about the same thing.

use std::sync::Arc;

use tokio::sync::{Mutex, OwnedMutexGuard};

use super::Tx;

/// A turn; the next begins when it is dropped.
pub(crate) struct Turn {
    // Given back first: who waits in this process then finds the database's lock free.
    _everywhere: Option<Tx>,
    _here: OwnedMutexGuard<()>,
}

impl Turn {
    /// A turn in this process, and among all instances if there are more.
    pub(super) fn new(here: OwnedMutexGuard<()>, everywhere: Option<Tx>) -> Self {
        Self {
            _everywhere: everywhere,
            _here: here,
        }
    }
}

/// Lets requests of this process wait for each other.
pub(crate) struct Turns([Arc<Mutex<()>>; 32]);

impl Default for Turns {
    fn default() -> Self {
        Self(std::array::from_fn(|_| Arc::default()))
    }
}

impl Turns {
    pub(super) async fn of(&self, thing: &str) -> OwnedMutexGuard<()> {
        let byte = thing.as_bytes().iter().fold(0_usize, |sum, byte| {
            sum.wrapping_mul(31).wrapping_add(usize::from(*byte))
        });
        let turn = &self.0[byte % self.0.len()];
        Arc::clone(turn).lock_owned().await
    }
}
