//! 秘密の質問 and its answer.
use crate::Typed;
/// A question of 4 to 60 characters, preset or own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SecretQuestion(String);
/// An answer of 2 to 60 characters, as typed; wiped on drop.
#[derive(Clone, PartialEq, Eq)]
pub struct SecretAnswer(Typed);
/// Why a question was refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum QuestionReason {
    /// Nothing was typed.
    #[error("empty")]
    Required,
    /// Not 4 to 60 characters.
    #[error("length")]
    Length,
}
/// Why an answer was refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum AnswerReason {
    /// Nothing was typed.
    #[error("empty")]
    Required,
    /// Not 2 to 60 characters.
    #[error("length")]
    Length,
    /// The same as the question.
    #[error("the question")]
    Question,
    /// Name, birth date or address of the person.
    #[error("guessable")]
    Guessable,
}
impl SecretQuestion {
    /// Trims and validates.
    pub fn parse(_input: &str) -> Result<Self, QuestionReason> {
        todo!()
    }
    /// The question.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}
impl SecretAnswer {
    /// Validates; `guessable` holds the person's name, kana, birth date forms and address.
    pub fn parse(_input: &Typed, _question: &SecretQuestion, _guessable: &[&str]) -> Result<Self, AnswerReason> {
        todo!()
    }
    /// The form answers are compared by: NFKC, trimmed, spaces folded, case and kana folded.
    #[must_use]
    pub fn normalised(&self) -> Typed {
        todo!()
    }
    /// The answer as typed, for its owner and the one request that carries it.
    #[must_use]
    pub fn expose(&self) -> &str {
        self.0.expose()
    }
}
