//! 氏名（全角カナ）.

use unicode_normalization::UnicodeNormalization;
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use crate::Folded;
use crate::fold;
use crate::redacted::redacted;

/// A full name in katakana, 1 to 40 characters.
#[derive(Clone, PartialEq, Eq, Zeroize, ZeroizeOnDrop)]
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
/// Greatest number of characters.
const MAX: usize = 40;

impl KanaName {
    /// Normalises and validates.
    pub fn parse(input: &str) -> Result<Folded<Self>, KanaNameReason> {
        if fold::is_empty(input) {
            return Err(KanaNameReason::Required);
        }
        let name = normalised(input);
        if name.is_empty() || !name.chars().all(is_name_kana) {
            return Err(KanaNameReason::Chars);
        }
        if name.chars().count() > MAX {
            return Err(KanaNameReason::Long);
        }
        Ok(Folded {
            repaired: *name != *input,
            value: Self(name.as_str().to_owned()),
        })
    }

    /// The name, for the wire and its owner.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// The backend's second-chance key: small kana large, ヲ→オ, ヂ→ジ, ヅ→ズ, no ー.
    #[must_use]
    pub fn match_key(&self) -> String {
        self.0
            .chars()
            .filter(|sign| !matches!(sign, 'ー' | '・'))
            .map(merged)
            .collect()
    }
}

redacted!(KanaName);

/// Voicing marks joined, NFKC, hiragana to katakana, hyphens after katakana to ー, no spaces.
fn normalised(input: &str) -> Zeroizing<String> {
    let mut name = Zeroizing::new(String::with_capacity(input.len()));
    let mut before = None;
    for sign in input
        .chars()
        .map(fold::combining_mark)
        .nfkc()
        .map(fold::katakana)
    {
        let follows_kana = before.is_some_and(is_name_kana);
        let sign = if follows_kana && fold::is_dash(sign) {
            'ー'
        } else {
            sign
        };
        if !fold::is_blank(sign) {
            name.push(sign);
        }
        before = Some(sign);
    }
    name
}

/// A katakana of names, or ー.
fn is_name_kana(sign: char) -> bool {
    matches!(sign, 'ァ'..='ヶ' | 'ー')
}

/// The kana that records write for this one.
fn merged(sign: char) -> char {
    match sign {
        'ァ' => 'ア',
        'ィ' => 'イ',
        'ゥ' => 'ウ',
        'ェ' => 'エ',
        'ォ' | 'ヲ' => 'オ',
        'ッ' => 'ツ',
        'ャ' => 'ヤ',
        'ュ' => 'ユ',
        'ョ' => 'ヨ',
        'ヮ' => 'ワ',
        'ヵ' => 'カ',
        'ヶ' => 'ケ',
        'ヂ' => 'ジ',
        'ヅ' => 'ズ',
        _ => sign,
    }
}

#[cfg(test)]
mod tests {
    use super::{KanaName, KanaNameReason as Reason};
    use proptest::prelude::*;

    fn check(input: &str, expect: Result<&str, Reason>) {
        let read = KanaName::parse(input).map(|folded| folded.value);
        assert_eq!(
            read.as_ref().map(KanaName::expose),
            expect.as_ref().copied(),
            "{input}"
        );
    }

    #[test]
    fn normalises() {
        check("ケンコムタロウ", Ok("ケンコムタロウ"));
        check("けんこむ　たろう", Ok("ケンコムタロウ"));
        check("ｹﾝｺﾑ ﾀﾛｳ", Ok("ケンコムタロウ"));
        check("ﾐﾎﾝｳﾞｧﾝ", Ok("ミホンヴァン"));
        check("か\u{3099}は\u{309A}", Ok("ガパ"));
        check("カ゛ハ゜", Ok("ガパ"));
        check("ゔゕゖ", Ok("ヴヵヶ"));
        check("\u{00A0}ミホン\u{200B}ハナコ\u{FEFF}", Ok("ミホンハナコ"));
        for hyphen in ['-', '‐', '‑', '–', '—', '―', '−', '─', '－', 'ｰ', 'ー'] {
            check(&format!("みほんゆ{hyphen}き"), Ok("ミホンユーキ"));
        }
    }

    #[test]
    fn refuses() {
        check("", Err(Reason::Required));
        check(" \u{3000}\u{200B}", Err(Reason::Required));
        for wrong in [
            "健康太郎",
            "ケンコム太郎",
            "Taro",
            "ケンコム1",
            "-ケン",
            "ケン・コム",
            "ミスヾ",
            "ワ\u{3099}",
        ] {
            check(wrong, Err(Reason::Chars));
        }
        check(&"ア".repeat(40), Ok(&"ア".repeat(40)));
        check(&"ア".repeat(41), Err(Reason::Long));
        check(&"ｶﾞ".repeat(40), Ok(&"ガ".repeat(40)));
    }

    #[test]
    fn says_when_it_repaired() {
        let check = |input, expect| assert_eq!(KanaName::parse(input).unwrap().repaired, expect);
        check("ケンコムタロウ", false);
        check("ケンコム タロウ", true);
        check("けんこむたろう", true);
    }

    #[test]
    fn keys_match_what_records_write() {
        let check = |input, expect: &str| {
            assert_eq!(KanaName::parse(input).unwrap().value.match_key(), expect);
        };
        check("ミホンカヲル", "ミホンカオル");
        check("ミホンカオル", "ミホンカオル");
        check("ミホンヴァンアン", "ミホンヴアンアン");
        check("ヂヅッャュョヮヵヶー", "ジズツヤユヨワカケ");
        check("ァィゥェォ", "アイウエオ");
    }

    #[test]
    fn debug_is_silent() {
        let name = KanaName::parse("ケンコムタロウ").unwrap();
        assert!(!format!("{name:?}").contains("ケンコム"));
    }

    proptest! {
        #[test]
        fn never_panics(input in any::<String>()) {
            let _ = KanaName::parse(&input);
        }

        #[test]
        fn reading_again_changes_nothing(input in "[ぁ-ゖァ-ヶｦ-ﾟー゛゜\u{3099}\u{309A} -]{1,12}") {
            if let Ok(read) = KanaName::parse(&input) {
                let again = KanaName::parse(read.value.expose()).unwrap();
                prop_assert_eq!(&again.value, &read.value);
                prop_assert!(!again.repaired);
            }
        }

        #[test]
        fn a_key_is_its_own_key(input in "[ァ-ヶー]{1,12}") {
            let key = KanaName::parse(&input).unwrap().value.match_key();
            if let Ok(read) = KanaName::parse(&key) {
                prop_assert_eq!(read.value.match_key(), key);
            }
        }
    }
}
