//! What several cards have: ground, lines of text, portrait, specimen mark.

use tiny_skia::{BlendMode, Color};

use super::Holder;
use super::{CORNER, HEIGHT, WIDTH};
use crate::face_portrait::TALL;
use crate::paint::{Align, Canvas, Ink, Style, circle, curve, line, rect, rgb, rgba, round_rect};

/// Ink of the printed text.
pub(super) const TEXT: u32 = 0x0022_2226;

/// A soft ground of colours from corner to corner with fine waves over it.
pub(super) fn ground(canvas: &mut Canvas<'_>, holder: &Holder, colours: &[u32], wave: u32) {
    let colours = colours
        .iter()
        .map(|hex| tinted(*hex, holder.tint))
        .collect();
    canvas.fill(
        rect(0.0, 0.0, WIDTH, HEIGHT),
        Ink::Linear([0.0, 0.0, WIDTH, HEIGHT], colours),
    );
    for band in 0_u8..26 {
        let base = f32::from(band) * 24.0 - 30.0 + holder.wave;
        let points: Vec<_> = (0_u8..=36)
            .map(|i| {
                let x = f32::from(i) * 24.0;
                let y = (x / 62.0 + (base + holder.wave) / 41.0).sin() * 11.0
                    + (x / 137.0 - (base + holder.wave) / 90.0).sin() * 17.0;
                (x, base + y)
            })
            .collect();
        canvas.stroke(curve(&points), 0.8, rgba(wave, 0.22));
    }
}

/// A colour of the print, a little darker or lighter in each channel.
fn tinted(hex: u32, tint: [i8; 3]) -> Color {
    let [_, r, g, b] = hex.to_be_bytes();
    let part = |value: u8, by: i8| value.saturating_add_signed(by);
    Color::from_rgba8(part(r, tint[0]), part(g, tint[1]), part(b, tint[2]), 255)
}

/// Interlaced rings, as security print has them.
pub(super) fn rosette(canvas: &mut Canvas<'_>, (x, y): (f32, f32), radius: f32, ink: Color) {
    for petal in 0_u8..24 {
        let (sin, cos) = (f32::from(petal) * 15.0_f32).to_radians().sin_cos();
        canvas.stroke(
            circle(
                x + cos * radius * 0.42,
                y + sin * radius * 0.42,
                radius * 0.58,
            ),
            0.9,
            ink,
        );
    }
}

/// A small label and the value behind it.
pub(super) fn row(
    canvas: &mut Canvas<'_>,
    label: &str,
    value: &str,
    (x, y): (f32, f32),
    indent: f32,
) {
    canvas.text(label, x, y, Style::regular(19.0), rgb(0x0048_4850));
    canvas.text(value, x + indent, y, Style::regular(25.0), rgb(TEXT));
}

/// The portrait in a box.
pub(super) fn portrait(canvas: &mut Canvas<'_>, holder: &Holder, x: f32, y: f32, width: f32) {
    let height = width * TALL;
    if let Some(drawn) = super::portrait::of(holder.face, width * canvas.scale()) {
        canvas.picture(&drawn, x, y, width);
    }
    canvas.stroke(
        round_rect(x, y, width, height, 3.0),
        1.2,
        rgba(0x0050_5A68, 0.5),
    );
}

/// 見本, large and slanting, in red: no side is without it.
pub(super) fn specimen(canvas: &mut Canvas<'_>, x: f32, y: f32, size: f32) {
    canvas.within(x, y, 1.0, -14.0, |canvas| {
        let style = Style::bold(size).tracked(0.24).aligned(Align::Centre);
        canvas.text(
            "見本",
            size * 0.1,
            size * 0.36,
            style,
            rgba(0x00D6_2A3A, 0.26),
        );
    });
}

/// A thin table line.
pub(super) fn rule(canvas: &mut Canvas<'_>, from: (f32, f32), to: (f32, f32)) {
    canvas.stroke(
        line(from.0, from.1, to.0, to.1),
        1.2,
        rgba(0x0040_4048, 0.75),
    );
}

/// A band of colour, as of the date of expiry.
pub(super) fn band(
    canvas: &mut Canvas<'_>,
    (x, y): (f32, f32),
    (width, height): (f32, f32),
    from: u32,
    to: u32,
) {
    canvas.fill(
        rect(x, y, width, height),
        Ink::Linear([x, y, x + width, y], vec![rgb(from), rgb(to)]),
    );
}

/// A round mark of plain geometry where an office's seal would be.
pub(super) fn seal(canvas: &mut Canvas<'_>, x: f32, y: f32, size: f32, text: &str) {
    let red = rgba(0x00C2_3A36, 0.75);
    canvas.stroke(round_rect(x, y, size, size, 4.0), 2.2, red);
    let style = Style::bold(size * 0.36).aligned(Align::Centre);
    let letters: Vec<char> = text.chars().collect();
    for (line, pair) in (0_u8..).zip(letters.chunks(2)) {
        let text: String = pair.iter().collect();
        canvas.text(
            &text,
            x + size / 2.0,
            y + size * (0.44 + 0.4 * f32::from(line)),
            style,
            red,
        );
    }
}

/// The light that the card's edge catches.
pub(super) fn edge(canvas: &mut Canvas<'_>) {
    canvas.stroke(
        round_rect(1.5, 1.5, WIDTH - 3.0, HEIGHT - 3.0, CORNER - 1.5),
        2.0,
        rgba(0x00FF_FFFF, 0.55),
    );
    canvas.fill_with(
        rect(0.0, 0.0, WIDTH, HEIGHT),
        Ink::Linear(
            [0.0, 0.0, WIDTH, HEIGHT],
            vec![
                rgba(0x00FF_FFFF, 0.10),
                rgba(0x00FF_FFFF, 0.0),
                rgba(0x0000_0000, 0.05),
            ],
        ),
        BlendMode::SourceOver,
    );
}
