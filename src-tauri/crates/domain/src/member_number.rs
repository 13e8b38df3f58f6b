//! 記号・番号 in the four form patterns.

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use unicode_normalization::UnicodeNormalization;
use zeroize::{Zeroize, ZeroizeOnDrop};

use crate::Folded;
use crate::check_digit::check_digit_holds;
use crate::fold;
use crate::redacted::redacted;

/// Form pattern ①–④.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum NumberPattern {
    /// ① 番号(前)-番号(後).
    SplitNumber,
    /// ② 番号 only.
    NumberOnly,
    /// ③ 記号(前)-記号(後) and 番号.
    SplitSymbol,
    /// ④ 記号 and 番号.
    SymbolNumber,
}
/// What a part may hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Charset {
    /// ASCII digits after folding.
    Digits,
    /// Letters, digits, kanji and kana (国保, 共済).
    Text,
}
/// One box of the form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NumberPart {
    /// `number-front` `number-back` `number` `symbol-front` `symbol-back` `symbol`.
    pub id: String,
    /// What it may hold.
    pub charset: Charset,
    /// Least number of characters.
    pub min: usize,
    /// Greatest number of characters; equal to `min` where the length is exact.
    pub max: usize,
    /// Whether the last digit is a check digit (法別 39).
    #[serde(default)]
    pub check_digit: bool,
}
/// The form of an insurer, sent by the backend.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NumberSchema {
    /// The pattern.
    pub pattern: NumberPattern,
    /// Its boxes in reading order.
    pub parts: Vec<NumberPart>,
}
/// Why a part was refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NumberPartReason {
    /// Nothing was typed.
    #[error("empty")]
    Required,
    /// Something but digits.
    #[error("not digits")]
    Digits,
    /// A sign that no card bears.
    #[error("characters")]
    Chars,
    /// More than the greatest length.
    #[error("longer than {max}")]
    Length {
        /// The greatest length.
        max: usize,
    },
    /// Not the exact length, or under the least of a range: a leading zero may be lost.
    #[error("not {length} digits")]
    Exact {
        /// The exact or the least length.
        length: usize,
    },
}
/// A doubt that never blocks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NumberCaution {
    /// The check digit fails.
    Check,
}
/// 記号・番号 that fit their schema. No content in `Debug`.
#[derive(Clone, PartialEq, Eq, Zeroize, ZeroizeOnDrop)]
pub struct MemberNumber {
    #[zeroize(skip)]
    pattern: NumberPattern,
    parts: Vec<(String, String)>,
}
/// Greatest length of a part unless the insurer says otherwise.
const DEFAULT_MAX: usize = 8;

impl NumberSchema {
    /// The default schema of a pattern: digits of 1–8 a part.
    #[must_use]
    pub fn of(pattern: NumberPattern) -> Self {
        let ids: &[&str] = match pattern {
            NumberPattern::SplitNumber => &["number-front", "number-back"],
            NumberPattern::NumberOnly => &["number"],
            NumberPattern::SplitSymbol => &["symbol-front", "symbol-back", "number"],
            NumberPattern::SymbolNumber => &["symbol", "number"],
        };
        let part = |id: &&str| NumberPart {
            id: (*id).to_owned(),
            charset: Charset::Digits,
            min: 1,
            max: DEFAULT_MAX,
            check_digit: false,
        };
        Self {
            pattern,
            parts: ids.iter().map(part).collect(),
        }
    }
}

impl NumberPart {
    /// Folds and validates one box. A range missed from below is told as its least length.
    fn read(&self, input: &str) -> Result<String, NumberPartReason> {
        if fold::is_empty(input) {
            return Err(NumberPartReason::Required);
        }
        let value = match self.charset {
            Charset::Digits => Some(fold::number(input))
                .filter(|digits| fold::is_digits(digits))
                .ok_or(NumberPartReason::Digits)?,
            Charset::Text => Some(card_text(input))
                .filter(|text| text.chars().all(is_card_sign))
                .ok_or(NumberPartReason::Chars)?,
        };
        let length = value.chars().count();
        if (self.min..=self.max).contains(&length) {
            Ok(value)
        } else if length < self.min || self.min == self.max {
            Err(NumberPartReason::Exact { length: self.min })
        } else {
            Err(NumberPartReason::Length { max: self.max })
        }
    }
}

impl MemberNumber {
    /// Reads one value a part, in the schema's order; all reasons with the part's index.
    /// A missing value reads as an empty one.
    pub fn parse(
        schema: &NumberSchema,
        inputs: &[&str],
    ) -> Result<Folded<Self>, Vec<(usize, NumberPartReason)>> {
        let mut parts = Vec::with_capacity(schema.parts.len());
        let mut reasons = Vec::new();
        let mut repaired = false;
        for (index, part) in schema.parts.iter().enumerate() {
            let input = inputs.get(index).copied().unwrap_or_default();
            match part.read(input) {
                Ok(value) => {
                    repaired |= value != input;
                    parts.push((part.id.clone(), value));
                }
                Err(reason) => reasons.push((index, reason)),
            }
        }
        let value = Self {
            pattern: schema.pattern,
            parts,
        };
        if reasons.is_empty() {
            Ok(Folded { value, repaired })
        } else {
            Err(reasons)
        }
    }

    /// The parts as (id, value), for the wire.
    #[must_use]
    pub fn expose(&self) -> &[(String, String)] {
        &self.parts
    }

    /// As the pattern writes it: ① 1234-5678 ② 12345678 ③ 12-456 5678 ④ 1234 5678.
    #[must_use]
    pub fn written(&self) -> String {
        let hyphenated = matches!(
            self.pattern,
            NumberPattern::SplitNumber | NumberPattern::SplitSymbol
        );
        let mut text = String::new();
        for (index, (_, value)) in self.parts.iter().enumerate() {
            match index {
                0 => {}
                1 if hyphenated => text.push('-'),
                _ => text.push(' '),
            }
            text.push_str(value);
        }
        text
    }

    /// The first doubt.
    #[must_use]
    pub fn caution(&self, schema: &NumberSchema) -> Option<NumberCaution> {
        let has_check_digit = |id: &str| {
            schema
                .parts
                .iter()
                .any(|part| part.check_digit && part.id == *id)
        };
        self.parts
            .iter()
            .any(|(id, value)| has_check_digit(id) && !check_digit_holds(value))
            .then_some(NumberCaution::Check)
    }

    /// Splits a pasted 「1234-5678」 over the schema's parts, if it fits.
    #[must_use]
    pub fn split(schema: &NumberSchema, pasted: &str) -> Option<Vec<String>> {
        let digits_only = schema
            .parts
            .iter()
            .all(|part| part.charset == Charset::Digits);
        let parts_here = |sign: char| {
            sign.is_whitespace() || fold::is_dash(sign) || (digits_only && fold::is_hyphen(sign))
        };
        let pieces: Vec<&str> = pasted
            .split(parts_here)
            .filter(|piece| !fold::is_empty(piece))
            .collect();
        if pieces.len() != schema.parts.len() {
            return None;
        }
        let read = |(part, piece): (&NumberPart, &str)| part.read(piece).ok();
        schema.parts.iter().zip(pieces).map(read).collect()
    }
}

redacted!(MemberNumber);

/// Letters and digits to half width, kana to full width, no spaces; kanji untouched, for NFKC
/// would change the very characters a card bears.
fn card_text(input: &str) -> String {
    let mut text = String::with_capacity(input.len());
    let mut kana = String::new();
    for sign in input.chars().filter(|&sign| !fold::is_blank(sign)) {
        let sign = fold::combining_mark(fold::half_width(sign));
        if is_kana_or_mark(sign) {
            kana.push(sign);
        } else {
            text.extend(kana.nfkc());
            kana.clear();
            text.push(sign);
        }
    }
    text.extend(kana.nfkc());
    text
}

/// Kana of either width, and the combining voicing marks.
fn is_kana_or_mark(sign: char) -> bool {
    matches!(sign, '\u{3041}'..='\u{3096}' | '\u{3099}' | '\u{309A}' | '\u{309D}'..='\u{30FF}'
        | '\u{FF66}'..='\u{FF9F}')
}

/// What a 記号 may be written with: ASCII letters and digits, kana, kanji.
fn is_card_sign(sign: char) -> bool {
    sign.is_ascii_alphanumeric()
        || matches!(sign, 'ぁ'..='ゖ' | 'ゝ' | 'ゞ' | 'ァ'..='ヺ' | 'ー'..='ヾ')
        || matches!(sign, '々'..='〇' | '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}'
            | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFD}')
}

#[cfg(test)]
mod tests;
