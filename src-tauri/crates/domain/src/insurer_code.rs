//! The registration's own 二次元コード, which fills in a 保険者番号.
//!
//! `TOROKU1;insurer=<digits>;crc=<8 hexadecimal digits>`: the CRC-32 (IEEE 802.3) of all bytes
//! before `;crc=`, in capitals. No national standard exists for the cards, so anything else is
//! foreign: it is refused and not kept. `src-tauri/docs/qr.md` says the same for printers.

use crate::InsurerNumber;

#[cfg(test)]
mod tests;

/// What every payload of this version begins with.
const HEAD: &str = "TOROKU1;insurer=";
/// What parts the payload from its checksum.
const CHECKSUM: &str = ";crc=";

/// The 保険者番号 of a payload; nothing if it is not this project's.
#[must_use]
pub fn read_insurer_code(payload: &str) -> Option<InsurerNumber> {
    let (body, checksum) = payload.split_once(CHECKSUM)?;
    let digits = body.strip_prefix(HEAD)?;
    let plain = digits.bytes().all(|byte| byte.is_ascii_digit());
    if !plain || format!("{:08X}", crc32(body.as_bytes())) != checksum {
        return None;
    }
    InsurerNumber::parse(digits).ok().map(|read| read.value)
}

/// The payload for a number.
#[must_use]
pub fn insurer_code(number: &InsurerNumber) -> String {
    let body = format!("{HEAD}{}", number.expose());
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
