//! E-mail addresses.
use crate::Folded;
/// An address with the local part's case kept and the domain in lower case.
#[derive(Clone, PartialEq, Eq)]
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
impl Email {
    /// Folds and validates.
    pub fn parse(_input: &str) -> Result<Folded<Self>, EmailReason> {
        todo!()
    }
    /// The first doubt, if any.
    #[must_use]
    pub fn caution(&self) -> Option<EmailCaution> {
        todo!()
    }
    /// The same address at another domain (a repaired typo).
    #[must_use]
    pub fn with_domain(&self, _domain: &str) -> Self {
        todo!()
    }
    /// The address, for the wire and its owner.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.0
    }
    /// The key accounts are matched by: the whole address in lower case.
    #[must_use]
    pub fn match_key(&self) -> String {
        todo!()
    }
}
