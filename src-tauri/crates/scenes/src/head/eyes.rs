//! Eyes, brows and glasses.

use crate::paint::{Canvas, Ink, circle, curve, ellipse, rgb, rgba, smooth};

use super::look::{Look, mixed};
use super::turn::Turn;

/// Middle of an eye from the middle of the face.
const APART: f32 = 22.5;

/// Draws both eyes and brows.
pub(super) fn draw(canvas: &mut Canvas<'_>, look: &Look, turn: Turn) {
    for side in [-1.0, 1.0] {
        brow(canvas, look, turn, side);
        eye(canvas, look, turn, side);
    }
}

fn brow(canvas: &mut Canvas<'_>, look: &Look, turn: Turn, side: f32) {
    let t = look.brows;
    let shape = turn.all(
        [
            (side * 10.0, -18.5 + t),
            (side * 20.0, -22.0),
            (side * 31.0, -22.0),
            (side * 38.0, -17.0),
            (side * 30.0, -19.4 + 1.2 * t),
            (side * 20.0, -18.4 + 1.6 * t),
            (side * 10.0, -15.0 + 1.6 * t),
        ],
        3.0,
    );
    canvas.fill(smooth(&shape), mixed(look.hair, rgb(0x0050_3828), 0.25));
}

fn eye(canvas: &mut Canvas<'_>, look: &Look, turn: Turn, side: f32) {
    let k = look.eyes;
    let p = |x: f32, y: f32| turn.at(side * (APART + x * k), y * k, 0.0);
    let white = smooth(&[
        p(-11.5, 2.2),
        p(-6.0, -3.6),
        p(1.5, -5.4),
        p(8.0, -3.0),
        p(11.8, 0.8),
        p(6.0, 4.2),
        p(-1.0, 5.2),
        p(-7.0, 4.4),
    ]);
    canvas.fill(
        white.clone(),
        Ink::Linear(
            [0.0, -5.0, 0.0, 6.0],
            vec![rgb(0x00DD_D9D6), rgb(0x00FB_FAF8)],
        ),
    );
    let (x, y) = turn.at(side * APART, -0.4, 1.0);
    canvas.clipped(white, |canvas| {
        canvas.fill(
            ellipse(x, y, 5.6 * k, 5.9 * k),
            Ink::Radial(
                [x, y, 6.0 * k],
                vec![rgb(0x0050_321F), rgb(0x0038_2216), rgb(0x0020_1510)],
            ),
        );
        canvas.fill(circle(x, y, 2.6 * k), rgb(0x000C_0A0A));
        canvas.fill(ellipse(x, -7.0 * k, 13.0, 3.6), rgba(0x0030_1810, 0.22));
        canvas.fill(circle(x - 1.9, y - 2.2, 1.35), rgba(0x00FF_FFFF, 0.95));
        canvas.fill(circle(x + 1.8, y + 2.0, 0.7), rgba(0x00FF_FFFF, 0.55));
    });
    let lash = if look.woman { 2.5 } else { 1.9 };
    canvas.stroke(
        curve(&[
            p(-11.8, 2.4),
            p(-6.0, -3.8),
            p(1.5, -5.7),
            p(8.2, -3.3),
            p(13.0, 0.4),
        ]),
        lash,
        rgb(0x0022_1614),
    );
    canvas.stroke(
        curve(&[p(-9.0, -4.6), p(-3.0, -8.2), p(4.0, -8.8), p(11.0, -5.0)]),
        0.9,
        rgba(0x0080_4830, 0.55),
    );
    canvas.stroke(
        curve(&[p(-7.0, 4.8), p(-1.0, 5.8), p(6.0, 4.8), p(11.0, 1.6)]),
        0.7,
        rgba(0x0080_4830, 0.5),
    );
}

/// Draws glasses on those who wear them.
pub(super) fn glasses(canvas: &mut Canvas<'_>, look: &Look, turn: Turn) {
    if !look.glasses {
        return;
    }
    let frame = rgb(0x0034_3238);
    for side in [-1.0, 1.0] {
        let p = |x: f32, y: f32| turn.at(side * (APART + x), y, 6.0);
        let lens = smooth(&[
            p(-16.0, -6.0),
            p(-8.0, -11.0),
            p(6.0, -11.5),
            p(16.0, -7.0),
            p(15.5, 5.0),
            p(7.0, 12.5),
            p(-7.0, 12.5),
            p(-15.0, 5.0),
        ]);
        canvas.fill(lens.clone(), rgba(0x00EA_F4FF, 0.12));
        canvas.stroke(lens, 1.9, frame);
        let temple = [
            p(16.0, -6.0),
            (side * 57.0 * look.wide - 4.0 * turn.side(), 0.0),
        ];
        if turn.side() * side < 0.25 {
            canvas.stroke(curve(&temple), 1.9, frame);
        }
    }
    canvas.stroke(
        curve(&turn.all([(-7.0, -4.0), (0.0, -6.0), (7.0, -4.0)], 8.0)),
        1.9,
        frame,
    );
}
