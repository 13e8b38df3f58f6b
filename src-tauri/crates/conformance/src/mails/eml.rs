//! The code in a mail as it travels.

use base64::Engine as _;

/// What stands before a code.
const BEFORE: &str = "ワンタイムパスワード：";

/// The code of a mail, if the mail is to this address and has one.
pub(super) fn code(mail: &str, address: &str) -> Option<String> {
    let (head, body) = mail.split_once("\r\n\r\n")?;
    let head = head.to_lowercase();
    if !head.contains(&format!("to: {}", address.to_lowercase())) {
        return None;
    }
    let text = if head.contains("base64") {
        let packed: String = body.split_whitespace().collect();
        let bytes = base64::engine::general_purpose::STANDARD
            .decode(packed)
            .ok()?;
        String::from_utf8(bytes).ok()?
    } else {
        quoted(body)
    };
    let (_, after) = text.split_once(BEFORE)?;
    let code: String = after.chars().take_while(char::is_ascii_digit).collect();
    (!code.is_empty()).then_some(code)
}

/// Quoted-printable; a text without `=` is itself.
fn quoted(body: &str) -> String {
    let joined = body.replace("=\r\n", "");
    let mut bytes = Vec::with_capacity(joined.len());
    let mut rest = joined.as_bytes();
    while let Some((&first, after)) = rest.split_first() {
        let hex = (first == b'=').then(|| after.get(..2)).flatten();
        let byte = hex.and_then(|hex| u8::from_str_radix(std::str::from_utf8(hex).ok()?, 16).ok());
        bytes.push(byte.unwrap_or(first));
        rest = if byte.is_some() { &after[2..] } else { after };
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::{BEFORE, code};
    use base64::Engine as _;

    #[test]
    fn both_encodings_are_read() {
        let packed =
            base64::engine::general_purpose::STANDARD.encode(format!("{BEFORE}123456\r\n"));
        let mail =
            format!("To: taro@example.jp\r\nContent-Transfer-Encoding: base64\r\n\r\n{packed}\r\n");
        assert_eq!(code(&mail, "taro@example.jp").as_deref(), Some("123456"));
        assert_eq!(code(&mail, "jiro@example.jp"), None);
        let escaped = format!("{BEFORE}65")
            .bytes()
            .fold(String::new(), |text, byte| text + &format!("={byte:02X}"));
        let mail = format!(
            "To: a@b.jp\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n{escaped}=\r\n4321\r\n"
        );
        assert_eq!(code(&mail, "a@b.jp").as_deref(), Some("654321"));
    }
}
