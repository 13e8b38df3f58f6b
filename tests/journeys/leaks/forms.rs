//! Every form a datum may be written in.

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD_NO_PAD, URL_SAFE_NO_PAD};

/// A form, and the bytes it has.
pub(super) struct Form {
    pub(super) name: &'static str,
    pub(super) bytes: Vec<u8>,
}

/// All forms of some bytes, each once.
pub(super) fn forms(datum: &[u8]) -> Vec<Form> {
    let mut forms = vec![
        Form::new("clear", datum.to_vec()),
        Form::new("hex", hex(datum).into_bytes()),
        Form::new("HEX", hex(datum).to_uppercase().into_bytes()),
        Form::new("percent-encoded", percent(datum, false)),
        Form::new("wholly percent-encoded", percent(datum, true)),
        Form::new("list of numbers", numbers(datum)),
    ];
    if let Ok(text) = std::str::from_utf8(datum) {
        forms.push(Form::new("escaped JSON", escaped(text)));
        forms.push(Form::new(
            "UTF-16",
            text.encode_utf16().flat_map(u16::to_le_bytes).collect(),
        ));
    }
    for before in 0..3 {
        forms.push(Form::new("base64", base64(datum, before, &STANDARD_NO_PAD)));
        let url = base64(datum, before, &URL_SAFE_NO_PAD);
        forms.push(Form::new("base64 of URLs", url));
    }
    forms.sort_by(|one, other| one.bytes.cmp(&other.bytes));
    forms.dedup_by(|one, other| one.bytes == other.bytes);
    forms
}

impl Form {
    fn new(name: &'static str, bytes: Vec<u8>) -> Self {
        Self { name, bytes }
    }
}

fn hex(datum: &[u8]) -> String {
    datum
        .iter()
        .fold(String::new(), |hex, byte| hex + &format!("{byte:02x}"))
}

fn percent(datum: &[u8], all: bool) -> Vec<u8> {
    let plain = |byte: u8| !all && (byte.is_ascii_alphanumeric() || b"-._~".contains(&byte));
    datum
        .iter()
        .flat_map(|&byte| {
            if plain(byte) {
                vec![byte]
            } else {
                format!("%{byte:02X}").into_bytes()
            }
        })
        .collect()
}

/// As `Debug` writes a slice of bytes.
fn numbers(datum: &[u8]) -> Vec<u8> {
    let numbers: Vec<String> = datum.iter().map(u8::to_string).collect();
    numbers.join(", ").into_bytes()
}

fn escaped(text: &str) -> Vec<u8> {
    text.encode_utf16()
        .map(|unit| match u8::try_from(unit) {
            Ok(byte) if byte.is_ascii() => char::from(byte).to_string(),
            _ => format!("\\u{unit:04x}"),
        })
        .collect::<String>()
        .into_bytes()
}

/// The signs that do not depend on what comes before, for so many bytes before, and after.
fn base64(datum: &[u8], before: usize, engine: &impl base64::Engine) -> Vec<u8> {
    let padded = [vec![0; before], datum.to_vec()].concat();
    let written = engine.encode(&padded).into_bytes();
    let from = (before * 8).div_ceil(6);
    let until = padded.len() * 8 / 6;
    written[from..until].to_vec()
}

#[test]
fn base64_is_found_at_every_place() {
    let datum = "ミホンハナコ".as_bytes();
    let found: Vec<_> = forms(datum)
        .into_iter()
        .filter(|form| form.name.starts_with("base64"))
        .collect();
    for before in 0..7 {
        let text = [vec![b'x'; before], datum.to_vec(), vec![b'y'; 5]].concat();
        let written = STANDARD_NO_PAD.encode(text).into_bytes();
        let held = |form: &Form| {
            let length = form.bytes.len();
            written.windows(length).any(|part| part == form.bytes)
        };
        assert!(found.iter().any(held), "{before} bytes before");
    }
}
