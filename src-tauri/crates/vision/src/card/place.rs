//! Where the card lies: distance and cut-off, in shares of the white frame.

use crate::{CardPlace, Finding, Quad, Rect, Thresholds};

/// The place of a card whose corners are known.
#[expect(clippy::cast_precision_loss, reason = "pixels")]
pub(super) fn of(quad: &Quad, guide: Rect) -> CardPlace {
    let [left, top, right, bottom] = quad.bounds();
    let [x, y] = quad.centre();
    let (width, height) = (guide.width as f32, guide.height as f32);
    // The guide's edges lie between pixels.
    let middle = [
        guide.x as f32 + width / 2.0 - 0.5,
        guide.y as f32 + height / 2.0 - 0.5,
    ];
    CardPlace {
        width: quad.width() / width,
        height: quad.height() / height,
        offset_x: (x - middle[0]) / width,
        offset_y: (y - middle[1]) / height,
        fill: quad.area() / ((right - left) * (bottom - top)),
        aspect: quad.width() / quad.height(),
        sides_cut: 0,
    }
}

/// Says what is wrong with a card's place.
pub(super) fn judge(place: &CardPlace, limits: &Thresholds) -> Option<Finding> {
    let standing = place.aspect < 1.0 && place.sides_cut == 0;
    let over = place.sides_cut >= 2 || place.width > limits.card_widest;
    // How far the card reaches beyond the white frame, in shares of the frame.
    let beside = place.offset_x.abs() + place.width / 2.0 - 0.5;
    let above = place.offset_y.abs() + place.height / 2.0 - 0.5;
    if standing {
        Some(Finding::Rotated)
    } else if over {
        Some(Finding::TooClose)
    } else if place.sides_cut > 0 || beside.max(above) > limits.card_beyond {
        Some(Finding::CutOff)
    } else if place.width.max(place.height) < limits.card_narrowest {
        Some(Finding::TooFar)
    } else {
        None
    }
}
