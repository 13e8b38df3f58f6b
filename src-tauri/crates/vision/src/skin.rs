//! Skin by its chroma, and the largest region of it.
//!
//! A pixel counts as skin where, in Rec. 601 with its chroma around 0, Cr is 6
//! to 48, Cb is −46 to −2, Cr − Cb is at least 24, Cr is at least 0.65 |Cb| and luma
//! at least 40, after the light was brought to a common level (Chai and Ngan 1999
//! give the box; the difference keeps cream-coloured paper out, the ratio gold). Skin of every tone lies near one
//! line of chroma; wood and cardboard may lie there as well, so that size, shape
//! and place must be asked too. Gaps of a pixel, as of glasses, are closed.

use image::RgbImage;

use crate::blobs::Blobs;
use crate::mask::Mask;
use crate::pixels::ycc;

/// Least Cr − Cb of skin.
pub(crate) const WARMTH: f32 = 24.0;

/// Whether a colour is skin's, its light brought to the common level and Cr − Cb at
/// least `warmth`.
pub(crate) fn is_skin(colour: [f32; 3], warmth: f32) -> bool {
    let [luma, cb, cr] = ycc(colour);
    luma >= 40.0
        && (6.0..=48.0).contains(&cr)
        && (-46.0..=-2.0).contains(&cb)
        && cr - cb >= warmth
        && cr >= -0.65 * cb
}

/// The solid regions of skin colour in a picture multiplied by `light`, the largest
/// first.
pub(crate) fn regions(picture: &RgbImage, light: f32) -> Blobs {
    let mut mask = Mask::of(picture.width(), picture.height(), |x, y| {
        let pixel = picture.get_pixel(x, y).0;
        is_skin(
            pixel.map(|value| (f32::from(value) * light).min(255.0)),
            WARMTH,
        )
    });
    mask.close();
    mask.open();
    Blobs::of(&mask)
}
