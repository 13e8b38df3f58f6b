//! The mouth, closed or open.

use crate::paint::{Canvas, Ink, curve, ellipse, rgb, rgba, smooth};

use super::look::{Look, mixed};
use super::turn::Turn;

/// Draws the mouth; `open` from 0 to 1.
pub(super) fn draw(canvas: &mut Canvas<'_>, look: &Look, turn: Turn, open: f32) {
    let p = |x: f32, y: f32| turn.at(x * (1.0 - 0.12 * open), y, 4.0);
    let gap = 15.0 * open;
    let top = 45.5 - 1.5 * open;
    let dark = mixed(look.lips, rgb(0x0030_0808), 0.35);
    let upper = smooth(&[
        p(-18.0, 45.0 + gap * 0.45),
        p(-8.0, top - 4.4),
        p(-2.5, top - 5.0),
        p(0.0, top - 4.0),
        p(2.5, top - 5.0),
        p(8.0, top - 4.4),
        p(18.0, 45.0 + gap * 0.45),
        p(8.0, top + 1.6),
        p(0.0, top + 1.8),
        p(-8.0, top + 1.6),
    ]);
    if open > 0.05 {
        let cavity = smooth(&[
            p(-16.5, 47.0 + gap * 0.4),
            p(-8.0, top),
            p(0.0, top),
            p(8.0, top),
            p(16.5, 47.0 + gap * 0.4),
            p(9.0, 46.0 + gap),
            p(0.0, 47.5 + gap),
            p(-9.0, 46.0 + gap),
        ]);
        canvas.fill(
            cavity.clone(),
            Ink::Linear(
                [0.0, top, 0.0, top + gap],
                vec![rgb(0x0030_1014), rgb(0x005A_2024)],
            ),
        );
        canvas.clipped(cavity, |canvas| {
            canvas.fill(
                smooth(&[
                    p(-13.0, top - 2.0),
                    p(0.0, top - 3.0),
                    p(13.0, top - 2.0),
                    p(11.0, top + 4.5),
                    p(0.0, top + 5.6),
                    p(-11.0, top + 4.5),
                ]),
                rgb(0x00F4_F0E8),
            );
            let (x, y) = p(0.0, 49.0 + gap);
            canvas.fill(ellipse(x, y, 10.0, 6.5), rgb(0x00C4_6468));
        });
    }
    canvas.fill(upper, mixed(look.lips, rgb(0x0060_1818), 0.14));
    let low = 46.0 + gap;
    let lower = smooth(&[
        p(-17.0, 45.4 + gap * 0.45),
        p(-8.0, low + 0.2),
        p(0.0, low + 0.8),
        p(8.0, low + 0.2),
        p(17.0, 45.4 + gap * 0.45),
        p(9.5, low + 6.2),
        p(0.0, low + 8.0),
        p(-9.5, low + 6.2),
    ]);
    canvas.fill(
        lower,
        Ink::Linear(
            [0.0, low, 0.0, low + 8.0],
            vec![mixed(look.lips, rgb(0x00FF_D0C0), 0.18), look.lips],
        ),
    );
    let (x, y) = p(-2.0, low + 3.6);
    canvas.fill(ellipse(x, y, 6.0, 1.5), rgba(0x00FF_FFFF, 0.2));
    if open <= 0.05 {
        canvas.stroke(
            curve(&[
                p(-19.0, 43.8),
                p(-10.0, 46.4),
                p(0.0, 46.4),
                p(10.0, 46.4),
                p(19.0, 43.8),
            ]),
            1.5,
            dark,
        );
    }
    let (x, y) = p(0.0, low + 12.0);
    canvas.fill(
        ellipse(x, y, 11.0, 3.0),
        Ink::Radial(
            [x, y, 11.0],
            vec![rgba(0x0090_5038, 0.26), rgba(0x0090_5038, 0.0)],
        ),
    );
}
