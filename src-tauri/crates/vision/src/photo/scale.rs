//! Scales pictures down, by `fast_image_resize`.

use fast_image_resize::images::{Image, ImageRef};
use fast_image_resize::{FilterType, PixelType, ResizeAlg, ResizeOptions, Resizer};
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

/// A part of a picture at another size, in one pass without a copy of the part.
/// Catmull–Rom over all pixels that a new one covers: print stays crisp, and
/// nothing aliases. Nothing comes of a part outside the picture.
pub(super) fn part_at(picture: &RgbImage, part: Rect, width: u32, height: u32) -> Option<RgbImage> {
    let from = ImageRef::new(
        picture.width(),
        picture.height(),
        picture.as_raw(),
        PixelType::U8x3,
    )
    .ok()?;
    let mut to = Image::new(width, height, PixelType::U8x3);
    let options = ResizeOptions::new()
        .resize_alg(ResizeAlg::Convolution(FilterType::CatmullRom))
        .crop(
            f64::from(part.x),
            f64::from(part.y),
            f64::from(part.width),
            f64::from(part.height),
        );
    Resizer::new().resize(&from, &mut to, &options).ok()?;
    RgbImage::from_raw(width, height, to.into_vec())
}
