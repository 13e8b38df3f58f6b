//! Brings the checks together, for a document and for a face.

use image::RgbImage;
use toroku_domain::{DocumentKind, Side};

use crate::card::{self, Card};
use crate::face::skin_region as face;
use crate::pixels::{inset, luma, scaled};
use crate::{Assessment, Blur, Exposure, Finding, Measures, Rect, Thresholds};
use crate::{blur, exposure, glare, portrait, qr_code};

/// Width of a card in the frame from which it is measured as in a photo, pixels.
const PHOTO_CARD: u32 = 700;
/// Width at which a card's sharpness is measured in a photo, pixels.
const PHOTO_WIDTH: u32 = 856;
/// Width at which a card's sharpness is measured in a live frame, pixels.
const LIVE_WIDTH: u32 = 400;
/// Width at which light and reflections of a card are measured, pixels.
const LIGHT_WIDTH: u32 = 428;
/// Width at which a face is measured, pixels.
const FACE_WIDTH: u32 = 220;

/// Judges a picture in which a document should lie in `guide` (see `guide_for`).
///
/// Live frames (up to 640 px) and full-size photos go through the same checks.
/// Side and sharpness are asked of a card that lies in its place, the side only
/// in sufficient light. The findings come in the order of [`Finding`].
///
/// `expected` is not told apart from other documents: what is checked is that
/// the side is that one (a front has a portrait) and is no back of a
/// マイナンバーカード, whatever was expected.
#[must_use]
pub fn assess_document(
    frame: &RgbImage,
    expected: DocumentKind,
    side: Side,
    guide: Rect,
    limits: &Thresholds,
) -> Assessment {
    match card::find(frame, guide, limits) {
        Some(card) => with_card(frame, (expected, side), &card, limits),
        None => without_card(frame, guide, limits),
    }
}

/// Judges a picture in which one face should fill the middle (see `face_oval`).
///
/// Light, sharpness, and whether there is a face-like region of the right size
/// in the right place. Pose, mouth and the number of people are not judged.
#[must_use]
pub fn assess_face(frame: &RgbImage, limits: &Thresholds) -> Assessment {
    let Some(face) = face::find(frame, limits) else {
        let measures = empty(whole(frame));
        let dark = f32::from(measures.exposure.p95) < limits.dark_scene;
        return assessment(
            measures,
            [Some(Finding::NoFace), dark.then_some(Finding::Dark)],
        );
    };
    let near = scaled(frame, face.bounds, FACE_WIDTH);
    let grey = luma(&near);
    let mut measures = empty(exposure::measure(&grey));
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

fn with_card(
    frame: &RgbImage,
    (_, side): (DocumentKind, Side),
    card: &Card,
    limits: &Thresholds,
) -> Assessment {
    let inner = inset(card.bounds, 0.03);
    let near = scaled(frame, inner, LIGHT_WIDTH);
    let mut measures = empty(exposure::measure(&luma(&near)));
    measures.card = Some(card.place);
    let place = card::judge(&card.place, limits);
    let light = exposure::judge(measures.exposure, limits.dark_mean, limits.bright_mean);
    let mut findings = vec![place, light];
    if light.is_none() {
        let strongest = glare::measure(&near);
        measures.glare = Some(strongest);
        findings.push((strongest > limits.glare).then_some(Finding::Glare));
    }
    if place.is_none() {
        let photo = card.bounds.width >= PHOTO_CARD;
        let (width, limit) = if photo {
            (PHOTO_WIDTH, limits.blur_photo)
        } else {
            (LIVE_WIDTH, limits.blur_live)
        };
        measures.blur = blur::measure(&luma(&scaled(frame, inner, width)));
        let readable = light.is_none() && is_blurred(measures.blur, limit, limits.detail_card);
        findings.push(readable.then_some(Finding::Blur));
    }
    if place.is_none() && light.is_none() {
        let share = portrait::measure(frame, card.bounds, limits.portrait_solidity);
        measures.portrait = Some(share);
        let seen = if share >= limits.portrait {
            Side::Front
        } else {
            Side::Back
        };
        findings.push((seen != side).then_some(Finding::WrongSide));
    }
    // No front has a code, and better a front is refused than a number kept.
    let portrait = measures
        .portrait
        .is_some_and(|share| share >= limits.portrait);
    let code = qr_code::is_seen(frame, card.bounds, !portrait);
    measures.qr_code = Some(code);
    if code {
        findings.retain(|finding| *finding != Some(Finding::WrongSide));
        findings.push(Some(Finding::BackOfMynumber));
    }
    assessment(measures, findings)
}

fn without_card(frame: &RgbImage, guide: Rect, limits: &Thresholds) -> Assessment {
    let mut measures = empty(whole(frame));
    let dark = f32::from(measures.exposure.p95) < limits.dark_scene;
    let code = guide
        .within(frame.width(), frame.height())
        .is_some_and(|part| qr_code::is_seen(frame, part, true));
    measures.qr_code = Some(code);
    let first = if code {
        Finding::BackOfMynumber
    } else {
        Finding::NoCard
    };
    assessment(measures, [Some(first), dark.then_some(Finding::Dark)])
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

fn empty(exposure: Exposure) -> Measures {
    Measures {
        exposure,
        blur: None,
        glare: None,
        card: None,
        corners: None,
        tilt: None,
        movement: None,
        portrait: None,
        qr_code: None,
        face: None,
        head: None,
    }
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
