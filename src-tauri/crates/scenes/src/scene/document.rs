//! A card on a desk under the white frame.

use image::{Rgb, RgbImage};
use tiny_skia::Pixmap;
use toroku_domain::{DocumentKind, Side};

use super::desk::Desk;
use super::other;
use super::plane::{Lie, Plane, outside};
use crate::Condition;
use crate::card::{Card, Holder, WIDTH};
use crate::paint::{Fonts, Noise};

/// Share of the picture's width that the app's white frame takes.
const GUIDE: f32 = 0.88;

/// Draws the desk, the card's shadow and the card.
#[expect(clippy::cast_precision_loss, reason = "pixels")]
pub(super) fn draw(
    card: &Card,
    condition: Condition,
    seed: u64,
    (width, height, margin): (u32, u32, u32),
    fonts: &Fonts,
) -> Option<RgbImage> {
    let lie = lie(condition, seed, width as f32, height as f32);
    let scale = (lie.width / WIDTH * 1.15).clamp(0.15, 2.6);
    let shown = shown(card, condition);
    let drawn = match shown {
        Some(card) => Some((Plane::new(lie), card.draw(scale, fonts)?)),
        None => None,
    };
    let desk = Desk::of(seed);
    let unit = width as f32;
    Some(RgbImage::from_fn(
        width + 2 * margin,
        height + 2 * margin,
        |x, y| {
            let (x, y) = (
                x as f32 - margin as f32 + 0.5,
                y as f32 - margin as f32 + 0.5,
            );
            let mut colour = desk.colour(seed, x / unit, y / unit);
            if let Some((plane, picture)) = &drawn {
                let (u, v) = plane.at(x, y);
                shade(&mut colour, u, v);
                cover(&mut colour, picture, u * scale, v * scale);
            }
            Rgb(colour.map(byte))
        },
    ))
}

/// The card that is really shown, if any.
fn shown(card: &Card, condition: Condition) -> Option<Card> {
    match condition {
        Condition::None => None,
        Condition::WrongSide => Some(Card {
            side: other(card.side),
            ..card.clone()
        }),
        Condition::MynumberBack => Some(back_of_mynumber(&card.holder)),
        _ => Some(card.clone()),
    }
}

fn back_of_mynumber(holder: &Holder) -> Card {
    Card {
        kind: DocumentKind::Mynumber,
        side: Side::Back,
        holder: holder.clone(),
    }
}

fn lie(condition: Condition, seed: u64, width: f32, height: f32) -> Lie {
    let mut noise = Noise::new(seed, "lie");
    let mut lie = Lie {
        centre: (
            width * (0.5 + noise.range(-0.004, 0.004)),
            height * 0.5 + width * noise.range(-0.006, 0.006),
        ),
        width: width * GUIDE * noise.range(0.955, 0.975),
        turn: noise.range(-0.9, 0.9),
        tilt: (noise.range(-0.012, 0.012), noise.range(-0.02, 0.02)),
    };
    match condition {
        Condition::CutOff => lie.centre.0 -= width * 0.17,
        Condition::TooFar => lie.width *= 0.56,
        Condition::TooClose => lie.width *= 1.34,
        Condition::Rotated => lie.turn += 90.0,
        _ => {}
    }
    lie
}

/// Darkens the desk near the card: contact shadow and the lamp's shadow.
fn shade(colour: &mut [f32; 3], u: f32, v: f32) {
    let contact = (-outside(u, v).max(0.0) / 7.0).exp() * 0.34;
    let lamp = (-outside(u - 9.0, v - 14.0).max(0.0) / 17.0).exp() * 0.34;
    let keep = (1.0 - contact) * (1.0 - lamp);
    *colour = colour.map(|part| part * keep);
}

/// Lays the card's pixel at (x, y) over the colour.
fn cover(colour: &mut [f32; 3], picture: &Pixmap, x: f32, y: f32) {
    let (left, top) = ((x - 0.5).floor(), (y - 0.5).floor());
    let (fx, fy) = (x - 0.5 - left, y - 0.5 - top);
    let mut sum = [0.0_f32; 4];
    for (dx, dy, share) in [
        (0.0, 0.0, (1.0 - fx) * (1.0 - fy)),
        (1.0, 0.0, fx * (1.0 - fy)),
        (0.0, 1.0, (1.0 - fx) * fy),
        (1.0, 1.0, fx * fy),
    ] {
        if let Some(pixel) = pixel(picture, left + dx, top + dy) {
            for (total, part) in sum.iter_mut().zip(pixel) {
                *total += share * f32::from(part);
            }
        }
    }
    let ground = 1.0 - sum[3] / 255.0;
    *colour = [0, 1, 2].map(|c| sum[c] + colour[c] * ground);
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "checked to be inside the picture"
)]
fn pixel(picture: &Pixmap, x: f32, y: f32) -> Option<[u8; 4]> {
    if x < 0.0 || y < 0.0 || x as u32 >= picture.width() {
        return None;
    }
    let colour = picture.pixel(x as u32, y as u32)?;
    Some([colour.red(), colour.green(), colour.blue(), colour.alpha()])
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "clamped to a byte"
)]
fn byte(value: f32) -> u8 {
    (value + 0.5).clamp(0.0, 255.0) as u8
}
