//! ワンタイムパスワード.

use zeroize::{ZeroizeOnDrop, Zeroizing};

use crate::Typed;
use crate::fold;
use crate::redacted::redacted;

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
/// How many digits a code has.
const DIGITS: usize = 6;

impl OneTimeCode {
    /// Folds and validates.
    pub fn parse(input: &str) -> Result<Self, OneTimeCodeReason> {
        let digits: Zeroizing<String> = Zeroizing::new(
            input
                .chars()
                .filter(|&sign| !fold::is_blank(sign))
                .map(fold::half_width)
                .collect(),
        );
        if digits.is_empty() {
            return Err(OneTimeCodeReason::Required);
        }
        if digits.len() != DIGITS || !fold::is_digits(&digits) {
            return Err(OneTimeCodeReason::Format);
        }
        Ok(Self(Typed::from(digits.as_str())))
    }

    /// The digits, for the one request that carries them.
    #[must_use]
    pub fn expose(&self) -> &str {
        self.0.expose()
    }
}

redacted!(OneTimeCode);

// Its only field wipes itself.
impl ZeroizeOnDrop for OneTimeCode {}

#[cfg(test)]
mod tests {
    use super::{OneTimeCode, OneTimeCodeReason as Reason};
    use proptest::prelude::*;

    fn check(input: &str, expect: Result<&str, Reason>) {
        let read = OneTimeCode::parse(input);
        assert_eq!(
            read.as_ref().map(OneTimeCode::expose),
            expect.as_ref().copied(),
            "{input}"
        );
    }

    #[test]
    fn reads_six_digits() {
        check("012345", Ok("012345"));
        check("０１２３４５", Ok("012345"));
        check(" 012 345\u{3000}\n", Ok("012345"));
    }

    #[test]
    fn refuses() {
        check("", Err(Reason::Required));
        check("\u{3000}", Err(Reason::Required));
        for wrong in [
            "12345",
            "1234567",
            "12345a",
            "一二三四五六",
            "١٢٣٤٥٦",
            "①②③④⑤⑥",
        ] {
            check(wrong, Err(Reason::Format));
        }
    }

    #[test]
    fn debug_is_silent() {
        let code = OneTimeCode::parse("012345").unwrap();
        assert_eq!(format!("{code:?}"), "OneTimeCode(…)");
    }

    proptest! {
        #[test]
        fn never_panics(input in any::<String>()) {
            let _ = OneTimeCode::parse(&input);
        }

        #[test]
        fn reading_again_changes_nothing(input in "[ 0-9０-９]{6,8}") {
            if let Ok(code) = OneTimeCode::parse(&input) {
                prop_assert_eq!(OneTimeCode::parse(code.expose()), Ok(code));
            }
        }
    }
}
