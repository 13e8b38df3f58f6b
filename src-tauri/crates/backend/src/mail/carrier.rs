//! Carries mails out of the process: to a folder or to an SMTP server.

use std::path::PathBuf;

use lettre::message::Mailbox;
use lettre::{AsyncSmtpTransport, AsyncTransport as _, Message, Tokio1Executor};

use super::smtp;
use crate::options::MailRoute;
use crate::start::StartError;

/// A way out of the process.
pub(super) struct Carrier {
    /// Whom mails come from.
    pub(super) from: Mailbox,
    out: Out,
}

enum Out {
    Folder(PathBuf),
    Smtp(AsyncSmtpTransport<Tokio1Executor>),
}

/// Why a mail was not delivered; holds no address.
pub(super) enum Undelivered {
    /// It may be soon.
    Now(String),
    /// It may be once somebody has changed something: what a server refuses for good is often its
    /// own or the sender's matter, and nothing tells that from an address nobody has.
    Later(String),
    /// It never will be.
    Ever(String),
}

/// The carrier of a route; none where mails stay in memory.
pub(super) fn of(route: &MailRoute, from: &str) -> Result<Option<Carrier>, StartError> {
    let out = match route {
        MailRoute::Memory => return Ok(None),
        MailRoute::Folder(folder) if !folder.is_dir() => {
            return Err(StartError::FolderMissing {
                path: folder.clone(),
            });
        }
        MailRoute::Folder(folder) => Out::Folder(folder.clone()),
        MailRoute::Smtp(url) => Out::Smtp(smtp::transport(url)?),
    };
    let from = from.parse().map_err(|_| StartError::Sender {
        from: from.to_owned(),
    })?;
    Ok(Some(Carrier { from, out }))
}

impl Carrier {
    /// Delivers a mail; `name` is its file's, in a folder.
    pub(super) async fn deliver(&self, message: &Message, name: &str) -> Result<(), Undelivered> {
        match &self.out {
            Out::Folder(folder) => {
                let (path, text) = (folder.join(name), message.formatted());
                let write = tokio::task::spawn_blocking(move || std::fs::write(path, text));
                write
                    .await
                    .map_err(|error| Undelivered::Now(error.to_string()))?
                    .map_err(|error| Undelivered::Now(error.kind().to_string()))
            }
            Out::Smtp(transport) => {
                let sent = transport.send(message.clone()).await;
                sent.map(|_| ()).map_err(|error| match error.status() {
                    Some(code) if error.is_permanent() => {
                        Undelivered::Later(format!("the server answered {code}"))
                    }
                    Some(code) => Undelivered::Now(format!("the server answered {code}")),
                    None => Undelivered::Now("no connection to the server".to_owned()),
                })
            }
        }
    }
}
