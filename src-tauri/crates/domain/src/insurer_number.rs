//! 保険者番号.

use zeroize::{Zeroize, ZeroizeOnDrop};

use crate::Folded;
use crate::check_digit::check_digit_holds;
use crate::fold;
use crate::redacted::redacted;

/// A 保険者番号 as typed, folded to 6–8 ASCII digits (7 only for known legacy groups).
#[derive(Clone, PartialEq, Eq, Hash, Zeroize, ZeroizeOnDrop)]
pub struct InsurerNumber(String);

/// Why a 保険者番号 was not read; checked in this order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum InsurerNumberReason {
    /// Nothing was typed.
    #[error("empty")]
    Required,
    /// Something but digits remains after folding.
    #[error("not digits")]
    Digits,
    /// Not 6 to 8 digits.
    #[error("{digits} digits")]
    Length {
        /// How many digits there were.
        digits: usize,
    },
    /// Eight digits with the prefix of a 公費負担者番号.
    #[error("a public-fund number")]
    PublicFund,
}

/// A doubt about a 保険者番号 that never blocks; the first that holds, in this order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum InsurerCaution {
    /// The first two of eight digits are no 法別 of an insurer.
    Kind,
    /// Seven digits that pass as `padded` with a leading zero.
    Zero {
        /// The number with its zero.
        padded: InsurerNumber,
    },
    /// The check digit fails.
    Check,
}

/// 法別 of insurers.
const INSURER_KINDS: [&str; 17] = [
    "01", "02", "03", "04", "06", "07", "31", "32", "33", "34", "39", "63", "67", "72", "73", "74",
    "75",
];

impl InsurerNumber {
    /// Reads what a person typed.
    pub fn parse(input: &str) -> Result<Folded<Self>, InsurerNumberReason> {
        if fold::is_empty(input) {
            return Err(InsurerNumberReason::Required);
        }
        let digits = fold::number(input);
        if !fold::is_digits(&digits) {
            return Err(InsurerNumberReason::Digits);
        }
        if !(6..=8).contains(&digits.len()) {
            return Err(InsurerNumberReason::Length {
                digits: digits.len(),
            });
        }
        let number = Self(digits);
        if number.kind().is_some_and(is_public_fund) {
            return Err(InsurerNumberReason::PublicFund);
        }
        Ok(Folded {
            repaired: number.0 != input,
            value: number,
        })
    }

    /// The first doubt about the number, if any.
    #[must_use]
    pub fn caution(&self) -> Option<InsurerCaution> {
        if self
            .kind()
            .is_some_and(|kind| !INSURER_KINDS.contains(&kind))
        {
            return Some(InsurerCaution::Kind);
        }
        if self.0.len() == 7 {
            let padded = Self(format!("0{}", self.0));
            return Some(match padded.caution() {
                None => InsurerCaution::Zero { padded },
                Some(_) => InsurerCaution::Check,
            });
        }
        (!check_digit_holds(&self.0)).then_some(InsurerCaution::Check)
    }

    /// The digits, for the wire and for showing them to their owner.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// 法別, which only numbers of eight digits have.
    fn kind(&self) -> Option<&str> {
        if self.0.len() == 8 {
            self.0.get(..2)
        } else {
            None
        }
    }
}

/// Whether a prefix is one of 公費負担者番号.
fn is_public_fund(kind: &str) -> bool {
    kind.parse::<u8>()
        .is_ok_and(|kind| matches!(kind, 10..=30 | 38 | 51..=54 | 66))
}

redacted!(InsurerNumber);

#[cfg(test)]
mod tests {
    use super::{InsurerCaution, InsurerNumber, InsurerNumberReason as Reason};
    use proptest::prelude::*;

    fn check(input: &str, expect: Result<&str, Reason>) {
        let read = InsurerNumber::parse(input).map(|folded| folded.value);
        assert_eq!(
            read.as_ref().map(InsurerNumber::expose),
            expect.as_ref().copied(),
            "{input}"
        );
    }

    fn check_caution(input: &str, expect: Option<&InsurerCaution>) {
        let number = InsurerNumber::parse(input).unwrap().value;
        assert_eq!(number.caution().as_ref(), expect, "{input}");
    }

    #[test]
    fn reads_six_to_eight_digits() {
        for valid in ["33120015", "139998", "9802345", "06990097", "990010"] {
            check(valid, Ok(valid));
        }
        check("０６９９－００１４", Ok("06990014"));
        check(" 0699 0014\u{3000}", Ok("06990014"));
    }

    #[test]
    fn refuses_in_order() {
        check("", Err(Reason::Required));
        check("\u{3000} ", Err(Reason::Required));
        check("-", Err(Reason::Digits));
        check("0699001a", Err(Reason::Digits));
        check("保険者番号", Err(Reason::Digits));
        check("12345", Err(Reason::Length { digits: 5 }));
        check("069900141", Err(Reason::Length { digits: 9 }));
        for prefix in ["10", "30", "38", "51", "54", "66"] {
            check(&format!("{prefix}990015"), Err(Reason::PublicFund));
        }
    }

    #[test]
    fn six_digits_have_no_kind() {
        check("100000", Ok("100000"));
        check_caution("990010", None);
        check_caution("993014", None);
        check_caution("139998", None);
        check_caution("139997", Some(&InsurerCaution::Check));
    }

    #[test]
    fn doubts_the_first_that_holds() {
        for valid in [
            "33120015", "01040013", "06110829", "39139993", "06990014", "06990022", "32990012",
            "32990020", "06990030", "01990019", "06990048", "39990015", "06990097",
        ] {
            check_caution(valid, None);
        }
        for wrong in ["06123456", "63130010", "06990015", "9802345"] {
            check_caution(wrong, Some(&InsurerCaution::Check));
        }
        check_caution("09802345", Some(&InsurerCaution::Kind));
        check_caution("99990015", Some(&InsurerCaution::Kind));
        let padded = InsurerNumber::parse("06990014").unwrap().value;
        check_caution("6990014", Some(&InsurerCaution::Zero { padded }));
    }

    #[test]
    fn says_when_it_repaired() {
        assert!(!InsurerNumber::parse("06990014").unwrap().repaired);
        assert!(InsurerNumber::parse("0699-0014").unwrap().repaired);
    }

    #[test]
    fn debug_is_silent() {
        let number = InsurerNumber::parse("06990014").unwrap();
        assert!(!format!("{number:?}").contains("0699"));
    }

    proptest! {
        #[test]
        fn never_panics(input in any::<String>()) {
            if let Ok(read) = InsurerNumber::parse(&input) {
                let _ = read.value.caution();
            }
        }

        #[test]
        fn reading_again_changes_nothing(input in "[ 0-9０-９-]{4,12}") {
            if let Ok(read) = InsurerNumber::parse(&input) {
                let again = InsurerNumber::parse(read.value.expose()).unwrap();
                prop_assert_eq!(&again.value, &read.value);
                prop_assert!(!again.repaired);
            }
        }
    }
}
