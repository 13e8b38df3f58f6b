//! 記号・番号 in the four form patterns.
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use crate::Folded;
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
    /// Not the exact length.
    #[error("not {length} digits")]
    Exact {
        /// The exact length.
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
#[derive(Clone, PartialEq, Eq)]
pub struct MemberNumber {
    pattern: NumberPattern,
    parts: Vec<(String, String)>,
}
impl NumberSchema {
    /// The default schema of a pattern: digits of 1–8 a part.
    #[must_use]
    pub fn of(_pattern: NumberPattern) -> Self {
        todo!()
    }
}
impl MemberNumber {
    /// Reads one value a part, in the schema's order; all reasons with the part's index.
    pub fn parse(_schema: &NumberSchema, _inputs: &[&str]) -> Result<Folded<Self>, Vec<(usize, NumberPartReason)>> {
        todo!()
    }
    /// The parts as (id, value), for the wire.
    #[must_use]
    pub fn expose(&self) -> &[(String, String)] {
        &self.parts
    }
    /// As the pattern writes it: ① 1234-5678 ② 12345678 ③ 12-456 5678 ④ 1234 5678.
    #[must_use]
    pub fn written(&self) -> String {
        todo!()
    }
    /// The first doubt.
    #[must_use]
    pub fn caution(&self, _schema: &NumberSchema) -> Option<NumberCaution> {
        todo!()
    }
    /// Splits a pasted 「1234-5678」 over the schema's parts, if it fits.
    #[must_use]
    pub fn split(_schema: &NumberSchema, _pasted: &str) -> Option<Vec<String>> {
        todo!()
    }
}
