//! Reflections: blobs burnt white that their surroundings do not explain.
//!
//! A pixel is burnt where all three channels reach 250. For every solid blob of
//! such pixels: share of the card's area × contrast × solidity². Contrast is 255
//! minus the median of the darkest channel on a ring around the blob, over 20
//! levels and at most 2; solidity is the share of its convex hull that is filled.
//! White print has little contrast to white paper, and letters are not solid.

use image::RgbImage;

use crate::mask::{Blob, Mask};

/// From which value on all channels count as burnt out.
const BURNT: u8 = 250;
/// Smallest blob, as a share of the picture.
const SMALLEST: f32 = 0.0012;

/// The strongest reflection of a card's picture, 0 to 2.
#[expect(clippy::cast_precision_loss, reason = "counts of pixels")]
pub(crate) fn measure(card: &RgbImage) -> f32 {
    let (width, height) = card.dimensions();
    let darkest = |x: u32, y: u32| card.get_pixel(x, y).0.into_iter().min().unwrap_or(0);
    let burnt = Mask::of(width, height, |x, y| darkest(x, y) >= BURNT).opened();
    let area = (width * height) as f32;
    burnt
        .blobs()
        .iter()
        .map(|blob| (blob, blob.pixels.len() as f32 / area))
        .take_while(|(_, share)| *share >= SMALLEST)
        .map(|(blob, share)| {
            let drop = 255.0 - f32::from(ring_median(blob, width, height, darkest));
            share * (drop / 20.0).min(2.0) * blob.solidity().min(1.0).powi(2)
        })
        .fold(0.0, f32::max)
}

/// Median of the values on an ellipse's ring around the blob's box, 1.25 to 1.6 times its size.
#[expect(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "pixels inside the picture"
)]
fn ring_median(blob: &Blob, width: u32, height: u32, value: impl Fn(u32, u32) -> u8) -> u8 {
    let (cx, cy) = (
        (blob.left + blob.right) as f32 / 2.0,
        (blob.top + blob.bottom) as f32 / 2.0,
    );
    let (rx, ry) = (
        blob.width() as f32 / 2.0 + 3.0,
        blob.height() as f32 / 2.0 + 3.0,
    );
    let mut values = Vec::new();
    for scale in [1.25, 1.4, 1.6] {
        for step in 0_u8..72 {
            let (sin, cos) = (f32::from(step) * 5.0).to_radians().sin_cos();
            let (x, y) = (cx + cos * rx * scale, cy + sin * ry * scale);
            if x >= 0.0 && y >= 0.0 && x < width as f32 && y < height as f32 {
                values.push(value(x as u32, y as u32));
            }
        }
    }
    values.sort_unstable();
    values.get(values.len() / 2).copied().unwrap_or(255)
}

#[cfg(test)]
mod tests {
    use image::Rgb;

    use super::*;

    fn card(spot: impl Fn(u32, u32) -> bool, paper: u8) -> RgbImage {
        RgbImage::from_fn(428, 270, |x, y| {
            if spot(x, y) {
                Rgb([255; 3])
            } else {
                Rgb([paper; 3])
            }
        })
    }

    #[test]
    fn a_spot_counts_by_its_size_and_contrast() {
        let disc = |radius: u32| {
            move |x: u32, y: u32| x.abs_diff(200).pow(2) + y.abs_diff(130).pow(2) < radius.pow(2)
        };
        let (small, large) = (measure(&card(disc(12), 205)), measure(&card(disc(40), 205)));
        assert!(0.0 < small && small * 5.0 < large, "{small} {large}");
        let faint = measure(&card(disc(40), 249));
        assert!(faint < large / 4.0, "{faint} {large}");
    }

    #[test]
    fn white_letters_are_no_reflection() {
        let grid = |x: u32, y: u32| x % 24 < 5 || y % 24 < 5;
        assert!(measure(&card(grid, 120)) < 0.2);
        assert!(measure(&card(|x, _| (4..6).contains(&(x % 9)), 120)) < f32::EPSILON);
    }
}
