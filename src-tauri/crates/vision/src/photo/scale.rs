//! Scales pictures down, by `fast_image_resize`.

use fast_image_resize::images::{TypedImage, TypedImageRef};
use fast_image_resize::pixels::U8x3;
use fast_image_resize::{FilterType, ResizeAlg, ResizeOptions, Resizer};
use image::RgbImage;

use crate::Rect;

/// The size that is `part` out of `whole` of a picture's size.
pub(super) fn share(width: u32, height: u32, part: u32, whole: u32) -> (u32, u32) {
    let side = |side: u32| {
        u32::try_from(u64::from(side) * u64::from(part) / u64::from(whole.max(1)))
            .unwrap_or(side)
            .max(1)
    };
    (side(width), side(height))
}

/// A part of a picture at another size to be kept.
/// A Hamming window over all pixels that a new one covers: print stays about as crisp
/// as by Catmull–Rom at half its work, and nothing aliases. Nothing comes of a part outside the picture.
pub(super) fn part_at(picture: &RgbImage, part: Rect, width: u32, height: u32) -> Option<RgbImage> {
    part_by(FilterType::Hamming, picture, part, [width, height])
}

/// A part of a picture at another size to be looked at: by straight lines between pixels.
pub(crate) fn part_to_see(
    picture: &RgbImage,
    part: Rect,
    width: u32,
    height: u32,
) -> Option<RgbImage> {
    part_by(FilterType::Bilinear, picture, part, [width, height])
}

/// In one pass, without a copy of the part.
fn part_by(
    filter: FilterType,
    picture: &RgbImage,
    part: Rect,
    [width, height]: [u32; 2],
) -> Option<RgbImage> {
    // Typed: the untyped call would compile the scaling of every kind of pixel.
    let from =
        TypedImageRef::<U8x3>::from_buffer(picture.width(), picture.height(), picture.as_raw())
            .ok()?;
    let mut scaled = RgbImage::new(width, height);
    let mut to = TypedImage::<U8x3>::from_buffer(width, height, &mut scaled).ok()?;
    let options = ResizeOptions::new()
        .resize_alg(ResizeAlg::Convolution(filter))
        .crop(
            f64::from(part.x),
            f64::from(part.y),
            f64::from(part.width),
            f64::from(part.height),
        );
    Resizer::new().resize_typed(&from, &mut to, &options).ok()?;
    Some(scaled)
}
