//! A person before a quiet room.

use image::{Rgb, RgbImage};
use tiny_skia::Pixmap;
use toroku_domain::Pose;

use crate::Condition;
use crate::head::{self, Posture};
use crate::paint::{Canvas, Fonts, Ink, circle, ellipse, rect, rgb, rgba};
use crate::people::Person;

/// Degrees a person turns for a pose.
const TURN: f32 = 30.0;

/// Pixels a unit of the head's drawing, in shares of the picture's width.
const SCALE: f32 = 0.0046;

/// Draws the room and the person.
#[expect(clippy::cast_precision_loss, reason = "pixels")]
pub(super) fn draw(
    person: &Person,
    pose: Option<Pose>,
    condition: Condition,
    (width, height, margin): (u32, u32, u32),
    fonts: &Fonts,
) -> Option<RgbImage> {
    let (full_width, full_height) = (width + 2 * margin, height + 2 * margin);
    let mut canvas = Canvas::new(full_width, full_height, 1.0, fonts)?;
    let (w, h) = (full_width as f32, full_height as f32);
    room(&mut canvas, w, h);
    let (zoom, shift) = match condition {
        Condition::TooFar => (0.5, 0.0),
        Condition::TooClose => (1.6, 0.0),
        Condition::CutOff => (1.0, 0.27),
        _ => (1.0, 0.0),
    };
    if condition != Condition::None {
        let scale = width as f32 * SCALE * zoom;
        canvas.within(w * (0.5 + shift), h * 0.5, scale, 0.0, |canvas| {
            head::draw(canvas, person, posture(pose));
        });
    }
    Some(opaque(&canvas.finish()))
}

/// A person's own left is the picture's right: the picture is not mirrored.
fn posture(pose: Option<Pose>) -> Posture {
    let (yaw, mouth) = match pose {
        None => return Posture::FRONT,
        Some(Pose::LeftClosed) => (TURN, 0.0),
        Some(Pose::LeftOpen) => (TURN, 1.0),
        Some(Pose::RightClosed) => (-TURN, 0.0),
        Some(Pose::RightOpen) => (-TURN, 1.0),
    };
    Posture { yaw, mouth }
}

fn room(canvas: &mut Canvas<'_>, w: f32, h: f32) {
    canvas.fill(
        rect(0.0, 0.0, w, h),
        Ink::Linear(
            [0.0, 0.0, w, h],
            vec![rgb(0x00DD_E4E4), rgb(0x00C3_CDD0), rgb(0x00A9_B5BA)],
        ),
    );
    // A window out of focus, and a plant beside it.
    let glow = vec![rgba(0x00FF_FFFF, 0.75), rgba(0x00FF_FFFF, 0.0)];
    canvas.fill(
        ellipse(w * 0.10, h * 0.24, w * 0.42, h * 0.32),
        Ink::Radial([w * 0.10, h * 0.24, w * 0.42], glow),
    );
    for (x, y, r) in [
        (0.93, 0.62, 0.17),
        (0.99, 0.52, 0.14),
        (0.86, 0.70, 0.13),
        (1.0, 0.74, 0.18),
    ] {
        let leaf = vec![rgba(0x0078_9A84, 0.55), rgba(0x0078_9A84, 0.0)];
        canvas.fill(
            circle(w * x, h * y, w * r),
            Ink::Radial([w * x, h * y, w * r], leaf),
        );
    }
    canvas.fill(
        rect(0.0, h * 0.86, w, h * 0.14),
        Ink::Linear(
            [0.0, h * 0.84, 0.0, h],
            vec![rgba(0x0080_8A8E, 0.0), rgba(0x0080_8A8E, 0.5)],
        ),
    );
}

fn opaque(drawn: &Pixmap) -> RgbImage {
    RgbImage::from_fn(drawn.width(), drawn.height(), |x, y| {
        drawn.pixel(x, y).map_or(Rgb([0; 3]), |colour| {
            Rgb([colour.red(), colour.green(), colour.blue()])
        })
    })
}
