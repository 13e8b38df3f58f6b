//! Passwords against a policy.
use serde::{Deserialize, Serialize};
use crate::Typed;
/// A password that meets the policy it was checked against. Wiped on drop, no content in `Debug`.
#[derive(Clone, PartialEq, Eq)]
pub struct Password(Typed);
/// What the backend asks of a password.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PasswordPolicy {
    /// Least number of characters.
    pub min: usize,
    /// Greatest number of characters.
    pub max: usize,
    /// Whether a letter and a digit are asked for.
    pub classes: bool,
    /// Common passwords that are refused, in lower case.
    pub blocklist: Vec<String>,
}
/// A line of the panel パスワード設定の条件.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PasswordRule {
    /// Length within the bounds.
    Length,
    /// A letter and a digit.
    Classes,
    /// Does not hold the e-mail address.
    Email,
    /// Not a common one.
    Common,
}
/// Why a password was refused; the first in this order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PasswordReason {
    /// Nothing was typed.
    #[error("empty")]
    Required,
    /// Fewer characters than the policy's least.
    #[error("{length} characters")]
    Short {
        /// How many there were.
        length: usize,
    },
    /// More characters than the policy's greatest.
    #[error("too long")]
    Long,
    /// A letter or a digit is missing.
    #[error("classes")]
    Classes,
    /// Holds the e-mail address.
    #[error("holds the address")]
    Email,
    /// In the blocklist.
    #[error("common")]
    Common,
}
impl Password {
    /// Checks a new password; never normalises or cuts it.
    pub fn new(_input: &Typed, _policy: &PasswordPolicy, _email: &str) -> Result<Self, PasswordReason> {
        todo!()
    }
    /// A password of an existing account: only emptiness is checked.
    pub fn existing(_input: &Typed) -> Result<Self, PasswordReason> {
        todo!()
    }
    /// Which rules of the policy the input meets, in the panel's order; `Classes` only if asked.
    #[must_use]
    pub fn rules(_input: &Typed, _policy: &PasswordPolicy, _email: &str) -> Vec<(PasswordRule, bool)> {
        todo!()
    }
    /// The password, for the one request that carries it.
    #[must_use]
    pub fn expose(&self) -> &str {
        self.0.expose()
    }
}
