//! Writes mails from their templates.

use std::sync::Arc;

use super::{MailKind, SentMail, template};
use crate::clock::Clock;
use crate::options::Options;

/// The address of the fixtures whose mails never arrive.
const BOUNCING: &str = "bounce@example.jp";

/// Writes in the name of a brand.
#[derive(Clone)]
pub(super) struct Writer {
    clock: Arc<dyn Clock>,
    brand: String,
    mail_domain: String,
    from: String,
}

impl Writer {
    pub(super) fn new(options: &Options) -> Self {
        let (brand, mail_domain) = (options.brand.clone(), options.mail_domain.clone());
        Self {
            clock: Arc::clone(&options.clock),
            from: format!("{brand}運営事務局 <no-reply@{mail_domain}>"),
            brand,
            mail_domain,
        }
    }

    /// Whom mails come from.
    pub(super) fn from(&self) -> &str {
        &self.from
    }

    pub(super) fn write(&self, kind: MailKind, to: &str, code: Option<&str>) -> SentMail {
        SentMail {
            kind,
            from: self.from.clone(),
            to: to.to_owned(),
            subject: template::subject(kind, &self.brand),
            text: template::text(kind, &self.brand, &self.mail_domain, code),
            sent_at: self.clock.now(),
            bounced: to.eq_ignore_ascii_case(BOUNCING),
        }
    }
}
