//! A shop's point card: loud colours, a large word, a bar code or stamps. No portrait.

use crate::paint::{Align, Canvas, Ink, Noise, Style, circle, rect, rgb, rgba, round_rect};

/// Draws the card over 856 × 540.
pub(super) fn draw(canvas: &mut Canvas<'_>, noise: &mut Noise) {
    let (from, to) = noise.pick([
        (0x00E6_3946, 0x00F4_8C06),
        (0x0013_7A7F, 0x0086_C5A0),
        (0x00FF_D23F, 0x00FB_B13C),
        (0x0024_3B8F, 0x005B_8DEF),
        (0x00F7_F7F2, 0x00E2_E8DD),
        (0x0022_2222, 0x0055_4A36),
        (0x00F0_A6CA, 0x00B8_B8FF),
    ]);
    let pale = matches!(from, 0x00F7_F7F2 | 0x00FF_D23F | 0x00F0_A6CA);
    let ink = rgb(if pale { 0x0033_3333 } else { 0x00FF_FFFF });
    canvas.fill(
        rect(0.0, 0.0, 860.0, 545.0),
        Ink::Linear([0.0, 0.0, 856.0, 540.0], vec![rgb(from), rgb(to)]),
    );
    for _ in 0..noise.next() % 7 {
        let (x, y) = (noise.range(0.0, 856.0), noise.range(0.0, 540.0));
        canvas.fill(
            circle(x, y, noise.range(30.0, 190.0)),
            rgba(0x00FF_FFFF, noise.range(0.05, 0.2)),
        );
    }
    let word = noise.pick([
        "MIHON MART",
        "POINT CARD",
        "CAFE 805",
        "BOOKS & CO",
        "STAMP CARD",
    ]);
    let size = noise.range(64.0, 92.0);
    canvas.text(word, 52.0, 60.0 + size, Style::bold(size), ink);
    canvas.text(
        noise.pick(["MEMBERS ONLY", "WELCOME", "SINCE 1998", "THANK YOU"]),
        56.0,
        100.0 + size + noise.range(10.0, 40.0),
        Style::regular(34.0).tracked(0.15),
        ink,
    );
    if noise.chance(0.5) {
        stamps(canvas, noise);
    } else {
        bars(canvas, noise);
    }
    canvas.text(
        "見本",
        800.0,
        516.0,
        Style::bold(30.0).aligned(Align::Right),
        ink,
    );
}

fn stamps(canvas: &mut Canvas<'_>, noise: &mut Noise) {
    canvas.fill(
        round_rect(48.0, 250.0, 760.0, 236.0, 14.0),
        rgba(0x00FF_FFFF, 0.88),
    );
    let full = noise.next() % 10;
    for i in 0_u8..10 {
        let (x, y) = (
            124.0 + f32::from(i % 5) * 152.0,
            312.0 + f32::from(i / 5) * 112.0,
        );
        canvas.stroke(circle(x, y, 44.0), 2.0, rgb(0x0099_9999));
        if u64::from(i) < full {
            canvas.fill(circle(x, y, 36.0), rgba(0x00D0_3A3A, 0.8));
        }
    }
}

fn bars(canvas: &mut Canvas<'_>, noise: &mut Noise) {
    canvas.fill(rect(100.0, 330.0, 520.0, 150.0), rgb(0x00FC_FCFC));
    let mut x = 124.0;
    while x < 590.0 {
        let width = noise.pick([3.0, 6.0, 9.0]);
        canvas.fill(rect(x, 344.0, width, 96.0), rgb(0x0010_1010));
        x += width + noise.pick([3.0, 6.0, 9.0]);
    }
    canvas.text(
        "0 000000 000000",
        150.0,
        470.0,
        Style::regular(26.0).tracked(0.2),
        rgb(0x0010_1010),
    );
}
