//! Skin by its chroma, and the largest region of it.
//!
//! A pixel counts as skin where, in Rec. 601 with its chroma around 0, Cr is 6
//! to 48, Cb is −46 to −2, Cr − Cb is at least 24, Cr is at least 0.65 |Cb| and luma
//! at least 40, after the light was brought to a common level (Chai and Ngan 1999
//! give the box; the difference keeps cream-coloured paper out, the ratio gold). Skin of every tone lies near one
//! line of chroma; wood and cardboard may lie there as well, so that size, shape
//! and place must be asked too. Gaps of a pixel, as of glasses, are closed.

use image::RgbImage;

use crate::mask::{Blob, Mask};
use crate::pixels::ycc;

/// The largest solid region of skin colour in a picture multiplied by `light`.
pub(crate) fn largest(picture: &RgbImage, light: f32) -> Option<Blob> {
    let is_skin = |x: u32, y: u32| {
        let [luma, cb, cr] = ycc(picture
            .get_pixel(x, y)
            .0
            .map(|value| (f32::from(value) * light).min(255.0)));
        luma >= 40.0
            && (6.0..=48.0).contains(&cr)
            && (-46.0..=-2.0).contains(&cb)
            && cr - cb >= 24.0
            && cr >= -0.65 * cb
    };
    Mask::of(picture.width(), picture.height(), is_skin)
        .closed()
        .opened()
        .blobs()
        .into_iter()
        .next()
}
