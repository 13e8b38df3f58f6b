//! A card before the camera, with its truth.

use image::RgbImage;
use toroku_domain::{DocumentKind, Side};

use super::{Scene, Sight};
use crate::{Card, CardCondition, Condition, Frame, Truth, people};

/// Draws a card frame. `size` in pixels; `guide` is left, top, width and height
/// of the white frame in pixels.
#[must_use]
pub fn card_frame(seed: u64, condition: CardCondition, size: (u32, u32), guide: [f32; 4]) -> Frame {
    let _: [f32; 4] = guide;
    let card = Card {
        kind: DocumentKind::Licence,
        side: Side::Front,
        holder: people::DEFAULT.into(),
    };
    let scene = Scene {
        sight: Sight::Document(card.clone()),
        condition: Condition::Sharp,
        seed,
    };
    Frame {
        picture: scene
            .draw(size.0, size.1, 0)
            .unwrap_or_else(|| RgbImage::new(size.0, size.1)),
        truth: Truth::Card {
            condition,
            quad: None,
            kind: Some(card.kind),
            side: Some(card.side),
            tilt: 0.0,
            blur: 0.5,
            glare: 0.0,
            cut: None,
        },
    }
}
