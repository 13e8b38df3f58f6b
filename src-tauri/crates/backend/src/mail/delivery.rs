//! Delivers mails, each in a task of its own: one that fails stops no other.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use lettre::address::Envelope;
use lettre::message::Mailbox;
use lettre::message::header::ContentType;
use lettre::{Address, Message};
use tokio::sync::mpsc::UnboundedReceiver;
use tokio::sync::{Semaphore, watch};
use tokio::task::JoinSet;
use tokio::time::interval;

use super::carrier::{Carrier, Undelivered};
use super::kept::Kept;
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

/// How often it is looked for what other instances have left.
const ROUND: Duration = Duration::from_secs(15);

/// Delivers until the queue is closed and empty, what others have left too. What fails then is
/// left to the next instance.
pub(super) async fn run(carrier: Carrier, kept: Kept, mut queue: UnboundedReceiver<Letter>) {
    let (carrier, places) = (Arc::new(carrier), Arc::new(Semaphore::new(AT_ONCE)));
    let kept = Arc::new(kept);
    let (open, closed) = watch::channel(());
    let mut tasks = JoinSet::new();
    let mut rounds = interval(ROUND);
    let mut number = 0_u32;
    loop {
        let letter = tokio::select! {
            letter = queue.recv() => letter,
            Some(_) = tasks.join_next() => continue,
            _ = rounds.tick() => match left(&kept).await {
                Some(letter) => {
                    // There may be more.
                    rounds.reset_immediately();
                    Some(letter)
                }
                None => continue,
            },
        };
        let Some(Letter { mail, id }) = letter else {
            break;
        };
        number += 1;
        let delivery = Delivery {
            name: format!("{}-{number:05}-{id}.eml", mail.sent_at.as_millisecond()),
            carrier: Arc::clone(&carrier),
            kept: Arc::clone(&kept),
            places: Arc::clone(&places),
            closed: closed.clone(),
        };
        tasks.spawn(async move {
            if let Err(Failure::Broken(error)) = delivery.deliver(&id, &mail).await {
                tracing::error!(kind = ?mail.kind, error, "what became of a mail was not kept");
            }
        });
    }
    drop(open);
    while tasks.join_next().await.is_some() {}
}

/// A mail that an instance has left.
async fn left(kept: &Kept) -> Option<Letter> {
    match kept.take().await {
        Ok(found) => found.map(|(id, mail)| Letter { mail, id }),
        Err(Failure::Broken(error)) => {
            tracing::error!(error, "what other instances left cannot be looked for");
            None
        }
        Err(Failure::Refused(_)) => None,
    }
}

/// One mail on its way.
struct Delivery {
    name: String,
    carrier: Arc<Carrier>,
    kept: Arc<Kept>,
    places: Arc<Semaphore>,
    closed: watch::Receiver<()>,
}

impl Delivery {
    /// Delivers, with further attempts where they may help, and keeps what became of it.
    async fn deliver(mut self, id: &str, mail: &SentMail) -> Result<(), Failure> {
        let undelivered = match message(mail, &self.carrier.from) {
            Ok(message) => match Arc::clone(&self.kept)
                .held(id, self.attempts(&message))
                .await
            {
                Ok(()) => return self.kept.done(id).await,
                Err(undelivered) => undelivered,
            },
            Err(error) => Undelivered::Ever(error),
        };
        let (error, ever) = match undelivered {
            Undelivered::Now(_) if self.closed.has_changed().is_err() => {
                return self.kept.release(id).await;
            }
            Undelivered::Now(error) => (error, false),
            Undelivered::Ever(error) => (error, true),
        };
        tracing::error!(kind = ?mail.kind, error, ever, "a mail was not delivered");
        self.kept.failed(id, &error, ever).await
    }

    async fn attempts(&mut self, message: &Message) -> Result<(), Undelivered> {
        let mut waits = RETRIES.into_iter();
        loop {
            let undelivered = match self.attempt(message).await {
                Err(Undelivered::Now(error)) => Undelivered::Now(error),
                ended => return ended,
            };
            let Some(wait) = waits.next() else {
                return Err(undelivered);
            };
            tokio::select! {
                () = tokio::time::sleep(wait) => {}
                // Nothing is ever sent: it changes when the sender is dropped.
                _ = self.closed.changed() => return Err(undelivered),
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
