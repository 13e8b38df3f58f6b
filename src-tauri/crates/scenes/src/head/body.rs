//! Neck, shoulders and clothes. They stay as they are when the head turns.

use crate::paint::{Canvas, Ink, polygon, rgb, rgba, smooth};

use super::look::{Look, faded, mixed};

/// Draws what is below the face.
pub(super) fn draw(canvas: &mut Canvas<'_>, look: &Look) {
    let wide = if look.woman { 0.9 } else { 1.0 };
    let x = |value: f32| value * wide;
    let dark = mixed(look.jacket, rgb(0), 0.45);
    let shoulders = smooth(&[
        (x(-24.0), 92.0),
        (x(-60.0), 107.0),
        (x(-96.0), 120.0),
        (x(-124.0), 152.0),
        (x(-134.0), 220.0),
        (x(-138.0), 330.0),
        (x(-138.0), 470.0),
        (x(138.0), 470.0),
        (x(138.0), 330.0),
        (x(134.0), 220.0),
        (x(124.0), 152.0),
        (x(96.0), 120.0),
        (x(60.0), 107.0),
        (x(24.0), 92.0),
    ]);
    canvas.fill(
        shoulders,
        Ink::Linear([0.0, 90.0, 0.0, 230.0], vec![look.jacket, dark]),
    );
    // Shirt in the opening of the jacket.
    canvas.fill(
        polygon(&[
            (x(-32.0), 98.0),
            (x(32.0), 98.0),
            (x(20.0), 140.0),
            (0.0, 205.0),
            (x(-20.0), 140.0),
        ]),
        Ink::Linear(
            [0.0, 98.0, 0.0, 200.0],
            vec![look.shirt, mixed(look.shirt, rgb(0x00B8_BEC8), 0.5)],
        ),
    );
    neck(canvas, look, wide);
    if let Some(tie) = look.tie {
        let deep = mixed(tie, rgb(0), 0.35);
        canvas.fill(
            polygon(&[(-8.0, 124.0), (8.0, 124.0), (5.0, 137.0), (-5.0, 137.0)]),
            tie,
        );
        canvas.fill(
            polygon(&[
                (-5.0, 137.0),
                (5.0, 137.0),
                (11.0, 190.0),
                (0.0, 204.0),
                (-11.0, 190.0),
            ]),
            Ink::Linear([-10.0, 140.0, 12.0, 190.0], vec![tie, deep]),
        );
    }
    for side in [-1.0, 1.0] {
        let s = |value: f32| x(value) * side;
        if !look.woman || look.tie.is_some() {
            let collar = polygon(&[
                (s(27.0), 92.0),
                (s(36.0), 102.0),
                (s(17.0), 137.0),
                (s(3.0), 124.0),
            ]);
            canvas.fill(collar.clone(), mixed(look.shirt, rgb(0x00FF_FFFF), 0.4));
            canvas.stroke(collar, 0.7, rgba(0x0060_6878, 0.35));
        }
        let lapel = polygon(&[
            (s(34.0), 97.0),
            (s(52.0), 104.0),
            (s(50.0), 140.0),
            (s(40.0), 146.0),
            (s(44.0), 154.0),
            (0.0, 226.0),
            (s(18.0), 146.0),
        ]);
        canvas.fill(lapel.clone(), mixed(look.jacket, rgb(0x00FF_FFFF), 0.06));
        canvas.stroke(lapel, 0.9, faded(dark, 0.8));
    }
}

fn neck(canvas: &mut Canvas<'_>, look: &Look, wide: f32) {
    let n = 26.0 * wide;
    let depth = if look.woman { 132.0 } else { 124.0 };
    let shape = smooth(&[
        (-n, 40.0),
        (-n, 84.0),
        (-n * 1.3, 100.0),
        (0.0, depth),
        (n * 1.3, 100.0),
        (n, 84.0),
        (n, 40.0),
    ]);
    canvas.fill(
        shape.clone(),
        Ink::Linear(
            [0.0, 56.0, 0.0, 122.0],
            vec![
                mixed(look.shade, rgb(0x0070_3820), 0.18),
                look.shade,
                look.skin,
            ],
        ),
    );
    // The chin's shadow.
    canvas.clipped(shape, |canvas| {
        canvas.fill(
            smooth(&[
                (-44.0, 30.0),
                (-34.0, 72.0),
                (0.0, 92.0),
                (34.0, 72.0),
                (44.0, 30.0),
            ]),
            rgba(0x007A_4028, 0.22),
        );
    });
}
