//! Whether a QR code is on the card: its three corner marks in the right
//! proportions. The code is located and never decoded, for on the back of a
//! マイナンバーカード it holds what may not be collected.

use image::RgbImage;
use rqrr::PreparedImage;

use crate::Rect;
use crate::pixels::{luma, scaled};

/// Widths at which the card is searched, pixels: a code's modules should take
/// some three pixels, and how many a code has is not known.
const SEARCH_WIDTHS: [u32; 3] = [640, 960, 1280];

/// Whether a code is inside `part` of the frame. A thorough search looks at
/// every width that the picture's detail allows, a quick one at the first.
pub(crate) fn is_seen(frame: &RgbImage, part: Rect, thorough: bool) -> bool {
    let widths = SEARCH_WIDTHS
        .into_iter()
        .take_while(|width| *width < part.width * 5 / 2);
    widths
        .take(if thorough { SEARCH_WIDTHS.len() } else { 1 })
        .any(|width| is_seen_at(frame, part, width))
}

fn is_seen_at(frame: &RgbImage, part: Rect, width: u32) -> bool {
    let grey = luma(&scaled(frame, part, width));
    let (width, height) = (grey.width() as usize, grey.height() as usize);
    let pixels = grey.as_raw();
    let mut prepared =
        PreparedImage::prepare_from_greyscale(width, height, |x, y| pixels[y * width + x]);
    !prepared.detect_grids().is_empty()
}
