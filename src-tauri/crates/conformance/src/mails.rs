//! The codes that the server sends by mail.

mod eml;

use std::path::{Path, PathBuf};
use std::time::Duration;

use async_trait::async_trait;
use tokio::process;
use tokio::time::{Instant, sleep};

/// How long a mail may take.
const ARRIVAL: Duration = Duration::from_secs(10);
/// How often it is looked for.
const LOOK: Duration = Duration::from_millis(100);

/// Reads codes.
#[async_trait]
pub trait Mails: Send + Sync {
    /// The code that came last to an address, if one has come.
    async fn last(&self, address: &str) -> Option<String>;
    /// Whether codes can be read at all.
    fn readable(&self) -> bool {
        true
    }
}

/// No mail can be read: what needs a code is skipped.
#[derive(Debug, Clone, Copy)]
pub struct NoMails;

#[async_trait]
impl Mails for NoMails {
    async fn last(&self, _address: &str) -> Option<String> {
        None
    }

    fn readable(&self) -> bool {
        false
    }
}

/// A folder into which the server writes its mails, one `.eml` file each, named so that the
/// newest is the last.
#[derive(Debug, Clone)]
pub struct Folder(pub PathBuf);

#[async_trait]
impl Mails for Folder {
    async fn last(&self, address: &str) -> Option<String> {
        newest_code(&self.0, address)
    }
}

/// A program that prints the last code of the address it is given.
#[derive(Debug, Clone)]
pub struct Command(pub PathBuf);

#[async_trait]
impl Mails for Command {
    async fn last(&self, address: &str) -> Option<String> {
        let output = process::Command::new(&self.0).arg(address).output();
        let output = output.await.ok().filter(|output| output.status.success())?;
        let code = String::from_utf8(output.stdout).ok()?.trim().to_owned();
        (!code.is_empty()).then_some(code)
    }
}

/// The code that came last to an address, other than `before`. Looks again and again, for a
/// while: of a mail that comes nobody tells.
pub(crate) async fn arriving(
    mails: &dyn Mails,
    address: &str,
    before: Option<&str>,
) -> Option<String> {
    let end = Instant::now() + ARRIVAL;
    loop {
        if let Some(code) = mails.last(address).await
            && Some(code.as_str()) != before
        {
            return Some(code);
        }
        if Instant::now() > end {
            return None;
        }
        sleep(LOOK).await;
    }
}

/// The code that came last to an address, among the `.eml` files of a folder.
#[must_use]
pub fn newest_code(folder: &Path, address: &str) -> Option<String> {
    let mut files: Vec<PathBuf> = std::fs::read_dir(folder)
        .ok()?
        .flatten()
        .map(|entry| entry.path())
        .collect();
    files.sort();
    files
        .iter()
        .rev()
        .filter_map(|file| std::fs::read_to_string(file).ok())
        .find_map(|mail| eml::code(&mail, address))
}
