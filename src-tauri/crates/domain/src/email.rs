//! E-mail addresses.

use unicode_normalization::UnicodeNormalization;
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use crate::Folded;
use crate::fold;
use crate::redacted::redacted;

/// An address with the local part's case kept and the domain in lower case.
#[derive(Clone, PartialEq, Eq, Zeroize, ZeroizeOnDrop)]
pub struct Email(String);
/// Why an address was not read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum EmailReason {
    /// Nothing was typed.
    #[error("empty")]
    Required,
    /// No address can be seen in it.
    #[error("not an address")]
    Format,
    /// More than 254 characters.
    #[error("too long")]
    Long,
}
/// A doubt about an address that never blocks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum EmailCaution {
    /// The domain is one letter away from a common one.
    Typo {
        /// The domain typed.
        domain: String,
        /// The domain meant.
        suggestion: String,
    },
    /// `a..b@`, `a.@`: made by Japanese carriers before 2009.
    Odd,
}
/// Domains Japanese members commonly have; only near misses of these are doubted.
const COMMON_DOMAINS: [&str; 26] = [
    "gmail.com",
    "googlemail.com",
    "yahoo.co.jp",
    "yahoo.com",
    "ymail.ne.jp",
    "ymail.com",
    "icloud.com",
    "docomo.ne.jp",
    "ezweb.ne.jp",
    "au.com",
    "softbank.ne.jp",
    "i.softbank.jp",
    "ymobile.ne.jp",
    "y-mobile.ne.jp",
    "uqmobile.jp",
    "rakumail.jp",
    "outlook.jp",
    "outlook.com",
    "hotmail.com",
    "hotmail.co.jp",
    "live.jp",
    "live.com",
    "nifty.com",
    "biglobe.ne.jp",
    "excite.co.jp",
    "ybb.ne.jp",
];

/// Greatest length of an address (RFC 5321 §4.5.3.1.3, less the angle brackets).
const MAX_ADDRESS: usize = 254;
/// Greatest length of a local part (RFC 5321 §4.5.3.1.1).
const MAX_LOCAL: usize = 64;
/// Greatest length of a label of the domain (RFC 1035 §2.3.4).
const MAX_LABEL: usize = 63;

impl Email {
    /// Folds and validates.
    pub fn parse(input: &str) -> Result<Folded<Self>, EmailReason> {
        let text = folded(input);
        if text.is_empty() {
            return Err(EmailReason::Required);
        }
        let (local, domain) = text.split_once('@').ok_or(EmailReason::Format)?;
        if text.chars().count() > MAX_ADDRESS {
            return Err(EmailReason::Long);
        }
        if !is_local(local) || !is_domain(domain) {
            return Err(EmailReason::Format);
        }
        Ok(Folded {
            value: Self(format!("{local}@{}", domain.to_ascii_lowercase())),
            repaired: *text != *input,
        })
    }

    /// The first doubt, if any.
    #[must_use]
    pub fn caution(&self) -> Option<EmailCaution> {
        let (local, domain) = self.0.split_once('@')?;
        if let Some(suggestion) = near_miss(domain) {
            return Some(EmailCaution::Typo {
                domain: domain.to_owned(),
                suggestion: suggestion.to_owned(),
            });
        }
        (local.contains("..") || local.ends_with('.')).then_some(EmailCaution::Odd)
    }

    /// The same address at another domain (a repaired typo); unchanged if that is no domain.
    #[must_use]
    pub fn with_domain(&self, domain: &str) -> Self {
        let local = self.0.split_once('@').map_or("", |(local, _)| local);
        Self::parse(&format!("{local}@{domain}")).map_or_else(|_| self.clone(), |read| read.value)
    }

    /// The address, for the wire and its owner.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// The key accounts are matched by: the whole address in lower case.
    #[must_use]
    pub fn match_key(&self) -> String {
        self.0.to_ascii_lowercase()
    }
}

redacted!(Email);

/// NFKC, 。 as the dot that the same key types, nothing invisible, trimmed.
fn folded(input: &str) -> Zeroizing<String> {
    let visible = input.chars().filter(|&sign| !fold::is_invisible(sign));
    let text: Zeroizing<String> = Zeroizing::new(
        visible
            .nfkc()
            .map(|sign| if sign == '。' { '.' } else { sign })
            .collect(),
    );
    Zeroizing::new(text.trim_matches(fold::is_blank).to_owned())
}

/// Atoms and dots, not led by a dot. Dots in a row or at the end stay: carriers issued such.
fn is_local(local: &str) -> bool {
    let is_atom =
        |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+/=?^_`{|}~-.".contains(&byte);
    (1..=MAX_LOCAL).contains(&local.len()) && !local.starts_with('.') && local.bytes().all(is_atom)
}

/// Two labels or more, the last of which is no number.
fn is_domain(domain: &str) -> bool {
    let is_label = |label: &str| {
        (1..=MAX_LABEL).contains(&label.len())
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
    };
    let top = domain.rsplit_once('.').map_or("", |(_, top)| top);
    top.len() >= 2
        && top.bytes().any(|byte| byte.is_ascii_alphabetic())
        && domain.split('.').all(is_label)
}

/// The common domain one edit (a letter more, less, other, or two swapped) away.
fn near_miss(domain: &str) -> Option<&'static str> {
    if COMMON_DOMAINS.contains(&domain) {
        return None;
    }
    COMMON_DOMAINS
        .into_iter()
        .find(|common| strsim::osa_distance(domain, common) == 1)
}

#[cfg(test)]
mod tests;
