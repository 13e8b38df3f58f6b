//! Delivers mails, each in a task of its own: one that fails stops no other.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use lettre::address::Envelope;
use lettre::message::Mailbox;
use lettre::message::header::ContentType;
use lettre::{Address, Message};
use tokio::sync::mpsc::{self, UnboundedReceiver};
use tokio::sync::{Semaphore, watch};
use tokio::task::JoinSet;

use super::carrier::{Carrier, Undelivered};
use super::kept::Kept;
use super::lease::Lease;
use super::left::seek;
use super::{Letter, SentMail};
use crate::refusal::Failure;

/// Waits before each further attempt to deliver.
const RETRIES: [Duration; 3] = [
    Duration::from_secs(1),
    Duration::from_secs(10),
    Duration::from_mins(1),
];

/// Most mails under way at once; one that waits for its next attempt is not.
const AT_ONCE: usize = 8;

/// Most mails of others that wait for their task.
const WAITING: usize = 8;

/// What became of a mail.
enum Ended {
    Delivered,
    /// Another mail, or another instance, is in its place.
    Overtaken,
    Failed(Undelivered),
}

/// Delivers until the queue is closed and empty; with `others` what they have left too. What fails
/// then is left to the next instance.
pub(super) async fn run(
    carrier: Carrier,
    kept: Kept,
    mut queue: UnboundedReceiver<Letter>,
    others: bool,
) {
    let (carrier, places) = (Arc::new(carrier), Arc::new(Semaphore::new(AT_ONCE)));
    let kept = Arc::new(kept);
    let (open, closed) = watch::channel(());
    let (found, mut left) = mpsc::channel(WAITING);
    let mut tasks = JoinSet::new();
    if others {
        tasks.spawn(seek(Arc::clone(&kept), found, closed.clone()));
    } else {
        drop(found);
    }
    let mut number = 0_u32;
    loop {
        let letter = tokio::select! {
            letter = queue.recv() => letter,
            Some(_) = tasks.join_next() => continue,
            Some(letter) = left.recv() => Some(letter),
        };
        let Some(letter) = letter else { break };
        number += 1;
        let sent_at = letter.mail.sent_at.as_millisecond();
        let delivery = Delivery {
            name: format!("{sent_at}-{number:05}-{}.eml", letter.id),
            letter,
            carrier: Arc::clone(&carrier),
            kept: Arc::clone(&kept),
            places: Arc::clone(&places),
            closed: closed.clone(),
        };
        tasks.spawn(delivery.deliver());
    }
    drop(open);
    left.close();
    while let Some(letter) = left.recv().await {
        release(&kept, &letter).await;
    }
    while tasks.join_next().await.is_some() {}
}

/// A mail that this instance has taken over, and ends before it begins with it: it is for others.
pub(super) async fn release(kept: &Kept, letter: &Letter) {
    if let Err(Failure::Broken(error)) = kept.release(letter).await {
        tracing::error!(error, "a mail is not delivered until its lease ends");
    }
}

/// One mail on its way.
struct Delivery {
    name: String,
    letter: Letter,
    carrier: Arc<Carrier>,
    kept: Arc<Kept>,
    places: Arc<Semaphore>,
    closed: watch::Receiver<()>,
}

impl Delivery {
    /// Delivers, and keeps what became of it.
    async fn deliver(self) {
        let kind = self.letter.mail.kind;
        let ended = match message(&self.letter.mail, &self.carrier.from) {
            Ok(message) => self.attempts(&message).await,
            Err(error) => Ended::Failed(Undelivered::Ever(error)),
        };
        if let Ended::Failed(why) = &ended {
            let (Undelivered::Now(error) | Undelivered::Later(error) | Undelivered::Ever(error)) =
                why;
            tracing::error!(?kind, error, "a mail was not delivered");
        }
        let mut waits = RETRIES.into_iter();
        while let Err(Failure::Broken(error)) = self.keep(&ended).await {
            tracing::error!(?kind, error, "what became of a mail was not kept");
            // A mail that was delivered must not be delivered again.
            let Some(wait) = waits.next() else { return };
            tokio::time::sleep(wait).await;
        }
    }

    async fn keep(&self, ended: &Ended) -> Result<(), Failure> {
        let ending = self.closed.has_changed().is_err();
        match ended {
            Ended::Overtaken => Ok(()),
            Ended::Delivered => self.kept.done(&self.letter).await,
            Ended::Failed(Undelivered::Now(_)) if ending => self.kept.release(&self.letter).await,
            Ended::Failed(Undelivered::Now(error) | Undelivered::Later(error)) => {
                self.kept.failed(&self.letter, error, false).await
            }
            Ended::Failed(Undelivered::Ever(error)) => {
                self.kept.failed(&self.letter, error, true).await
            }
        }
    }

    /// Tries, again where it may help, for as long as the mail is this instance's.
    async fn attempts(&self, message: &Message) -> Ended {
        let mut waits = RETRIES.into_iter();
        let mut lease = Lease::of(&self.kept, &self.letter);
        loop {
            if !lease.renew().await {
                return Ended::Overtaken;
            }
            let attempt = lease.held(self.attempt(message)).await;
            let undelivered = match attempt {
                None => return Ended::Overtaken,
                Some(Ok(())) => return Ended::Delivered,
                Some(Err(Undelivered::Now(error))) => Undelivered::Now(error),
                Some(Err(later)) => return Ended::Failed(later),
            };
            let Some(wait) = waits.next() else {
                return Ended::Failed(undelivered);
            };
            let mut closed = self.closed.clone();
            let wait = lease.held(tokio::time::sleep(wait));
            tokio::select! {
                waited = wait => if waited.is_none() { return Ended::Overtaken },
                // Nothing is ever sent: it changes when the sender is dropped.
                _ = closed.changed() => return Ended::Failed(undelivered),
            }
        }
    }

    async fn attempt(&self, message: &Message) -> Result<(), Undelivered> {
        // The semaphore is never closed.
        let _place = self.places.acquire().await;
        self.carrier.deliver(message, &self.name).await
    }
}

fn message(mail: &SentMail, from: &Mailbox) -> Result<Message, String> {
    let to = address(&mail.to).ok_or("the address cannot be written in a header")?;
    let envelope = Envelope::new(Some(from.email.clone()), vec![to.clone()])
        .map_err(|error| error.to_string())?;
    Message::builder()
        .envelope(envelope)
        .from(from.clone())
        .to(Mailbox::new(None, to))
        .date(SystemTime::from(mail.sent_at))
        .subject(&mail.subject)
        .header(ContentType::TEXT_PLAIN)
        .body(mail.text.clone())
        .map_err(|error| error.to_string())
}

/// An address for headers and envelope. Carriers gave out some with dots in a
/// row or before the `@`: RFC 5321 has them only in quotes.
fn address(text: &str) -> Option<Address> {
    let (local, domain) = text.rsplit_once('@')?;
    if let Ok(address) = Address::new(local, domain) {
        return Some(address);
    }
    let plain = |byte: u8| byte.is_ascii_graphic() && !b"\"\\<>".contains(&byte);
    // The domain is checked with a local part that passes.
    Address::new("a", domain).ok()?;
    (!local.is_empty() && local.bytes().all(plain))
        .then(|| Address::new_dangerous(format!("\"{local}\""), domain))
}

#[cfg(test)]
mod tests {
    use super::address;

    #[test]
    fn odd_addresses_are_quoted_and_foreign_signs_refused() {
        let written = |text: &str| address(text).map(|address| address.to_string());
        for (text, expected) in [
            ("taro@example.jp", Some("taro@example.jp")),
            ("a..b@docomo.example.jp", Some("\"a..b\"@docomo.example.jp")),
            ("a.@docomo.example.jp", Some("\"a.\"@docomo.example.jp")),
            ("a\"..b@example.jp", None),
            ("a..\r\nb@example.jp", None),
            ("a..b@exa mple.jp", None),
            ("@example.jp", None),
            ("nothing", None),
        ] {
            assert_eq!(written(text).as_deref(), expected, "{text}");
        }
        let long = format!("{}..@example.jp", "a".repeat(62));
        assert!(address(&long).is_some(), "the longest local part");
    }
}
