//! Things that are no identity card. Units of the drawings: tenths of a millimetre.

mod paper;
mod phone;
mod shop;

use super::layer::{Layer, Print, Shadow};
use super::pose::{CARD, CORNER};
use crate::paint::{Canvas, Fonts, Noise};

pub(super) use paper::page;

/// Draws a print of a size in millimetres at so many pixels a millimetre.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a print is some thousand pixels wide"
)]
pub(super) fn printed(size: [f32; 2], per_mm: f32, draw: impl FnOnce(&mut Canvas<'_>)) -> Print {
    let pixels = |length: f32| ((length * per_mm).ceil() as u32).max(2);
    let canvas = Canvas::new(
        pixels(size[0]),
        pixels(size[1]),
        per_mm / 10.0,
        Fonts::embedded(),
    );
    canvas.map_or_else(
        || Print::plain([255.0; 3]),
        |mut canvas| {
            draw(&mut canvas);
            let drawn = canvas.finish();
            #[expect(clippy::cast_precision_loss, reason = "pixels")]
            let width = drawn.width() as f32 / per_mm;
            Print::new(&drawn, width)
        },
    )
}

/// The soft shadow of a thing as thick as a card.
pub(super) fn contact(noise: &mut Noise, most: f32) -> Shadow {
    Shadow {
        strength: noise.range(0.0, most),
        reach: noise.range(0.7, 2.6),
        aside: [noise.range(-1.0, 1.2), noise.range(-0.4, 1.6)],
    }
}

fn at_origin(noise: &mut Noise, size: [f32; 2], corner: f32, print: Print) -> Layer {
    Layer {
        print,
        size,
        corner,
        place: [0.0, 0.0],
        turn: 0.0,
        shadow: contact(noise, 0.35),
    }
}

/// A shop's point card: the size of an identity card.
pub(super) fn point_card(noise: &mut Noise, per_mm: f32) -> Layer {
    let print = printed(CARD, per_mm, |canvas| shop::draw(canvas, noise));
    at_origin(noise, CARD, CORNER, print)
}

/// A phone, its screen up.
pub(super) fn phone(noise: &mut Noise, per_mm: f32) -> Layer {
    // As large as fits where a card is expected.
    let height = noise.range(42.0, 50.0);
    let size = [height * noise.range(1.95, 2.2), height];
    let print = printed(size, per_mm, |canvas| phone::draw(canvas, noise, size));
    at_origin(noise, size, height * 0.12, print)
}

/// A slip of paper in a card's size, square corners.
pub(super) fn slip(noise: &mut Noise, per_mm: f32) -> Layer {
    let print = printed(CARD, per_mm, |canvas| paper::slip(canvas, noise, CARD));
    Layer {
        shadow: contact(noise, 0.2),
        ..at_origin(noise, CARD, 0.0, print)
    }
}

/// A rectangle of another shape than a card's, of about its area.
pub(super) fn rectangle(noise: &mut Noise, per_mm: f32) -> Layer {
    let aspect = if noise.chance(0.5) {
        noise.range(1.20, 1.44)
    } else {
        noise.range(1.76, 2.2)
    };
    let height = (CARD[0] * CARD[1] / aspect).sqrt();
    let size = [height * aspect, height];
    let print = printed(size, per_mm, |canvas| {
        if noise.chance(0.5) {
            paper::slip(canvas, noise, size);
        } else {
            paper::label(canvas, noise, size);
        }
    });
    let corner = if noise.chance(0.5) { CORNER } else { 0.0 };
    at_origin(noise, size, corner, print)
}

/// A sheet of paper among the clutter.
pub(super) fn sheet(noise: &mut Noise, per_mm: f32) -> Layer {
    let size = [noise.range(50.0, 130.0), noise.range(40.0, 110.0)];
    let print = printed(size, per_mm, |canvas| paper::slip(canvas, noise, size));
    Layer {
        shadow: contact(noise, 0.25),
        ..at_origin(noise, size, 0.0, print)
    }
}

/// A pen, ruler or bar: long, of one colour, shaded as a stick.
pub(super) fn bar(noise: &mut Noise, per_mm: f32) -> Layer {
    let size = [noise.range(60.0, 150.0), noise.range(2.5, 12.0)];
    let print = printed(size, per_mm, |canvas| paper::stick(canvas, noise, size));
    let corner = if noise.chance(0.5) {
        size[1] * 0.49
    } else {
        0.0
    };
    at_origin(noise, size, corner, print)
}
