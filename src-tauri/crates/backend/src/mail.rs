//! Mails: written from templates, handed to the outbox, a folder or a server.

mod carrier;
mod delivery;
mod outbox;
mod smtp;
mod template;

use std::sync::Arc;

use tokio::sync::mpsc;
use tokio::task::JoinHandle;

use crate::clock::Clock;
use crate::options::{MailRoute, Options};
use crate::start::StartError;
pub use outbox::{MailKind, MemoryOutbox, Outbox, SentMail};

/// Takes mails and never makes a request wait for their delivery: how long it
/// takes would tell whether an address has an account.
pub(crate) struct Mailroom {
    outbox: Arc<MemoryOutbox>,
    queue: Option<mpsc::UnboundedSender<SentMail>>,
    keep: bool,
    clock: Arc<dyn Clock>,
    brand: String,
    mail_domain: String,
}

impl Mailroom {
    /// Opens the route; the task ends when the mailroom is dropped.
    pub(crate) fn open(options: &Options) -> Result<(Self, Option<JoinHandle<()>>), StartError> {
        let from = format!(
            "{}運営事務局 <no-reply@{}>",
            options.brand, options.mail_domain
        );
        let carrier = carrier::of(&options.mail, &from)?;
        let (queue, task) = match carrier {
            None => (None, None),
            Some(carrier) => {
                let (sender, receiver) = mpsc::unbounded_channel();
                (
                    Some(sender),
                    Some(tokio::spawn(delivery::run(carrier, receiver))),
                )
            }
        };
        let room = Self {
            outbox: Arc::new(MemoryOutbox::default()),
            queue,
            keep: !matches!(options.mail, MailRoute::Smtp(_)),
            clock: Arc::clone(&options.clock),
            brand: options.brand.clone(),
            mail_domain: options.mail_domain.clone(),
        };
        Ok((room, task))
    }

    /// The outbox.
    pub(crate) fn outbox(&self) -> Arc<MemoryOutbox> {
        Arc::clone(&self.outbox)
    }

    /// Sends a mail; `code` where its template has one.
    pub(crate) fn send(&self, kind: MailKind, to: &str, code: Option<&str>) {
        let mail = SentMail {
            kind,
            from: format!("{}運営事務局 <no-reply@{}>", self.brand, self.mail_domain),
            to: to.to_owned(),
            subject: template::subject(kind, &self.brand),
            text: template::text(kind, &self.brand, &self.mail_domain, code),
            sent_at: self.clock.now(),
            bounced: to.eq_ignore_ascii_case(BOUNCING),
        };
        if let (Some(queue), false) = (&self.queue, mail.bounced) {
            // The task outlives the mailroom, so the queue is open.
            let _ = queue.send(mail.clone());
        }
        if self.keep {
            self.outbox.push(mail);
        }
    }

    /// Forgets the mails to an address.
    pub(crate) fn forget(&self, to: &str) {
        self.outbox.forget(to);
    }
}

/// The address of the fixtures whose mails never arrive.
const BOUNCING: &str = "bounce@example.jp";
