//! Turns a picture upright as its EXIF orientation says (EXIF 2.32, tag 0x0112).

use image::metadata::Orientation;
use image::{RgbImage, imageops};

/// Pixels on each side of the squares in which a picture is turned: what a
/// square reads and writes stays in the nearest cache.
const TILE: usize = 32;

/// Turns a stored picture upright. Only a quarter turn takes a second buffer.
pub(super) fn upright(mut stored: RgbImage, orientation: Orientation) -> RgbImage {
    match orientation {
        Orientation::NoTransforms => {}
        Orientation::FlipHorizontal => imageops::flip_horizontal_in_place(&mut stored),
        Orientation::FlipVertical => imageops::flip_vertical_in_place(&mut stored),
        Orientation::Rotate180 => imageops::rotate180_in_place(&mut stored),
        Orientation::Rotate90FlipH => return quarter(&stored, false, false),
        Orientation::Rotate90 => return quarter(&stored, false, true),
        Orientation::Rotate270 => return quarter(&stored, true, false),
        Orientation::Rotate270FlipH => return quarter(&stored, true, true),
    }
    stored
}

/// Rows become columns: row `y` of the result is the stored column `y`, counted
/// from the right or left; its pixel `x` lies in row `x`, from the bottom or top.
fn quarter(stored: &RgbImage, from_right: bool, from_bottom: bool) -> RgbImage {
    let (width, height) = stored.dimensions();
    let (columns, rows) = (width as usize, height as usize);
    let mut turned = RgbImage::new(height, width);
    let from = stored.as_raw().as_chunks::<3>().0;
    let to = turned.as_chunks_mut::<3>().0;
    for top in (0..columns).step_by(TILE) {
        for left in (0..rows).step_by(TILE) {
            for y in top..(top + TILE).min(columns) {
                let column = if from_right { columns - 1 - y } else { y };
                let end = (left + TILE).min(rows);
                let row = &mut to[y * rows..][left..end];
                for (x, pixel) in (left..end).zip(row) {
                    let row = if from_bottom { rows - 1 - x } else { x };
                    *pixel = from[row * columns + column];
                }
            }
        }
    }
    turned
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Each pixel says where it is stored. Larger than a tile, not a multiple of one.
    fn marked() -> RgbImage {
        RgbImage::from_fn(70, 41, |x, y| {
            image::Rgb([u8::try_from(x).unwrap(), u8::try_from(y).unwrap(), 0])
        })
    }

    #[test]
    fn every_orientation_is_the_one_of_the_image_crate() {
        for value in 1..=8 {
            let orientation = Orientation::from_exif(value).unwrap();
            let mut expected = image::DynamicImage::ImageRgb8(marked());
            expected.apply_orientation(orientation);
            assert_eq!(
                upright(marked(), orientation),
                expected.into_rgb8(),
                "{value}"
            );
        }
    }
}
