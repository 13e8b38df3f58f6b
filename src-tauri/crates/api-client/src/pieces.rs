//! A photo on its way, in pieces.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use futures_util::stream;
use tokio::sync::watch;
use toroku_engine::flow::CallError;
use toroku_engine::ports::Sent;

use crate::exchange::Answer;
use crate::failure::Trouble;

/// What is sent of a photo between two reports.
const CHUNK: usize = 16 << 10;

/// The report, and what is heard whenever it is made.
pub(crate) fn heard(sent: Sent) -> (Sent, watch::Receiver<()>) {
    let (piece, moved) = watch::channel(());
    let sent: Sent = Arc::new(move |percent| {
        sent(percent);
        piece.send_replace(());
    });
    (sent, moved)
}

/// Waits as long as the photo moves: the time begins anew with each piece.
pub(crate) async fn patient(
    exchange: impl Future<Output = Result<Answer, Trouble>>,
    mut moved: watch::Receiver<()>,
    still: Duration,
) -> Result<Answer, Trouble> {
    let mut exchange = std::pin::pin!(exchange);
    loop {
        tokio::select! {
            answer = &mut exchange => return answer,
            piece = tokio::time::timeout(still, moved.changed()) => match piece {
                Ok(Ok(())) => {}
                // The whole photo is taken: the answer is waited for.
                Ok(Err(_)) => {
                    let answer = tokio::time::timeout(still, &mut exchange).await;
                    return answer.unwrap_or(Err(Trouble::Said(CallError::Timeout)));
                }
                Err(_) => return Err(Trouble::Said(CallError::Timeout)),
            },
        }
    }
}

/// The photo in pieces; each piece taken by the connection is reported.
pub(crate) fn told(jpeg: Arc<[u8]>, sent: Sent) -> reqwest::Body {
    let pieces = stream::unfold(0, move |from| {
        let piece = jpeg
            .get(from..)
            .filter(|rest| !rest.is_empty())
            .map(|rest| {
                let piece = Bytes::copy_from_slice(&rest[..rest.len().min(CHUNK)]);
                let until = from + piece.len();
                let percent = until.saturating_mul(100) / jpeg.len();
                sent(u8::try_from(percent).unwrap_or(100));
                (Ok::<_, std::convert::Infallible>(piece), until)
            });
        async move { piece }
    });
    reqwest::Body::wrap_stream(pieces)
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use tokio::sync::watch;
    use tokio::time::{Instant, interval_at};
    use zeroize::Zeroizing;

    use super::patient;
    use crate::exchange::Answer;
    use crate::failure::Trouble;
    use toroku_engine::flow::CallError;

    const STILL: Duration = Duration::from_secs(29);

    /// A photo in so many pieces, one every 20 seconds.
    async fn slowly(pieces: u32, reported: bool) -> Result<Answer, Trouble> {
        let (piece_sent, moved) = watch::channel(());
        let exchange = async move {
            let piece = Duration::from_secs(20);
            let mut clock = interval_at(Instant::now() + piece, piece);
            for _ in 0..pieces {
                clock.tick().await;
                if reported {
                    piece_sent.send_replace(());
                }
            }
            Ok(Answer::Done(Zeroizing::default()))
        };
        patient(exchange, moved, STILL).await
    }

    #[tokio::test(start_paused = true)]
    async fn a_photo_that_moves_is_waited_for() {
        assert!(matches!(slowly(20, true).await, Ok(Answer::Done(_))));
    }

    #[tokio::test(start_paused = true)]
    async fn a_photo_that_stands_still_is_not() {
        let given_up = slowly(20, false).await;
        assert!(matches!(given_up, Err(Trouble::Said(CallError::Timeout))));
    }
}
