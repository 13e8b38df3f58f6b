//! Where a card lies, by what stands out from the ground.
//!
//! The ground's colour is taken from the picture's four corners and blended
//! between them, so that a slope of light does no harm. A pixel belongs to
//! something that lies there if it is brighter than the ground or of another
//! colour by more than three standard deviations; a darker pixel of the ground's
//! own colour is its shadow. The largest blob, with its holes filled, is the
//! card if it fills its bounding box and has the ratio of ID-1, lying or standing
//! (where the picture cuts it off, its ratio cannot be asked).
//!
//! This finds cards on an even or finely grained ground. A white card on a white
//! desk, or one on a cluttered desk, it does not find.

use image::RgbImage;

use crate::ground::Ground;
use crate::mask::{Blob, Mask};
use crate::pixels::{gain, luma, scaled};
use crate::{CardPlace, Finding, Rect, Thresholds, exposure};

/// Width at which the picture is searched, pixels.
const SEARCH_WIDTH: u32 = 192;

/// A card that was found.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Card {
    /// Its bounding box in pixels of the frame.
    pub(crate) bounds: Rect,
    /// The same in shares of the white frame.
    pub(crate) place: CardPlace,
}

/// Finds the card.
pub(crate) fn find(frame: &RgbImage, guide: Rect, limits: &Thresholds) -> Option<Card> {
    let whole = Rect {
        x: 0,
        y: 0,
        width: frame.width(),
        height: frame.height(),
    };
    let small = scaled(frame, whole, SEARCH_WIDTH);
    let light = gain(exposure::measure(&luma(&small)).p95, 230.0).max(1.0);
    let ground = Ground::of(&small, light);
    let apart = Mask::of(small.width(), small.height(), |x, y| {
        ground.is_covered(&small, x, y)
    })
    .opened();
    let blob = apart.blobs().into_iter().next()?;
    let card = placed(&blob, &small, frame, guide);
    is_card(&card.place, limits).then_some(card)
}

#[expect(clippy::cast_precision_loss, reason = "pixels")]
fn placed(blob: &Blob, small: &RgbImage, frame: &RgbImage, guide: Rect) -> Card {
    let zoom = frame.width() as f32 / small.width() as f32;
    let (left, top) = (blob.left as f32 * zoom, blob.top as f32 * zoom);
    let (width, height) = (blob.width() as f32 * zoom, blob.height() as f32 * zoom);
    let (right, bottom) = (small.width() as usize, small.height() as usize);
    let cut = [
        blob.left == 0,
        blob.top == 0,
        blob.right == right,
        blob.bottom == bottom,
    ];
    let (gx, gy) = (
        guide.x as f32 + guide.width as f32 / 2.0,
        guide.y as f32 + guide.height as f32 / 2.0,
    );
    Card {
        bounds: bounds(frame, [left, top, width, height]),
        place: CardPlace {
            width: width / guide.width as f32,
            height: height / guide.height as f32,
            offset_x: (left + width / 2.0 - gx) / guide.width as f32,
            offset_y: (top + height / 2.0 - gy) / guide.height as f32,
            fill: blob.hull_area() / (blob.width() * blob.height()) as f32,
            aspect: width / height,
            sides_cut: cut.map(u8::from).iter().sum(),
        },
    }
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "pixels inside the frame"
)]
fn bounds(frame: &RgbImage, [left, top, width, height]: [f32; 4]) -> Rect {
    let found = Rect {
        x: left as u32,
        y: top as u32,
        width: width as u32,
        height: height as u32,
    };
    found.within(frame.width(), frame.height()).unwrap_or(Rect {
        x: 0,
        y: 0,
        width: 1,
        height: 1,
    })
}

fn is_card(place: &CardPlace, limits: &Thresholds) -> bool {
    let lying = limits.card_aspect_min..=limits.card_aspect_max;
    let like_id1 = lying.contains(&place.aspect) || lying.contains(&(1.0 / place.aspect));
    let large = place.width.max(place.height) > limits.card_smallest;
    large && place.fill >= limits.card_fill && (like_id1 || place.sides_cut > 0)
}

/// Says what is wrong with a card's place.
pub(crate) fn judge(place: &CardPlace, limits: &Thresholds) -> Option<Finding> {
    let standing = place.aspect < 1.0 && place.sides_cut == 0;
    let over = place.sides_cut >= 2 || place.width > limits.card_widest;
    // How far the card reaches beyond the white frame, in shares of the frame.
    let beside = place.offset_x.abs() + place.width / 2.0 - 0.5;
    let above = place.offset_y.abs() + place.height / 2.0 - 0.5;
    if standing {
        Some(Finding::Rotated)
    } else if over {
        Some(Finding::TooClose)
    } else if place.sides_cut > 0
        || beside > limits.card_beyond
        || above > limits.card_beyond * crate::ID1_RATIO
    {
        Some(Finding::CutOff)
    } else if place.width < limits.card_narrowest {
        Some(Finding::TooFar)
    } else {
        None
    }
}
