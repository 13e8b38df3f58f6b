//! Mails: written from templates, handed to the outbox, a folder or a server.

mod carrier;
mod dead;
mod delivery;
mod kept;
mod lease;
mod left;
mod outbox;
mod smtp;
mod template;
mod writer;

use std::sync::Arc;
use std::time::Instant;

use tokio::sync::mpsc;
use tokio::task::JoinHandle;

use crate::hash::Hasher;
use crate::options::{MailRoute, Options};
use crate::random::Random;
use crate::refusal::Failure;
use crate::start::StartError;
use crate::store::{Db, Store};
pub use dead::DeadMail;
pub(crate) use dead::{dead_mails, drop_dead, revive};
use kept::Kept;
pub use outbox::{MailKind, MemoryOutbox, Outbox, SentMail};
use writer::Writer;

/// Takes mails and never makes a request wait for their delivery: how long it
/// takes would tell whether an address has an account.
pub(crate) struct Mailroom {
    outbox: Arc<MemoryOutbox>,
    queue: Option<mpsc::UnboundedSender<Letter>>,
    keep: bool,
    random: Arc<Random>,
    writer: Writer,
}

/// A mail that is written and, where it leaves the process, kept.
#[must_use = "it is on its way once it is handed over, after the commit"]
pub(crate) struct Letter {
    mail: SentMail,
    id: String,
    /// The round of attempts it is in: another instance that takes it over begins the next.
    round: i64,
    /// When it became this instance's.
    since: Instant,
}

/// A code, and whose it is.
pub(crate) type Code<'a> = (&'a str, &'a str);

impl Mailroom {
    /// Opens the route; the task ends when the mailroom is dropped. With `others` it delivers too
    /// what other instances have left.
    pub(crate) fn open(
        options: &Options,
        db: &Arc<dyn Store>,
        hasher: &Arc<Hasher>,
        others: bool,
    ) -> Result<(Self, Option<JoinHandle<()>>), StartError> {
        let writer = Writer::new(options);
        let carrier = carrier::of(&options.mail, writer.from())?;
        let (queue, task) = match carrier {
            None => (None, None),
            Some(carrier) => {
                let (sender, receiver) = mpsc::unbounded_channel();
                let kept = Kept {
                    db: Arc::clone(db),
                    clock: Arc::clone(&options.clock),
                    random: Arc::clone(&options.random),
                    hasher: Arc::clone(hasher),
                    code_digits: options.limits.code_digits,
                    writer: writer.clone(),
                };
                let task = tokio::spawn(delivery::run(carrier, kept, receiver, others));
                (Some(sender), Some(task))
            }
        };
        let room = Self {
            outbox: Arc::new(MemoryOutbox::default()),
            queue,
            keep: !matches!(options.mail, MailRoute::Smtp(_)),
            random: Arc::clone(&options.random),
            writer,
        };
        Ok((room, task))
    }

    /// The outbox.
    pub(crate) fn outbox(&self) -> Arc<MemoryOutbox> {
        Arc::clone(&self.outbox)
    }

    /// Writes a mail in the transaction that does what it tells, so that neither is without the
    /// other; with a code where its template has one.
    pub(crate) async fn write(
        &self,
        db: &mut Db,
        kind: MailKind,
        to: &str,
        code: Option<Code<'_>>,
    ) -> Result<Letter, Failure> {
        let mail = self.writer.write(kind, to, code.map(|(code, _)| code));
        let mut id = String::new();
        if self.queue.is_some() && !mail.bounced {
            id = self.random.id();
            kept::keep(db, &id, &mail, code.map(|(_, owner)| owner)).await?;
        }
        Ok(Letter {
            mail,
            id,
            round: 1,
            since: Instant::now(),
        })
    }

    /// Hands a mail over, once it is committed: it cannot be taken back.
    pub(crate) fn send(&self, letter: Letter) {
        if self.keep {
            self.outbox.push(letter.mail.clone());
        }
        if let (Some(queue), false) = (&self.queue, letter.mail.bounced) {
            // The task outlives the mailroom, so the queue is open.
            let _ = queue.send(letter);
        }
    }

    /// Forgets the mails to an address.
    pub(crate) fn forget(&self, to: &str) {
        self.outbox.forget(to);
    }
}
