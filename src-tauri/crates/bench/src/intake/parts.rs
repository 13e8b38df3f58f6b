//! Parts of files: segments, chunks, and beginnings of other formats.

use super::dice::Dice;

/// A file of another format, or of none.
pub(super) fn foreign(dice: &mut Dice) -> Vec<u8> {
    let start: &[u8] = dice.of([
        b"".as_slice(),
        b"\xFF\xD8\xFF",
        b"\xFF\xD8\xFF\xE1",
        b"\xFF\xD8\xFF\xDA",
        b"\x89PNG\r\n\x1A\n",
        b"\x89PNG\r\n\x1A\n\0\0\0\rIHDR",
        b"GIF89a",
        b"RIFF\0\0\0\0WEBPVP8 ",
        b"\0\0\0\x18ftypheic",
        b"\0\0\0\x18ftypavif",
        b"II*\0",
        b"MM\0*",
        b"BM",
        b"%PDF-1.7",
    ]);
    let length = dice.place(600);
    [start, &dice.bytes(length)].concat()
}

/// A JPEG segment: often EXIF, of every orientation and of all that a block can lie about.
pub(super) fn segment(dice: &mut Dice) -> Vec<u8> {
    let (marker, content) = match dice.below(5) {
        0 => (0xE1, exif(u16::from(dice.byte() % 10), 1)),
        // Counts more entries than there are.
        1 => (0xE1, exif(6, u16::MAX)),
        // A block of nothing but entries.
        2 => (0xE1, [exif(6, 5000), vec![0x01; 60_000]].concat()),
        // A colour profile whose parts do not add up.
        3 => {
            let profile = [b"ICC_PROFILE\0".as_slice(), &[dice.byte(), dice.byte()]].concat();
            let length = dice.place(300);
            (0xE2, [profile, dice.bytes(length)].concat())
        }
        _ => {
            let length = dice.place(2000);
            (0xE0 + dice.byte() % 16, dice.bytes(length))
        }
    };
    let length = u16::try_from(content.len() + 2).unwrap_or(u16::MAX);
    [vec![0xFF, marker], length.to_be_bytes().to_vec(), content].concat()
}

/// An EXIF block that claims `entries` entries and has one, the orientation.
fn exif(orientation: u16, entries: u16) -> Vec<u8> {
    let mut block = b"Exif\0\0MM\0*\0\0\0\x08".to_vec();
    block.extend(entries.to_be_bytes());
    block.extend([0x01, 0x12, 0, 3, 0, 0, 0, 1]);
    block.extend(orientation.to_be_bytes());
    // The next directory is the first one again.
    block.extend([0, 0, 0, 0, 0, 8]);
    block
}

/// A JPEG file with a segment behind its start.
pub(super) fn with_segment(file: &[u8], segment: &[u8]) -> Vec<u8> {
    let (start, rest) = file.split_at(file.len().min(2));
    [start, segment, rest].concat()
}

/// The check sum of a PNG chunk (ISO 3309, as PNG's annex D has it).
pub(super) fn crc(bytes: &[u8]) -> u32 {
    let step = |crc: u32, byte: &u8| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| {
            (crc >> 1) ^ (0xEDB8_8320 * (crc & 1))
        })
    };
    !bytes.iter().fold(u32::MAX, step)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_check_sum_is_the_one_of_every_png_file() {
        assert_eq!(crc(b"IEND"), 0xAE42_6082);
    }
}
