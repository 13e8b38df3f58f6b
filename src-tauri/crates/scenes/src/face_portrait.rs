//! The portrait on a person's cards: the head before a pale blue ground.

use tiny_skia::{IntSize, Pixmap};

use crate::gallery;
use crate::head::{Ground, Lamp, Posture, Shot, render};
use crate::people::Person;

/// Height over width of a portrait.
pub(crate) const TALL: f32 = 1.25;

/// The light of a photo booth.
const LAMP: Lamp = Lamp {
    azimuth: 12.0,
    elevation: 30.0,
    power: 0.95,
    ambient: 0.55,
};

/// Draws a person's portrait, `width` pixels wide and [`TALL`] times as high.
#[expect(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a few hundred pixels"
)]
pub(crate) fn portrait(person: &Person, width: u32) -> Option<Pixmap> {
    let size = (width, (width as f32 * TALL).round() as u32);
    let posture = Posture {
        distance: 72.0,
        offset: (0.0, -0.4),
        ..Posture::FRONT
    };
    let shot = Shot {
        size,
        focal: 1.95,
        lamp: LAMP,
        ground: Ground::Booth,
        exposure: 1.0,
        blur: 0.0,
        grain: 0.0,
        seed: person.head,
    };
    let (picture, _) = render(&[(&*gallery::head(person.head), posture)], &shot);
    let opaque = picture
        .pixels()
        .flat_map(|pixel| [pixel[0], pixel[1], pixel[2], 255])
        .collect();
    Pixmap::from_vec(opaque, IntSize::from_wh(size.0, size.1)?)
}
