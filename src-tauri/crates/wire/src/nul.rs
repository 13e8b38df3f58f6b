//! U+0000, which no text of the contract holds.

/// How JSON writes U+0000; the sign itself it knows not.
const NUL: &[u8] = br"\u0000";

/// Whether JSON writes U+0000 in one of its texts or names: `PostgreSQL` keeps it in no text, so
/// every backend refuses it. A backslash before it that is escaped itself makes it six signs of a
/// text. What is no JSON is answered either way.
#[must_use]
pub fn writes_nul(json: &[u8]) -> bool {
    let mut from = 0;
    while let Some(at) = find(&json[from..]) {
        let before = json[..from + at].iter().rev();
        let escapes = before.take_while(|sign| **sign == b'\\').count();
        if escapes % 2 == 0 {
            return true;
        }
        from += at + 1;
    }
    false
}

fn find(json: &[u8]) -> Option<usize> {
    json.windows(NUL.len()).position(|signs| signs == NUL)
}

#[cfg(test)]
mod tests {
    use super::writes_nul;

    #[test]
    fn u0000_is_seen_and_its_six_signs_are_a_text() {
        assert!(writes_nul(br#"{"a":"b\u0000"}"#));
        assert!(writes_nul(br#"{"a":"\\u0000\u0000"}"#));
        assert!(writes_nul(br#"{"a":"\\\u0000"}"#));
        assert!(!writes_nul(br#"{"a":"\\u0000"}"#));
        assert!(!writes_nul(br#"{"a":"u0000"}"#));
    }
}
