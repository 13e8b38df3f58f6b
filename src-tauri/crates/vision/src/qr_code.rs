//! Whether a QR code is on the card: its three corner marks in the right
//! proportions. The code is located and never decoded, for on the back of a
//! マイナンバーカード it holds what may not be collected. [`read_code`] is for a
//! person who holds up the code of the insurer, and for no picture that is kept.

use image::RgbImage;
use rqrr::PreparedImage;

use crate::Rect;
use crate::pixels::{luma, scaled};

/// How far is searched.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Search {
    /// At the first width.
    Quick,
    /// For a card that fills the part.
    Card,
    /// For a card of any size from two fifths of the part on.
    Picture,
}

impl Search {
    /// Widths to which the part is brought, pixels: a code's modules should take
    /// some three pixels, and how many a code has is not known.
    fn widths(self) -> &'static [u32] {
        match self {
            Self::Quick => &[640],
            Self::Card => &[640, 960, 1280],
            Self::Picture => &[960, 1440],
        }
    }
}

/// Whether a code is inside `part` of the frame, at the widths that the picture's
/// detail allows.
pub(crate) fn is_seen(frame: &RgbImage, part: Rect, search: Search) -> bool {
    let widths = search.widths().iter();
    widths
        .take_while(|width| **width < part.width * 5 / 2)
        .any(|width| is_seen_at(frame, part, *width))
}

/// The longest text that is taken for a code's, in bytes.
const LONGEST: usize = 512;

/// The text of a code in a live picture; the first, if there are several.
#[must_use]
pub fn read_code(frame: &RgbImage) -> Option<String> {
    let grey = luma(frame);
    let (width, height) = (grey.width() as usize, grey.height() as usize);
    let pixels = grey.as_raw();
    let mut prepared =
        PreparedImage::prepare_from_greyscale(width, height, |x, y| pixels[y * width + x]);
    prepared
        .detect_grids()
        .iter()
        .filter_map(|grid| grid.decode().ok())
        .map(|(_, text)| text)
        .find(|text| text.len() <= LONGEST)
}

fn is_seen_at(frame: &RgbImage, part: Rect, width: u32) -> bool {
    let grey = luma(&scaled(frame, part, width));
    let (width, height) = (grey.width() as usize, grey.height() as usize);
    let pixels = grey.as_raw();
    let mut prepared =
        PreparedImage::prepare_from_greyscale(width, height, |x, y| pixels[y * width + x]);
    !prepared.detect_grids().is_empty()
}
