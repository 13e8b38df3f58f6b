//! The pictures a comparison looks at.

use image::{ImageFormat, RgbImage};
use toroku_domain::Side;
use toroku_vision::{CardEyes, Finding, Thresholds, guide_for, rectify};

/// Size of a rectified card: a tenth of a millimetre a pixel.
const CARD: (u32, u32) = (856, 540);

/// Whether a photo shows the back of a マイナンバーカード: it may not be kept,
/// whatever the app that sent it made of it.
pub(crate) fn shows_mynumber_back(jpeg: &[u8]) -> bool {
    decoded(jpeg).is_some_and(|photo| {
        let guide = guide_for(photo.width(), photo.height());
        let mut eyes = CardEyes::new(Thresholds::default().into());
        let (seen, _) = eyes.judge_photo(&photo, Side::Front, guide);
        seen.findings.contains(&Finding::BackOfMynumber)
    })
}

/// A photo that was checked when it arrived.
pub(super) fn decoded(jpeg: &[u8]) -> Option<RgbImage> {
    let picture = image::load_from_memory_with_format(jpeg, ImageFormat::Jpeg).ok()?;
    Some(picture.into_rgb8())
}

/// The card by its corners; the whole photo where they are not found, as it was
/// cut to the card before it was sent.
pub(super) fn card(photo: &RgbImage) -> RgbImage {
    let guide = guide_for(photo.width(), photo.height());
    let mut eyes = CardEyes::new(Thresholds::default().into());
    let (_, corners) = eyes.judge_photo(photo, Side::Front, guide);
    corners.map_or_else(
        || photo.clone(),
        |corners| rectify(photo, &corners, CARD.0, CARD.1),
    )
}
