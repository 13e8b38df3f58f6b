use super::{crc32, insurer_code, read_insurer_code};
use crate::InsurerNumber;

fn written(number: &str) -> String {
    insurer_code(&InsurerNumber::parse(number).unwrap().value)
}

/// A body with the checksum that belongs to it.
fn summed(body: &str) -> String {
    format!("{body};crc={:08X}", crc32(body.as_bytes()))
}

#[test]
fn the_checksum_is_the_common_one() {
    assert_eq!(crc32(b"123456789"), 0xCBF4_3926);
}

#[test]
fn what_is_written_is_read() {
    for number in ["06990014", "990010", "9802345"] {
        let payload = written(number);
        let read = read_insurer_code(&payload);
        assert_eq!(
            read.as_ref().map(InsurerNumber::expose),
            Some(number),
            "{payload}"
        );
    }
    assert_eq!(written("06990014"), "TOROKU1;insurer=06990014;crc=2E238C72");
}

#[test]
fn foreign_damaged_and_hostile_codes_are_refused() {
    let good = written("06990014");
    let long = "0".repeat(3_000);
    let codes = [
        // Foreign: what else is before a camera.
        String::new(),
        "06990014".to_owned(),
        "https://example.jp/?insurer=06990014".to_owned(),
        "WIFI:T:WPA;S=home;P=secret;;".to_owned(),
        "BEGIN:VCARD\nFN:健康太郎\nEND:VCARD".to_owned(),
        "JAHIS8\r\n1,1,1234567,13,医療機関".to_owned(),
        "otpauth://totp/kencom?secret=JBSWY3DPEHPK3PXP".to_owned(),
        "mailto:taro@example.jp".to_owned(),
        "4901234567894".to_owned(),
        "{\"insurer\":\"06990014\"}".to_owned(),
        // Of other versions, or almost this one.
        summed("TOROKU2;insurer=06990014"),
        summed("TOROKU;insurer=06990014"),
        summed("toroku1;insurer=06990014"),
        summed("TOROKU1;group=06990014"),
        summed("TOROKU1;insurer="),
        summed("TOROKU1;insurer=06990014;symbol=1234"),
        summed(" TOROKU1;insurer=06990014"),
        // Damaged.
        good.to_lowercase(),
        good[..good.len() - 1].to_owned(),
        format!("{good}0"),
        format!("{good}\n"),
        good.replace("crc=", "crc=0x"),
        good.replace("06990014", "06990015"),
        format!("{good};crc=00000000"),
        "TOROKU1;insurer=06990014".to_owned(),
        // Hostile, each with its right checksum.
        summed("TOROKU1;insurer=０６９９００１４"),
        summed("TOROKU1;insurer=0699\u{200b}0014"),
        summed("TOROKU1;insurer=06990014' OR '1'='1"),
        summed("TOROKU1;insurer=<script>alert(1)</script>"),
        summed("TOROKU1;insurer=-6990014"),
        summed("TOROKU1;insurer=06990014\0"),
        summed("TOROKU1;insurer=54990015"),
        summed(&format!("TOROKU1;insurer={long}")),
        format!("{good};crc=").repeat(500),
    ];
    assert!(codes.len() >= 30);
    for code in codes {
        assert!(read_insurer_code(&code).is_none(), "{code}");
    }
}
