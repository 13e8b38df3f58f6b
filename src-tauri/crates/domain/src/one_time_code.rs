//! ワンタイムパスワード.
use crate::Typed;
/// Six digits.
#[derive(Clone, PartialEq, Eq)]
pub struct OneTimeCode(Typed);
/// Why a code was not read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum OneTimeCodeReason {
    /// Nothing was typed.
    #[error("empty")]
    Required,
    /// Not six digits after folding full-width digits and spaces.
    #[error("not six digits")]
    Format,
}
impl OneTimeCode {
    /// Folds and validates.
    pub fn parse(_input: &str) -> Result<Self, OneTimeCodeReason> {
        todo!()
    }
    /// The digits, for the one request that carries them.
    #[must_use]
    pub fn expose(&self) -> &str {
        self.0.expose()
    }
}
