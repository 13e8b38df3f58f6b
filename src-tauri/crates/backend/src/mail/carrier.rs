//! Carries mails out of the process: to a folder or to an SMTP server.

use std::path::PathBuf;
use std::time::{Duration, SystemTime};

use lettre::message::Mailbox;
use lettre::message::header::ContentType;
use lettre::{AsyncSmtpTransport, AsyncTransport as _, Message, Tokio1Executor};
use tokio::sync::mpsc::UnboundedReceiver;

use super::SentMail;
use crate::options::MailRoute;
use crate::start::StartError;

/// Waits before each further attempt to deliver.
const RETRIES: [Duration; 3] = [
    Duration::from_secs(1),
    Duration::from_secs(10),
    Duration::from_mins(1),
];

/// A way out of the process.
pub(super) enum Carrier {
    Folder {
        folder: PathBuf,
        from: Mailbox,
    },
    Smtp {
        transport: AsyncSmtpTransport<Tokio1Executor>,
        from: Mailbox,
    },
}

/// The carrier of a route; none where mails stay in memory.
pub(super) fn of(route: &MailRoute, from: &str) -> Result<Option<Carrier>, StartError> {
    let from: Mailbox = match route {
        MailRoute::Memory => return Ok(None),
        MailRoute::Folder(_) | MailRoute::Smtp(_) => {
            from.parse().map_err(|_| StartError::Sender {
                from: from.to_owned(),
            })?
        }
    };
    match route {
        MailRoute::Memory => Ok(None),
        MailRoute::Folder(folder) if !folder.is_dir() => Err(StartError::FolderMissing {
            path: folder.clone(),
        }),
        MailRoute::Folder(folder) => Ok(Some(Carrier::Folder {
            folder: folder.clone(),
            from,
        })),
        MailRoute::Smtp(url) => {
            // The address may hold a password: neither it nor the error is shown.
            let transport = AsyncSmtpTransport::<Tokio1Executor>::from_url(url)
                .map_err(|_| StartError::Smtp)?
                .build();
            Ok(Some(Carrier::Smtp { transport, from }))
        }
    }
}

/// Delivers until the queue is closed and empty.
pub(super) async fn run(carrier: Carrier, mut queue: UnboundedReceiver<SentMail>) {
    let mut number = 0_u32;
    while let Some(mail) = queue.recv().await {
        number += 1;
        let mut result = carrier.deliver(&mail, number).await;
        for wait in RETRIES {
            if result.is_ok() || queue.is_closed() {
                break;
            }
            tokio::time::sleep(wait).await;
            result = carrier.deliver(&mail, number).await;
        }
        if let Err(error) = result {
            tracing::error!(kind = ?mail.kind, error, "a mail was not delivered");
        }
    }
}

impl Carrier {
    /// Delivers a mail; the error holds no address.
    async fn deliver(&self, mail: &SentMail, number: u32) -> Result<(), String> {
        match self {
            Self::Folder { folder, from } => {
                let name = format!("{}-{number:05}.eml", mail.sent_at.as_millisecond());
                let (path, text) = (folder.join(name), message(mail, from)?.formatted());
                let write = tokio::task::spawn_blocking(move || std::fs::write(path, text));
                write
                    .await
                    .map_err(|error| error.to_string())?
                    .map_err(|error| error.kind().to_string())
            }
            Self::Smtp { transport, from } => {
                let sent = transport.send(message(mail, from)?).await;
                sent.map(|_| ()).map_err(|error| match error.status() {
                    Some(code) => format!("the server answered {code}"),
                    None => "no connection to the server".to_owned(),
                })
            }
        }
    }
}

fn message(mail: &SentMail, from: &Mailbox) -> Result<Message, String> {
    let to = mail
        .to
        .parse()
        .map_err(|_| "the address cannot be written in a header".to_owned())?;
    Message::builder()
        .from(from.clone())
        .to(Mailbox::new(None, to))
        .date(SystemTime::from(mail.sent_at))
        .subject(&mail.subject)
        .header(ContentType::TEXT_PLAIN)
        .body(mail.text.clone())
        .map_err(|error| error.to_string())
}
