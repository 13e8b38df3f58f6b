//! Tells a file's format by its first bytes, never by its name.

use std::fmt;

/// Picture formats that are told apart; only JPEG and PNG are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// JPEG (`FF D8 FF`).
    Jpeg,
    /// PNG.
    Png,
    /// HEIC or HEIF (`ftyp` with a HEIF brand).
    Heic,
    /// AVIF (`ftyp avif`).
    Avif,
    /// WebP (`RIFF…WEBP`).
    WebP,
    /// GIF.
    Gif,
    /// BMP.
    Bmp,
    /// TIFF, little or big endian (many raw formats as well).
    Tiff,
    /// PDF.
    Pdf,
}

impl Format {
    /// The format of `bytes`, if their beginning is known.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Option<Self> {
        let brand = bytes.get(4..12);
        match bytes {
            [0xFF, 0xD8, 0xFF, ..] => Some(Self::Jpeg),
            [0x89, b'P', b'N', b'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => Some(Self::Png),
            [
                b'R',
                b'I',
                b'F',
                b'F',
                _,
                _,
                _,
                _,
                b'W',
                b'E',
                b'B',
                b'P',
                ..,
            ] => Some(Self::WebP),
            [b'G', b'I', b'F', b'8', b'7' | b'9', b'a', ..] => Some(Self::Gif),
            [b'B', b'M', ..] if bytes.len() > 26 => Some(Self::Bmp),
            [b'I', b'I', 42, 0, ..] | [b'M', b'M', 0, 42, ..] => Some(Self::Tiff),
            [b'%', b'P', b'D', b'F', b'-', ..] => Some(Self::Pdf),
            _ => match brand {
                Some(b"ftypavif" | b"ftypavis") => Some(Self::Avif),
                Some(
                    b"ftypheic" | b"ftypheix" | b"ftyphevc" | b"ftyphevx" | b"ftypheim"
                    | b"ftypheis" | b"ftypmif1" | b"ftypmsf1",
                ) => Some(Self::Heic),
                _ => None,
            },
        }
    }
}

impl fmt::Display for Format {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Jpeg => "JPEG",
            Self::Png => "PNG",
            Self::Heic => "HEIC",
            Self::Avif => "AVIF",
            Self::WebP => "WebP",
            Self::Gif => "GIF",
            Self::Bmp => "BMP",
            Self::Tiff => "TIFF",
            Self::Pdf => "PDF",
        })
    }
}
