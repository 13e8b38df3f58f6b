//! Mails that other instances have left.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::{mpsc, watch};
use tokio::time::interval;

use super::Letter;
use super::delivery::release;
use super::kept::Kept;
use crate::refusal::Failure;

/// How often it is looked for them.
const ROUND: Duration = Duration::from_secs(15);

/// Takes them over and hands them on, until `closed` changes.
pub(super) async fn seek(
    kept: Arc<Kept>,
    found: mpsc::Sender<Letter>,
    mut closed: watch::Receiver<()>,
) {
    let mut rounds = interval(ROUND);
    loop {
        tokio::select! {
            _ = rounds.tick() => {}
            _ = closed.changed() => return,
        }
        loop {
            match kept.take().await {
                Ok(Some(letter)) => {
                    if let Err(ending) = found.send(letter).await {
                        release(&kept, &ending.0).await;
                        return;
                    }
                }
                Ok(None) | Err(Failure::Refused(_)) => break,
                Err(Failure::Broken(error)) => {
                    tracing::error!(error, "what other instances left cannot be looked for");
                    break;
                }
            }
        }
    }
}
