//! Judges stills: a document, a face.

use std::sync::Arc;

use image::RgbImage;
use toroku_domain::{DocumentKind, Side};

use crate::face::skin_region as face;
use crate::pixels::{luma, scaled};
use crate::{Assessment, Blur, CardEyes, Exposure, Finding, Measures, Rect, Thresholds};
use crate::{blur, exposure};

/// Width at which light is measured, pixels.
const LIGHT_WIDTH: u32 = 428;
/// Width at which a face is measured, pixels.
const FACE_WIDTH: u32 = 220;

/// Judges a still in which a document should lie in `guide` (see `guide_for`), as
/// [`CardEyes::judge_photo`] does.
///
/// `expected` is not told apart from other documents: what is checked is that
/// the side is that one (a front has a portrait) and is no back of a
/// マイナンバーカード, whatever was expected.
#[must_use]
pub fn assess_document(
    frame: &RgbImage,
    _expected: DocumentKind,
    side: Side,
    guide: Rect,
    limits: &Thresholds,
) -> Assessment {
    let mut eyes = CardEyes::new(Arc::new(*limits));
    eyes.judge_photo(frame, side, guide).0
}

/// Judges a picture in which one face should fill the middle (see `face_oval`).
///
/// Light, sharpness, and whether there is a face-like region of the right size
/// in the right place. Pose, mouth and the number of people are not judged.
#[must_use]
pub fn assess_face(frame: &RgbImage, limits: &Thresholds) -> Assessment {
    let Some(face) = face::find(frame, limits) else {
        let measures = Measures::of(whole(frame));
        let dark = f32::from(measures.exposure.p95) < limits.dark_scene;
        return assessment(
            measures,
            [Some(Finding::NoFace), dark.then_some(Finding::Dark)],
        );
    };
    let near = scaled(frame, face.bounds, FACE_WIDTH);
    let grey = luma(&near);
    let mut measures = Measures::of(exposure::measure(&grey));
    measures.blur = blur::measure(&grey);
    measures.face = Some(face.place);
    let place = face::judge(&face.place, limits);
    let light = exposure::judge(
        measures.exposure,
        limits.face_dark_mean,
        limits.face_bright_mean,
    );
    let blurred = place.is_none()
        && light.is_none()
        && is_blurred(measures.blur, limits.blur_face, limits.detail_face);
    assessment(measures, [place, light, blurred.then_some(Finding::Blur)])
}

fn is_blurred(blur: Option<Blur>, crete: f32, detail: f32) -> bool {
    blur.is_none_or(|blur| blur.crete > crete || blur.detail < detail)
}

fn whole(frame: &RgbImage) -> Exposure {
    let part = Rect {
        x: 0,
        y: 0,
        width: frame.width(),
        height: frame.height(),
    };
    exposure::measure(&luma(&scaled(frame, part, frame.width().min(LIGHT_WIDTH))))
}

fn assessment(
    measures: Measures,
    findings: impl IntoIterator<Item = Option<Finding>>,
) -> Assessment {
    Assessment {
        measures,
        findings: findings.into_iter().flatten().collect(),
    }
}

#[cfg(test)]
mod tests {
    use image::Rgb;
    use proptest::prelude::*;

    use super::*;
    use crate::guide_for;

    fn both(frame: &RgbImage) -> [Assessment; 2] {
        let guide = guide_for(frame.width(), frame.height());
        let limits = Thresholds::default();
        [
            assess_document(frame, DocumentKind::Licence, Side::Front, guide, &limits),
            assess_face(frame, &limits),
        ]
    }

    #[test]
    fn an_even_picture_shows_nothing() {
        for shade in [0_u8, 128, 255] {
            let [card, face] = both(&RgbImage::from_pixel(480, 640, Rgb([shade; 3])));
            assert_eq!(
                (card.findings.first(), face.findings.first()),
                (Some(&Finding::NoCard), Some(&Finding::NoFace))
            );
        }
    }

    #[test]
    fn findings_are_told_in_the_order_of_their_priority() {
        let mut sorted = Finding::ALL;
        sorted.sort_unstable();
        assert_eq!(sorted, Finding::ALL);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(40))]

        #[test]
        fn no_picture_makes_it_panic(width in 1..90_u32, height in 1..90_u32, seed: u32, coarse in 1..40_u32) {
            let frame = RgbImage::from_fn(width, height, |x, y| {
                let place = (x / coarse).wrapping_mul(0x9E37_79B9) ^ (y / coarse).wrapping_mul(0x85EB_CA6B) ^ seed;
                let mixed = place.wrapping_mul(0xC2B2_AE35).to_be_bytes();
                Rgb([mixed[0], mixed[1], mixed[2]])
            });
            let _answers = both(&frame);
        }
    }
}
