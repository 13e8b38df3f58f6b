//! Sharpness by two measures that do not depend on contrast.
//!
//! Crete et al. 2007, "The blur effect": the picture is blurred once more by a
//! mean of nine pixels; in a sharp picture the differences of neighbours shrink
//! much, in a blurred one little. With D the sum of absolute differences and V
//! the sum of what they lose, the metric is (D − V) / D, the larger of both
//! directions: 0 sharp, 1 blurred.
//!
//! Detail: variance of the four-neighbour Laplacian over the variance of the
//! picture, the Laplacian's usual measure freed of contrast.
//!
//! Both depend on scale: a card is measured at 400 px of width in live frames
//! and at 856 px (one pixel a tenth of a millimetre) in photos.

use image::GrayImage;

use crate::Blur;

/// Half of the re-blur's nine pixels.
const REACH: usize = 4;

/// Measures a grey picture; nothing in one without any contrast.
#[expect(clippy::cast_precision_loss, reason = "sums of bytes")]
pub(crate) fn measure(luma: &GrayImage) -> Option<Blur> {
    let (width, height) = (luma.width() as usize, luma.height() as usize);
    if width < 16 || height < 16 {
        return None;
    }
    let values: Vec<f32> = smoothed(luma, width, height);
    let across = lost(&values, height, width, width, 1)?;
    let down = lost(&values, width, height, 1, width)?;
    let count = values.len() as f32;
    let mean = values.iter().sum::<f32>() / count;
    let variance = values
        .iter()
        .map(|value| (value - mean).powi(2))
        .sum::<f32>()
        / count;
    let (mut sum, mut squares, mut inner) = (0.0, 0.0, 0.0_f32);
    for y in 1..height - 1 {
        for x in 1..width - 1 {
            let at = y * width + x;
            let edge = values[at - 1] + values[at + 1] + values[at - width] + values[at + width]
                - 4.0 * values[at];
            sum += edge;
            squares += edge * edge;
            inner += 1.0;
        }
    }
    let edges = squares / inner - (sum / inner).powi(2);
    (variance > 1.0).then(|| Blur {
        crete: across.max(down),
        detail: edges / variance,
    })
}

/// One pass of (1 2 1) in both directions: takes the sensor's noise, keeps the print.
fn smoothed(luma: &GrayImage, width: usize, height: usize) -> Vec<f32> {
    let pixels = luma.as_raw();
    let mut values = Vec::with_capacity(pixels.len());
    for y in 0..height {
        for x in 0..width {
            let mut sum = 0.0;
            for (ny, wy) in [
                (y.saturating_sub(1), 1.0),
                (y, 2.0),
                ((y + 1).min(height - 1), 1.0),
            ] {
                for (nx, wx) in [
                    (x.saturating_sub(1), 1.0),
                    (x, 2.0),
                    ((x + 1).min(width - 1), 1.0),
                ] {
                    sum += f32::from(pixels[ny * width + nx]) * wx * wy;
                }
            }
            values.push(sum / 16.0);
        }
    }
    values
}

/// Crete's metric along `lines` lines of `length` pixels.
#[expect(clippy::cast_precision_loss, reason = "nine pixels")]
fn lost(values: &[f32], lines: usize, length: usize, line_step: usize, step: usize) -> Option<f32> {
    let (mut before, mut kept) = (0.0_f64, 0.0_f64);
    let taps = (2 * REACH + 1) as f32;
    for line in 0..lines {
        let at = |i: usize| values[line * line_step + i.min(length - 1) * step];
        let mut sum: f32 = (0..=2 * REACH).map(|i| at(i.saturating_sub(REACH))).sum();
        for i in 0..length - 1 {
            let next = sum + at(i + REACH + 1) - at(i.saturating_sub(REACH));
            let difference = (at(i + 1) - at(i)).abs();
            let blurred = ((next - sum) / taps).abs();
            before += f64::from(difference);
            kept += f64::from(difference.min(blurred));
            sum = next;
        }
    }
    #[expect(clippy::cast_possible_truncation, reason = "a share")]
    let share = (kept / before) as f32;
    (before > 0.0).then_some(share)
}

#[cfg(test)]
mod tests {
    use image::{Luma, imageops};

    use super::*;

    fn print(contrast: u8) -> GrayImage {
        GrayImage::from_fn(200, 120, |x, y| {
            Luma([if (x / 7 + y / 9) % 2 == 0 {
                220
            } else {
                220 - contrast
            }])
        })
    }

    #[test]
    fn blurring_raises_crete_and_lowers_detail() {
        let sharp = measure(&print(180)).unwrap();
        let blurred = measure(&imageops::blur(&print(180), 2.5)).unwrap();
        assert!(sharp.crete + 0.2 < blurred.crete, "{sharp:?} {blurred:?}");
        assert!(sharp.detail > 4.0 * blurred.detail, "{sharp:?} {blurred:?}");
    }

    #[test]
    fn contrast_does_not_matter() {
        let (strong, weak) = (measure(&print(200)).unwrap(), measure(&print(50)).unwrap());
        assert!(
            (strong.crete - weak.crete).abs() < 0.02,
            "{strong:?} {weak:?}"
        );
        assert!(
            (strong.detail / weak.detail - 1.0).abs() < 0.05,
            "{strong:?} {weak:?}"
        );
    }

    #[test]
    fn an_even_picture_has_no_sharpness() {
        assert_eq!(measure(&GrayImage::from_pixel(80, 80, Luma([90]))), None);
    }
}
