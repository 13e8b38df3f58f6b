//! The portrait on a person's cards: the head before a pale blue ground.

use tiny_skia::Pixmap;

use crate::head::{self, Posture};
use crate::paint::{Canvas, Fonts, Ink, rect, rgb};
use crate::people::Person;

/// Height over width of a portrait.
pub(crate) const TALL: f32 = 1.25;

/// Draws a person's portrait, `width` pixels wide and [`TALL`] times as high.
#[expect(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a few hundred pixels"
)]
pub(crate) fn portrait(person: &Person, width: u32) -> Option<Pixmap> {
    let wide = width as f32;
    let high = (wide * TALL).round();
    let mut canvas = Canvas::new(width, high as u32, 1.0, Fonts::embedded())?;
    let ground = vec![rgb(0x00C9_D8E6), rgb(0x00A9_BED2)];
    canvas.fill(
        rect(0.0, 0.0, wide, high),
        Ink::Radial([wide / 2.0, high * 0.4, high * 0.75], ground),
    );
    canvas.within(wide / 2.0, high * 0.48, wide / 206.0, 0.0, |canvas| {
        head::draw(canvas, person, Posture::FRONT);
    });
    Some(canvas.finish())
}
