//! 秘密の質問 and its answer.

use std::ops::RangeInclusive;

use unicode_normalization::UnicodeNormalization;
use zeroize::{ZeroizeOnDrop, Zeroizing};

use crate::Typed;
use crate::fold;
use crate::redacted::redacted;

/// A question of 4 to 60 characters, preset or own.
#[derive(Clone, PartialEq, Eq)]
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
/// Bounds of a question, in characters.
const QUESTION: RangeInclusive<usize> = 4..=60;
/// Bounds of an answer, in characters.
const ANSWER: RangeInclusive<usize> = 2..=60;

impl SecretQuestion {
    /// Trims and validates.
    pub fn parse(input: &str) -> Result<Self, QuestionReason> {
        let question = input.trim_matches(fold::is_blank);
        if question.is_empty() {
            return Err(QuestionReason::Required);
        }
        if !QUESTION.contains(&question.chars().count()) {
            return Err(QuestionReason::Length);
        }
        Ok(Self(question.to_owned()))
    }

    /// The question.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl SecretAnswer {
    /// Validates; `guessable` holds the person's name, kana, birth date forms and address.
    /// Lengths count what answers are compared by; spaces and signs hide no likeness.
    pub fn parse(
        input: &Typed,
        question: &SecretQuestion,
        guessable: &[&str],
    ) -> Result<Self, AnswerReason> {
        let normal = normalised(input.expose());
        if normal.is_empty() {
            return Err(AnswerReason::Required);
        }
        if !ANSWER.contains(&normal.chars().count()) {
            return Err(AnswerReason::Length);
        }
        if is_alike(&normal, question.as_str()) {
            return Err(AnswerReason::Question);
        }
        if guessable.iter().any(|known| is_alike(&normal, known)) {
            return Err(AnswerReason::Guessable);
        }
        Ok(Self(input.clone()))
    }

    /// The form answers are compared by: NFKC, trimmed, spaces folded, case and kana folded.
    #[must_use]
    pub fn normalised(&self) -> Typed {
        Typed::from(normalised(self.0.expose()).as_str())
    }

    /// The answer as typed, for its owner and the one request that carries it.
    #[must_use]
    pub fn expose(&self) -> &str {
        self.0.expose()
    }
}

redacted!(SecretQuestion, SecretAnswer);

// Its only field wipes itself.
impl ZeroizeOnDrop for SecretAnswer {}

/// NFKC twice, for folded letters and kana may compose anew.
fn normalised(input: &str) -> Zeroizing<String> {
    let visible = input.chars().filter(|&sign| !fold::is_invisible(sign));
    let folded: Zeroizing<String> = Zeroizing::new(
        visible
            .map(fold::combining_mark)
            .nfkc()
            .flat_map(char::to_lowercase)
            .map(fold::katakana)
            .nfkc()
            .collect(),
    );
    let mut text = Zeroizing::new(String::with_capacity(folded.len()));
    for word in folded.split_whitespace() {
        if !text.is_empty() {
            text.push(' ');
        }
        text.push_str(word);
    }
    text
}

/// Whether two texts have the same letters and digits.
fn is_alike(normal: &str, known: &str) -> bool {
    let known = normalised(known);
    let mut letters = known
        .chars()
        .filter(|sign| sign.is_alphanumeric())
        .peekable();
    letters.peek().is_some() && letters.eq(normal.chars().filter(|sign| sign.is_alphanumeric()))
}

#[cfg(test)]
mod tests {
    use super::{AnswerReason, QuestionReason, SecretAnswer, SecretQuestion, normalised};
    use crate::Typed;
    use proptest::prelude::*;

    const GUESSABLE: [&str; 5] = [
        "健康 太郎",
        "ケンコムタロウ",
        "1989-01-01",
        "1989年1月1日",
        "taro@example.jp",
    ];

    fn question(text: &str) -> SecretQuestion {
        SecretQuestion::parse(text).unwrap()
    }

    fn check(input: &str, expect: Result<(), AnswerReason>) {
        let asked = question("はじめて育てた野菜は？");
        let read = SecretAnswer::parse(&Typed::from(input), &asked, &GUESSABLE);
        assert_eq!(read.map(|_| ()), expect, "{input}");
    }

    #[test]
    fn questions() {
        let check = |input: &str, expect: Result<&str, QuestionReason>| {
            let read = SecretQuestion::parse(input);
            assert_eq!(
                read.as_ref().map(SecretQuestion::as_str),
                expect.as_ref().copied()
            );
        };
        check(" はじめて育てた野菜は？　", Ok("はじめて育てた野菜は？"));
        check("", Err(QuestionReason::Required));
        check("\u{3000}", Err(QuestionReason::Required));
        check("野菜？", Err(QuestionReason::Length));
        check("好き野菜", Ok("好き野菜"));
        check(&"問".repeat(60), Ok(&"問".repeat(60)));
        check(&"問".repeat(61), Err(QuestionReason::Length));
    }

    #[test]
    fn answers() {
        check("ミニトマト", Ok(()));
        check("kencom", Ok(()));
        check("", Err(AnswerReason::Required));
        check(" \u{3000}", Err(AnswerReason::Required));
        check("茄", Err(AnswerReason::Length));
        check("か\u{3099}", Err(AnswerReason::Length));
        check("茄子", Ok(()));
        check(&"茄".repeat(60), Ok(()));
        check(&"茄".repeat(61), Err(AnswerReason::Length));
        check("？！", Ok(()));
    }

    #[test]
    fn the_question_is_no_answer() {
        for alike in [
            "はじめて育てた野菜は？",
            "ハジメテ育テタ野菜ハ",
            " はじめて 育てた 野菜は?",
        ] {
            check(alike, Err(AnswerReason::Question));
        }
    }

    #[test]
    fn what_others_know_is_no_answer() {
        for known in [
            "健康太郎",
            "健康　太郎",
            "けんこむたろう",
            "ｹﾝｺﾑ ﾀﾛｳ",
            "19890101",
            "1989/01/01",
            "１９８９年１月１日",
            "TARO@example.jp",
        ] {
            check(known, Err(AnswerReason::Guessable));
        }
        let asked = question("好きな色は？");
        assert!(SecretAnswer::parse(&Typed::from("？？"), &asked, &["", " "]).is_ok());
    }

    #[test]
    fn answers_compare_alike() {
        let check = |input, expect: &str| {
            let answer =
                SecretAnswer::parse(&Typed::from(input), &question("好きな物は？"), &[]).unwrap();
            assert_eq!(answer.normalised().expose(), expect, "{input}");
            assert_eq!(answer.expose(), input);
        };
        for same in [
            "ミニトマト",
            "みにとまと",
            "ﾐﾆﾄﾏﾄ",
            " ミニトマト\u{3000}",
            "ミニ\u{200B}トマト",
        ] {
            check(same, "ミニトマト");
        }
        check("Ｋｅｎ  COM", "ken com");
        check("か゛らす", "ガラス");
        check("が\u{3000}らす", "ガ ラス");
        check("わ\u{3099}い", "\u{30F7}イ");
    }

    #[test]
    fn debug_is_silent() {
        let asked = question("好きな野菜は？");
        let answer = SecretAnswer::parse(&Typed::from("ミニトマト"), &asked, &[]).unwrap();
        assert_eq!(
            format!("{asked:?} {answer:?}"),
            "SecretQuestion(…) SecretAnswer(…)"
        );
    }

    proptest! {
        #[test]
        fn normalising_again_changes_nothing(input in any::<String>()) {
            let once = normalised(&input);
            prop_assert_eq!(normalised(&once), once);
        }

        #[test]
        fn kana_normalise_once(input in "[ぁ-ヾｦ-ﾟ゛゜\u{3099}\u{309A}Ａ-ｚ ]{0,12}") {
            let once = normalised(&input);
            prop_assert_eq!(normalised(&once), once);
        }

        #[test]
        fn never_panics(question in any::<String>(), answer in any::<String>()) {
            if let Ok(asked) = SecretQuestion::parse(&question) {
                let _ = SecretAnswer::parse(&Typed::from(answer), &asked, &[&question]);
            }
        }
    }
}
