//! 氏名（全角カナ）.
use crate::Folded;
/// A full name in katakana, 1 to 40 characters.
#[derive(Clone, PartialEq, Eq)]
pub struct KanaName(String);
/// Why a kana name was not read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum KanaNameReason {
    /// Nothing was typed.
    #[error("empty")]
    Required,
    /// A character that is no katakana remains.
    #[error("not katakana")]
    Chars,
    /// More than 40 characters.
    #[error("too long")]
    Long,
}
impl KanaName {
    /// Normalises and validates.
    pub fn parse(_input: &str) -> Result<Folded<Self>, KanaNameReason> {
        todo!()
    }
    /// The name, for the wire and its owner.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.0
    }
    /// The backend's second-chance key: small kana large, ヲ→オ, ヂ→ジ, ヅ→ズ, no ー.
    #[must_use]
    pub fn match_key(&self) -> String {
        todo!()
    }
}
