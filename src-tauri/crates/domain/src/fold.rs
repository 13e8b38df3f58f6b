//! Folding of what people type on phones.

/// A value read from input, and whether the input had to be repaired to read it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Folded<T> {
    /// The validated value.
    pub value: T,
    /// Whether full-width signs, spaces or the like were repaired: shown to the person.
    pub repaired: bool,
}

/// The ASCII form of a full-width sign or of the ideographic space; all else unchanged.
pub(crate) fn half_width(sign: char) -> char {
    match sign {
        '\u{3000}' => ' ',
        '\u{FF01}'..='\u{FF5E}' => u32::from(sign)
            .checked_sub(0xFEE0)
            .and_then(char::from_u32)
            .unwrap_or(sign),
        _ => sign,
    }
}

/// Spaces of any width, and the invisible signs that come along with copied text.
pub(crate) fn is_blank(sign: char) -> bool {
    sign.is_whitespace() || is_invisible(sign)
}

/// Zero-width spaces and joiners, soft hyphen, direction marks, byte-order mark.
pub(crate) fn is_invisible(sign: char) -> bool {
    matches!(
        sign,
        '\u{00AD}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2064}'
            | '\u{2066}'..='\u{2069}' | '\u{FEFF}'
    )
}

/// Signs typed for a hyphen, without the long-vowel mark ー, which a word may need.
pub(crate) fn is_dash(sign: char) -> bool {
    matches!(
        sign,
        '-' | '\u{2010}'
            ..='\u{2015}'
                | '\u{2043}'
                | '\u{2212}'
                | '\u{2500}'
                | '\u{2501}'
                | '\u{FE58}'
                | '\u{FE63}'
                | '\u{FF0D}'
    )
}

/// Signs typed for a hyphen where only digits are meant: ー too.
pub(crate) fn is_hyphen(sign: char) -> bool {
    is_dash(sign) || matches!(sign, 'ー' | 'ｰ')
}

/// A number with its full-width signs folded, its spaces and hyphens dropped.
pub(crate) fn number(input: &str) -> String {
    input
        .chars()
        .filter(|&sign| !is_blank(sign) && !is_hyphen(sign))
        .map(half_width)
        .collect()
}

/// Whether nothing can be seen in the input.
pub(crate) fn is_empty(input: &str) -> bool {
    input.chars().all(is_blank)
}

/// Whether the text is ASCII digits only, and at least one.
pub(crate) fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// The combining form of a free-standing ゛ or ゜, which NFKC would part with a space.
pub(crate) fn combining_mark(sign: char) -> char {
    match sign {
        '\u{309B}' => '\u{3099}',
        '\u{309C}' => '\u{309A}',
        _ => sign,
    }
}

/// The katakana of a hiragana or of its iteration mark; all else unchanged.
pub(crate) fn katakana(sign: char) -> char {
    match sign {
        'ぁ'..='ゖ' | 'ゝ' | 'ゞ' => char::from_u32(u32::from(sign) + 0x60).unwrap_or(sign),
        _ => sign,
    }
}

#[cfg(test)]
mod tests {
    use super::{half_width, is_empty, katakana, number};
    use proptest::prelude::*;

    #[test]
    fn numbers() {
        let check = |input, expect: &str| assert_eq!(number(input), expect, "{input}");
        check("０６９９－００１４", "06990014");
        check(" 06 99\u{00A0}00\u{200B}14\u{3000}", "06990014");
        check("06ー99ｰ00−14", "06990014");
        check("１２a", "12a");
    }

    #[test]
    fn emptiness() {
        assert!(is_empty(""));
        assert!(is_empty(" \u{3000}\u{200B}\u{FEFF}"));
        assert!(!is_empty("-"));
    }

    #[test]
    fn signs() {
        assert_eq!(half_width('＠'), '@');
        assert_eq!(half_width('漢'), '漢');
        assert_eq!(katakana('ゔ'), 'ヴ');
        assert_eq!(katakana('ゖ'), 'ヶ');
        assert_eq!(katakana('漢'), '漢');
    }

    proptest! {
        #[test]
        fn a_folded_number_stays(input in any::<String>()) {
            let once = number(&input);
            prop_assert_eq!(number(&once), once);
        }
    }
}
