//! Whether a side of a card carries a portrait.
//!
//! The fronts have it in the right or the left third. Each of the two places is
//! brought to 48 px of width and searched for the largest region of skin colour;
//! the measure is that region's share of the place if it is solid (letters and
//! seals are not) and neither flat nor thin, else nothing. A portrait in grey is
//! not seen.

use image::RgbImage;

use crate::pixels::{gain, luma, scaled};
use crate::{Rect, exposure, skin};

/// Where portraits are, in shares of the card: x, y, width, height.
const PLACES: [[f32; 4]; 2] = [[0.66, 0.12, 0.31, 0.68], [0.03, 0.22, 0.32, 0.70]];

/// Width at which a place is searched, pixels.
const SEARCH_WIDTH: u32 = 48;

/// The likeliest portrait's share of skin, 0 to 1.
#[expect(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "pixels inside the frame"
)]
pub(crate) fn measure(frame: &RgbImage, card: Rect, limits_solid: f32) -> f32 {
    let light = gain(
        exposure::measure(&luma(&scaled(frame, card, 96))).p95,
        235.0,
    );
    let (w, h) = (card.width as f32, card.height as f32);
    PLACES
        .iter()
        .filter_map(|[x, y, width, height]| {
            let place = Rect {
                x: card.x + (x * w) as u32,
                y: card.y + (y * h) as u32,
                width: (width * w) as u32,
                height: (height * h) as u32,
            };
            let small = scaled(
                frame,
                place.within(frame.width(), frame.height())?,
                SEARCH_WIDTH,
            );
            let blob = skin::largest(&small, light)?;
            let upright = blob.height() as f32 / blob.width() as f32;
            let solid = blob.solidity() >= limits_solid && (0.6..=2.6).contains(&upright);
            let share = blob.pixels.len() as f32 / (small.width() * small.height()) as f32;
            Some(if solid { share } else { 0.0 })
        })
        .fold(0.0, f32::max)
}
