//! Whether a QR code is on the card: its three corner marks in the right
//! proportions. The code is located and never decoded, for on the back of a
//! マイナンバーカード it holds what may not be collected.

use image::RgbImage;
use rqrr::PreparedImage;

use crate::Rect;
use crate::pixels::{luma, scaled};

/// Width at which the card is searched, pixels.
const SEARCH_WIDTH: u32 = 640;

/// Whether a code is inside `part` of the frame.
pub(crate) fn is_seen(frame: &RgbImage, part: Rect) -> bool {
    let grey = luma(&scaled(frame, part, SEARCH_WIDTH));
    let (width, height) = (grey.width() as usize, grey.height() as usize);
    let pixels = grey.as_raw();
    let mut prepared = PreparedImage::prepare_from_greyscale(width, height, |x, y| pixels[y * width + x]);
    !prepared.detect_grids().is_empty()
}
