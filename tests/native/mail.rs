//! Reads codes from the mails that the embedded backend wrote to a folder.

use std::fs;
use std::path::Path;

use base64::Engine as _;

/// The code of the newest mail to an address.
pub(crate) fn code(outbox: &Path, to: &str) -> Option<String> {
    let mut files: Vec<_> = fs::read_dir(outbox)
        .ok()?
        .flatten()
        .map(|entry| entry.path())
        .collect();
    files.sort();
    files
        .iter()
        .rev()
        .filter_map(|file| fs::read_to_string(file).ok())
        .find_map(|mail| read(&mail, to))
}

fn read(mail: &str, to: &str) -> Option<String> {
    let (head, body) = mail.split_once("\r\n\r\n")?;
    let head = head.to_lowercase();
    if !head.contains(&format!("to: {}", to.to_lowercase())) {
        return None;
    }
    let text = if head.contains("base64") {
        base64(body)?
    } else {
        quoted(body)
    };
    let (_, after) = text.split_once("ワンタイムパスワード：")?;
    let code: String = after.chars().take_while(char::is_ascii_digit).collect();
    (!code.is_empty()).then_some(code)
}

fn base64(body: &str) -> Option<String> {
    let packed: String = body.split_whitespace().collect();
    let bytes = base64::engine::general_purpose::STANDARD
        .decode(packed)
        .ok()?;
    String::from_utf8(bytes).ok()
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

#[test]
fn both_encodings_are_read() {
    let packed =
        base64::engine::general_purpose::STANDARD.encode("ワンタイムパスワード：123456\r\n");
    let mail =
        format!("To: taro@example.jp\r\nContent-Transfer-Encoding: base64\r\n\r\n{packed}\r\n");
    assert_eq!(read(&mail, "taro@example.jp").as_deref(), Some("123456"));
    assert_eq!(read(&mail, "jiro@example.jp"), None);
    let escaped = "ワンタイムパスワード：65"
        .bytes()
        .fold(String::new(), |text, byte| text + &format!("={byte:02X}"));
    let mail = format!(
        "To: a@b.jp\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n{escaped}=\r\n4321\r\n"
    );
    assert_eq!(read(&mail, "a@b.jp").as_deref(), Some("654321"));
}
