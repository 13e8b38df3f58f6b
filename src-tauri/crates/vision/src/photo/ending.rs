//! Whether a JPEG file runs to its end.
//!
//! Decoders paint what is missing of a cut file in grey and call it a success.
//! So the segments are walked (ITU-T T.81, annex B): each marker before the
//! picture's data says its length, which also skips a thumbnail inside EXIF; in
//! the data `FF` is followed by `00` or a restart marker; `FF D9` ends it.

/// Whether the end marker follows the picture's data.
pub(super) fn is_complete(jpeg: &[u8]) -> bool {
    // Behind the start marker.
    let mut at = 2;
    while let Some(marker) = jpeg.get(at..).and_then(pair) {
        match marker {
            [0xFF, 0xD9] => return true,
            // Fill bytes may precede a marker.
            [0xFF, 0xFF] => at += 1,
            [0xFF, code] => {
                let Some(length) = jpeg.get(at + 2..).and_then(pair) else {
                    return false;
                };
                at += 2 + usize::from(u16::from_be_bytes(length));
                if code == 0xDA {
                    let Some(data) = jpeg.get(at..) else {
                        return false;
                    };
                    at += data_length(data);
                }
            }
            _ => return false,
        }
    }
    false
}

fn pair(bytes: &[u8]) -> Option<[u8; 2]> {
    bytes.first_chunk::<2>().copied()
}

/// Length of entropy-coded data up to the next marker.
fn data_length(data: &[u8]) -> usize {
    let is_marker = |pair: &[u8]| pair[0] == 0xFF && !matches!(pair[1], 0x00 | 0xFF | 0xD0..=0xD7);
    data.windows(2).position(is_marker).unwrap_or(data.len())
}
