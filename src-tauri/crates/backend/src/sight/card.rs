//! A side of a document.
//!
//! Apps cut a photo before they send it: to the white frame with some ground around it, or along
//! the card's own corners. A card cut along its corners has no ground it could stand out from: it
//! is laid on one, and judged like any other.

use image::imageops;
use toroku_domain::Side as Shown;
#[cfg(feature = "face-model")]
use toroku_vision::rectify;
use toroku_vision::{CardEyes, Finding as Found, Findings, ID1_RATIO, RgbImage, Thresholds};
use toroku_vision::{Quad, guide_for};
use toroku_wire::{Finding, Side};

use super::Seen;

/// Share of a picture's width that the white frame takes: the ground is made for it.
const FRAME: f32 = 0.88;
/// How far the ratio of a card that was cut along its corners may be from ID-1's; what is cut to
/// the white frame with some ground around it is 0.1 apart.
const RATIO: f32 = 0.05;
/// A table darker than any card.
const GROUND: image::Rgb<u8> = image::Rgb([38, 40, 44]);
/// Size of a rectified card: a tenth of a millimetre a pixel.
#[cfg(feature = "face-model")]
const FLAT: (u32, u32) = (856, 540);

/// What a photo of a document's side shows.
pub(super) fn judge(photo: &RgbImage, side: Side, limits: &Thresholds) -> Seen {
    let side = match side {
        Side::Front => Shown::Front,
        Side::Back => Shown::Back,
    };
    let (findings, _) = findings(photo, side, limits);
    match findings.first() {
        None => Seen::Good,
        Some(Found::BackOfMynumber) => Seen::BackOfMynumber,
        Some(first) => Seen::Flawed(told(*first)),
    }
}

/// Whether a photo shows the back of a マイナンバーカード, whatever it was sent as.
pub(super) fn shows_mynumber_back(photo: &RgbImage, limits: &Thresholds) -> bool {
    let (findings, _) = findings(photo, Shown::Front, limits);
    findings.contains(&Found::BackOfMynumber)
}

/// The card of a photo, laid flat, for the comparison of its portrait; the photo itself where its corners are not seen.
#[cfg(feature = "face-model")]
pub(crate) fn flat(photo: &RgbImage, limits: &Thresholds) -> RgbImage {
    let (_, card) = findings(photo, Shown::Front, limits);
    card.map_or_else(
        || photo.clone(),
        |(laid, corners)| rectify(laid.as_ref().unwrap_or(photo), &corners, FLAT.0, FLAT.1),
    )
}

/// Where a card is: the picture it was laid on, if it was, and the corners in it.
type Place = (Option<RgbImage>, Quad);

fn findings(photo: &RgbImage, side: Shown, limits: &Thresholds) -> (Findings, Option<Place>) {
    let mut eyes = CardEyes::new((*limits).into());
    let mut look = |picture: &RgbImage| {
        let guide = guide_for(picture.width(), picture.height());
        let (seen, corners) = eyes.judge_photo(picture, side, guide);
        (seen.findings, corners)
    };
    let (as_sent, corners) = look(photo);
    let standing_out = !as_sent.iter().any(|finding| {
        matches!(
            finding,
            Found::NoCard | Found::NotACard | Found::CutOff | Found::TooClose
        )
    });
    if standing_out || as_sent.contains(&Found::BackOfMynumber) || !is_cut_to_the_card(photo) {
        return (as_sent, corners.map(|corners| (None, corners)));
    }
    let laid = on_ground(photo);
    let (findings, corners) = look(&laid);
    (findings, corners.map(|corners| (Some(laid), corners)))
}

#[expect(clippy::cast_precision_loss, reason = "pixels")]
fn is_cut_to_the_card(photo: &RgbImage) -> bool {
    (photo.width() as f32 / photo.height() as f32 - ID1_RATIO).abs() < RATIO
}

/// The photo in the middle of a table, where the white frame of the larger picture is.
#[expect(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "pixels"
)]
fn on_ground(photo: &RgbImage) -> RgbImage {
    let margin = (photo.width() as f32 * (1.0 / FRAME - 1.0) / 2.0).round() as u32;
    let size = (photo.width() + 2 * margin, photo.height() + 2 * margin);
    let mut table = RgbImage::from_pixel(size.0, size.1, GROUND);
    imageops::replace(&mut table, photo, i64::from(margin), i64::from(margin));
    table
}

/// A finding in the contract's words.
fn told(finding: Found) -> Finding {
    match finding {
        Found::WrongSide | Found::BackOfMynumber => Finding::WrongSide,
        Found::CutOff | Found::TooClose => Finding::CutOff,
        Found::TooFar => Finding::Small,
        Found::Dark | Found::Backlit => Finding::Dark,
        Found::Bright | Found::Glare => Finding::Glare,
        Found::Finger => Finding::Finger,
        Found::Blur => Finding::Blur,
        Found::NoCard
        | Found::NotACard
        | Found::TwoCards
        | Found::Rotated
        | Found::Tilt
        | Found::NoFace
        | Found::ManyFaces
        | Found::OffCentre
        | Found::FaceTilt
        | Found::NotFront
        | Found::TurnLeft
        | Found::TurnRight
        | Found::TurnLess
        | Found::CloseMouth
        | Found::OpenMouth
        | Found::EyesHidden => Finding::NoCard,
    }
}

#[cfg(all(test, feature = "face-model"))]
#[expect(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::*;

    #[test]
    fn a_card_is_laid_flat_where_the_thresholds_see_one() {
        let front = include_bytes!("../../tests/pictures/front.jpg");
        let front = image::load_from_memory(front).unwrap().into_rgb8();
        let size = |limits: &Thresholds| flat(&front, limits).dimensions();
        assert_eq!(size(&Thresholds::default()), FLAT);
        let never = Thresholds {
            card_odds: f32::INFINITY,
            ..Thresholds::default()
        };
        assert_eq!(size(&never), front.dimensions());
    }
}
