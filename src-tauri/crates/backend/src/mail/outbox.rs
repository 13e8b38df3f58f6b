//! Mails that were sent, readable in process.

use std::collections::VecDeque;
use std::sync::{Mutex, PoisonError};

use jiff::Timestamp;

/// Most mails the outbox in memory keeps.
const CAPACITY: usize = 500;

/// Which mail it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MailKind {
    /// 承認メール with a code.
    Otp,
    /// To an address that has an account.
    Already,
    /// The account was made.
    Welcome,
    /// The code of a password reset.
    Reset,
    /// The password was changed.
    ResetDone,
    /// 完了メール.
    AccessDone,
    /// Parts are asked for again.
    AccessRejected,
}

const WORDS: [(MailKind, &str); 7] = [
    (MailKind::Otp, "otp"),
    (MailKind::Already, "already"),
    (MailKind::Welcome, "welcome"),
    (MailKind::Reset, "reset"),
    (MailKind::ResetDone, "reset-done"),
    (MailKind::AccessDone, "access-done"),
    (MailKind::AccessRejected, "access-rejected"),
];

impl MailKind {
    /// As the database has it.
    pub(super) fn word(self) -> &'static str {
        let known = WORDS.iter().find(|(kind, _)| *kind == self);
        known.map_or("", |(_, word)| word)
    }

    /// The kind of a word, unless a newer program wrote it.
    pub(super) fn of(word: &str) -> Option<Self> {
        let known = WORDS.iter().find(|(_, known)| *known == word);
        known.map(|(kind, _)| *kind)
    }
}

/// A mail that was sent. It may hold a code, so it has no `Debug`.
#[derive(Clone, PartialEq, Eq)]
pub struct SentMail {
    /// Which mail it is.
    pub kind: MailKind,
    /// Name and address it comes from.
    pub from: String,
    /// The address it goes to.
    pub to: String,
    /// Its subject.
    pub subject: String,
    /// Its text.
    pub text: String,
    /// When it was sent, by the backend's clock.
    pub sent_at: Timestamp,
    /// Whether it never arrives.
    pub bounced: bool,
}

impl SentMail {
    /// The one-time code, where the mail has one.
    #[must_use]
    pub fn code(&self) -> Option<&str> {
        let (_, after) = self.text.split_once("ワンタイムパスワード：")?;
        let end = after
            .find(|sign: char| !sign.is_ascii_digit())
            .unwrap_or(after.len());
        Some(&after[..end])
    }
}

/// Reads what was sent.
pub trait Outbox: Send + Sync {
    /// All mails kept, the oldest first.
    fn mails(&self) -> Vec<SentMail>;

    /// The last mail to an address, matched without regard to case.
    fn latest(&self, to: &str) -> Option<SentMail> {
        self.mails()
            .into_iter()
            .rev()
            .find(|mail| mail.to.eq_ignore_ascii_case(to))
    }
}

/// The outbox in memory.
#[derive(Default)]
pub struct MemoryOutbox(Mutex<VecDeque<SentMail>>);

impl MemoryOutbox {
    pub(super) fn push(&self, mail: SentMail) {
        let mut mails = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if mails.len() == CAPACITY {
            mails.pop_front();
        }
        mails.push_back(mail);
    }

    pub(super) fn forget(&self, to: &str) {
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .retain(|mail| !mail.to.eq_ignore_ascii_case(to));
    }
}

impl Outbox for MemoryOutbox {
    fn mails(&self) -> Vec<SentMail> {
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .iter()
            .cloned()
            .collect()
    }
}
