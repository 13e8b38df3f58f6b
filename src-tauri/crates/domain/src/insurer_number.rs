//! 保険者番号.
use crate::Folded;

/// A 保険者番号 as typed, folded to 6–8 ASCII digits (7 only for known legacy groups).
#[derive(Clone, PartialEq, Eq, Hash)]
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

impl InsurerNumber {
    /// Reads what a person typed.
    pub fn parse(_input: &str) -> Result<Folded<Self>, InsurerNumberReason> {
        todo!()
    }
    /// The first doubt about the number, if any.
    #[must_use]
    pub fn caution(&self) -> Option<InsurerCaution> {
        todo!()
    }
    /// The digits, for the wire and for showing them to their owner.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Debug for InsurerNumber {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("InsurerNumber(…)")
    }
}
