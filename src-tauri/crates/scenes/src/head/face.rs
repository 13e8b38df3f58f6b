//! Ears, the face's outline and skin, and the nose.

use tiny_skia::Path;

use crate::paint::{Canvas, Ink, curve, ellipse, rgb, rgba, smooth};

use super::look::{Look, faded, mixed};
use super::turn::Turn;

/// Draws the ears that are seen.
pub(super) fn ears(canvas: &mut Canvas<'_>, look: &Look, turn: Turn) {
    for side in [-1.0_f32, 1.0] {
        // The ear towards which the head turns goes behind it.
        let hidden = (turn.side() * side).max(0.0);
        let near = (-turn.side() * side).max(0.0);
        let x = side * (57.0 * look.wide - 16.0 * hidden - 6.0 * near);
        canvas.fill(
            ellipse(x, 10.0, 8.5 + 4.0 * near, 17.0),
            Ink::Linear(
                [0.0, -8.0, 0.0, 28.0],
                vec![mixed(look.skin, look.shade, 0.35), look.shade],
            ),
        );
        let inner = [
            (x + side * 2.0, -1.0),
            (x + side * 4.5, 6.0),
            (x + side * 1.0, 14.0),
            (x - side * 1.0, 20.0),
        ];
        canvas.stroke(curve(&inner), 1.6, rgba(0x0090_4A30, 0.35));
    }
}

/// The outline of the face, from the hairline to the chin.
pub(super) fn outline(look: &Look, turn: Turn, mouth: f32) -> Option<Path> {
    let s = turn.side();
    let drop = 9.0 * mouth;
    let mut points = Vec::new();
    // (x, y, shift with the turn): the lower, the further forward.
    let right = [
        (0.0, -78.0, 2.0),
        (32.0, -70.0, 3.0),
        (52.0, -44.0, 4.0),
        (57.0, -8.0, 4.0),
        (55.0, 18.0, 6.0),
        (48.5, 40.0, 12.0),
        (35.0, 59.0, 18.0),
        (17.0, 71.0, 22.0),
    ];
    let place = |(x, y, shift): (f32, f32, f32), side: f32| {
        let jaw = if y > 30.0 { look.jaw } else { look.wide };
        let low = ((y - 20.0) / 52.0).clamp(0.0, 1.0);
        let squeeze = if side * s > 0.0 {
            1.0 - 0.16 * s.abs()
        } else {
            1.0
        };
        (x * side * jaw * squeeze + shift * s, y + drop * low)
    };
    points.extend(right.map(|point| place(point, 1.0)));
    points.push(place((0.0, 74.5, 24.0), 1.0));
    points.extend(right.iter().skip(1).rev().map(|point| place(*point, -1.0)));
    smooth(&points)
}

/// Draws the face's skin with its light and shade.
pub(super) fn skin(canvas: &mut Canvas<'_>, look: &Look, turn: Turn, mouth: f32) {
    let shape = outline(look, turn, mouth);
    let s = turn.side();
    let light = mixed(look.skin, rgb(0x00FF_FFFF), 0.22);
    canvas.fill(
        shape.clone(),
        Ink::Radial(
            [-8.0 + 34.0 * s, -14.0, 98.0],
            vec![
                light,
                look.skin,
                mixed(look.skin, look.shade, 0.55),
                look.shade,
            ],
        ),
    );
    canvas.clipped(shape, |canvas| {
        // The side turned away lies in the shade.
        let edge = 60.0 * s.signum();
        let depth = 0.10 + 0.5 * s.abs();
        canvas.fill(
            ellipse(edge * 1.05, 6.0, 36.0, 90.0),
            Ink::Radial(
                [edge * 1.15, 6.0, 62.0],
                vec![faded(look.shade, depth), faded(look.shade, 0.0)],
            ),
        );
        for side in [-1.0, 1.0] {
            let (x, y) = turn.at(side * 29.0, 27.0, 0.0);
            let strength = if look.woman { 0.34 } else { 0.2 };
            canvas.fill(
                ellipse(x, y, 17.0, 12.0),
                Ink::Radial(
                    [x, y, 16.0],
                    vec![faded(look.blush, strength), faded(look.blush, 0.0)],
                ),
            );
            let socket = turn.at(side * 21.0, -3.0, 0.0);
            canvas.fill(
                ellipse(socket.0, socket.1, 17.0, 11.0),
                Ink::Radial(
                    [socket.0, socket.1, 17.0],
                    vec![faded(look.shade, 0.3), faded(look.shade, 0.0)],
                ),
            );
            lines(canvas, look, turn, side);
        }
    });
}

fn lines(canvas: &mut Canvas<'_>, look: &Look, turn: Turn, side: f32) {
    let ink = rgba(0x008A_5038, 0.42 * look.lines + 0.06 * look.grown);
    let fold = turn.all(
        [
            (side * 14.0, 26.0),
            (side * 20.0, 34.0),
            (side * 22.5, 43.0),
        ],
        2.0,
    );
    canvas.stroke(curve(&fold), 0.9 + 0.7 * look.lines, ink);
    if look.lines > 0.25 {
        let ink = rgba(0x008A_5038, 0.36 * look.lines);
        let bag = turn.all(
            [
                (side * 12.0, 11.0),
                (side * 20.0, 14.5),
                (side * 29.0, 12.0),
            ],
            0.0,
        );
        canvas.stroke(curve(&bag), 1.0, ink);
        for dy in [0.0, 9.0] {
            let brow = turn.all(
                [
                    (side * 2.0, -44.0 - dy),
                    (side * 14.0, -45.5 - dy),
                    (side * 26.0, -43.5 - dy),
                ],
                0.0,
            );
            canvas.stroke(curve(&brow), 0.9, ink);
        }
        for dy in [-3.0, 2.0] {
            let foot = turn.all([(side * 35.0, dy), (side * 41.0, dy * 2.0)], 0.0);
            canvas.stroke(curve(&foot), 0.9, ink);
        }
    }
}

/// Draws the nose.
pub(super) fn nose(canvas: &mut Canvas<'_>, look: &Look, turn: Turn) {
    let s = turn.side();
    let far = if s.abs() < 0.05 { 1.0 } else { s.signum() };
    // The shaded flank and the lit bridge.
    let (tip_x, _) = turn.at(0.0, 24.0, 12.0);
    let flank = [
        turn.at(far * 5.0, -10.0, 2.0),
        turn.at(far * 4.0, 8.0, 8.0),
        (tip_x + far * 5.5, 20.0),
        (tip_x + far * 8.0, 26.0),
        (tip_x + far * 2.0, 24.0),
        turn.at(far * 1.0, 4.0, 8.0),
    ];
    canvas.fill(smooth(&flank), faded(look.shade, 0.34 + 0.2 * s.abs()));
    let bridge = [
        turn.at(-1.5, -6.0, 4.0),
        turn.at(-2.0, 8.0, 9.0),
        (tip_x - 2.0, 19.0),
    ];
    canvas.stroke(curve(&bridge), 4.0, rgba(0x00FF_FFFF, 0.16));
    canvas.fill(
        ellipse(tip_x - 1.5, 20.0, 5.0, 4.0),
        Ink::Radial(
            [tip_x - 1.5, 19.0, 5.5],
            vec![rgba(0x00FF_FFFF, 0.34), rgba(0x00FF_FFFF, 0.0)],
        ),
    );
    let under = [
        (tip_x - 10.0, 24.0),
        (tip_x - 6.0, 28.0),
        (tip_x, 29.6),
        (tip_x + 6.0, 28.0),
        (tip_x + 10.0, 24.0),
    ];
    canvas.stroke(curve(&under), 1.6, rgba(0x009A_5238, 0.55));
    for side in [-1.0, 1.0] {
        canvas.fill(
            ellipse(tip_x + side * 4.6, 27.2, 2.4, 1.1),
            rgba(0x0060_2A1C, 0.55),
        );
    }
}
