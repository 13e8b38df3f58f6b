//! The registration's own 二次元コード.
//!
//! `TOROKU1;insurer=<digits>;crc=<8 hexadecimal digits>`: the CRC-32 (IEEE 802.3) of all bytes
//! before `;crc=`, in capitals. No national standard exists for the cards, so anything else is
//! foreign: it is refused and not kept.

use toroku_domain::InsurerNumber;

/// What every payload begins with.
const HEAD: &str = "TOROKU1;insurer=";
/// What parts the payload from its checksum.
const CHECKSUM: &str = ";crc=";

/// The 保険者番号 of a payload; nothing if it is not this project's.
pub(crate) fn read(payload: &str) -> Option<InsurerNumber> {
    let (body, checksum) = payload.split_once(CHECKSUM)?;
    let digits = body.strip_prefix(HEAD)?;
    let plain = digits.bytes().all(|byte| byte.is_ascii_digit());
    if !plain || format!("{:08X}", crc32(body.as_bytes())) != checksum {
        return None;
    }
    InsurerNumber::parse(digits).ok().map(|read| read.value)
}

/// The payload for a number.
#[cfg(test)]
pub(crate) fn write(number: &str) -> String {
    let body = format!("{HEAD}{number}");
    let checksum = crc32(body.as_bytes());
    format!("{body}{CHECKSUM}{checksum:08X}")
}

/// CRC-32 with the reflected polynomial `EDB88320`.
fn crc32(bytes: &[u8]) -> u32 {
    let mut sum = u32::MAX;
    for byte in bytes {
        sum ^= u32::from(*byte);
        for _ in 0..8 {
            sum = if sum & 1 == 1 {
                (sum >> 1) ^ 0xEDB8_8320
            } else {
                sum >> 1
            };
        }
    }
    !sum
}

#[cfg(test)]
mod tests {
    use super::{crc32, read, write};

    fn check(payload: &str, expect: Option<&str>) {
        assert_eq!(
            read(payload)
                .as_ref()
                .map(toroku_domain::InsurerNumber::expose),
            expect,
            "{payload}"
        );
    }

    #[test]
    fn the_checksum_is_the_common_one() {
        assert_eq!(crc32(b"123456789"), 0xCBF4_3926);
    }

    #[test]
    fn reads_only_its_own() {
        check(&write("06990014"), Some("06990014"));
        check(&write("9802345"), Some("9802345"));
        check("TOROKU1;insurer=06990014;crc=00000000", None);
        check(&write("06990014").to_lowercase(), None);
        check("https://example.jp/?insurer=06990014", None);
        check(&write("０６９９００１４"), None);
        check("06990014", None);
        check("", None);
    }
}
