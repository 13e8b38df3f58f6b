//! A lens out of focus: three box filters after each other come close to a Gauss.

use image::RgbImage;

/// Half width of each box, in shares of the picture's width.
const REACH: f32 = 0.0072;

/// Blurs the picture as a lens focused elsewhere would.
#[expect(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a few pixels"
)]
pub(super) fn defocus(picture: &mut RgbImage, width: u32) {
    let reach = ((width as f32 * REACH).round() as usize).max(1);
    let (columns, rows) = (picture.width() as usize, picture.height() as usize);
    for _pass in 0..3 {
        for row in 0..rows {
            average(picture, row * columns * 3, 3, columns, reach);
        }
        for column in 0..columns {
            average(picture, column * 3, columns * 3, rows, reach);
        }
    }
}

/// Replaces each pixel of a line by the mean of its neighbours up to `reach` away.
fn average(picture: &mut [u8], start: usize, step: usize, count: usize, reach: usize) {
    for channel in 0..3 {
        let at = |i: usize| start + channel + i * step;
        let line: Vec<u32> = (0..count).map(|i| u32::from(picture[at(i)])).collect();
        let clamped = |i: usize| line[i.saturating_sub(reach).min(count - 1)];
        let taps = u32::try_from(2 * reach + 1).unwrap_or(1);
        let mut sum: u32 = (0..=2 * reach).map(clamped).sum();
        for i in 0..count {
            picture[at(i)] = u8::try_from((sum + taps / 2) / taps).unwrap_or(255);
            sum = sum + clamped(i + 2 * reach + 1) - clamped(i);
        }
    }
}
