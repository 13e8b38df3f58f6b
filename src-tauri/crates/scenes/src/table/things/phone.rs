//! A phone with a screen of an app: a list, a talk or icons.

use crate::paint::{Canvas, Ink, Noise, Style, circle, rect, rgb, rgba, round_rect};

/// Draws the phone lying on its side, over ten units a millimetre.
pub(super) fn draw(canvas: &mut Canvas<'_>, noise: &mut Noise, size: [f32; 2]) {
    let [w, h] = size.map(|length| length * 10.0);
    canvas.fill(rect(0.0, 0.0, w + 5.0, h + 5.0), rgb(0x0014_1416));
    let (x, y, sw, sh) = (18.0, 18.0, w - 36.0, h - 36.0);
    let screen = round_rect(x, y, sw, sh, h * 0.09);
    let kind = noise.next() % 3;
    canvas.clipped(screen.clone(), |canvas| match kind {
        0 => list(canvas, noise, (x, y, sw, sh)),
        1 => talk(canvas, noise, (x, y, sw, sh)),
        _ => icons(canvas, noise, (x, y, sw, sh)),
    });
    canvas.fill(
        round_rect(x + 6.0, h * 0.42, 22.0, h * 0.16, 11.0),
        rgb(0x0008_0808),
    );
}

type Area = (f32, f32, f32, f32);

fn list(canvas: &mut Canvas<'_>, noise: &mut Noise, (x, y, w, h): Area) {
    canvas.fill(rect(x, y, w, h), rgb(0x00F4_F5F7));
    canvas.fill(rect(x, y, w, h * 0.17), rgb(0x002B_5FC1));
    canvas.text(
        "Mail",
        x + 60.0,
        y + h * 0.13,
        Style::bold(46.0),
        rgb(0x00FF_FFFF),
    );
    for row in 0_u8..4 {
        let top = y + h * (0.2 + 0.2 * f32::from(row));
        canvas.fill(rect(x + 20.0, top, w - 40.0, h * 0.18), rgb(0x00FF_FFFF));
        canvas.fill(
            circle(x + 80.0, top + h * 0.09, 26.0),
            rgb(noise.pick([0x00EF_476F, 0x0006_D6A0, 0x00FF_D166, 0x0011_8AB2])),
        );
        for (i, wide) in [(0_u8, 0.5), (1, 0.8)] {
            let width = w * wide * noise.range(0.5, 0.95);
            canvas.fill(
                rect(x + 130.0, top + 14.0 + 34.0 * f32::from(i), width, 15.0),
                rgb(0x00A8_ADB5),
            );
        }
    }
}

fn talk(canvas: &mut Canvas<'_>, noise: &mut Noise, (x, y, w, h): Area) {
    canvas.fill(rect(x, y, w, h), rgb(0x008F_B3D9));
    for row in 0_u8..4 {
        let own = noise.chance(0.5);
        let width = w * noise.range(0.25, 0.55);
        let left = if own { x + w - width - 30.0 } else { x + 60.0 };
        let colour = if own { 0x008D_E055 } else { 0x00FF_FFFF };
        canvas.fill(
            round_rect(
                left,
                y + 24.0 + f32::from(row) * h * 0.24,
                width,
                h * 0.17,
                26.0,
            ),
            rgb(colour),
        );
        canvas.text(
            "MIHON",
            left + 30.0,
            y + 24.0 + f32::from(row) * h * 0.24 + h * 0.11,
            Style::regular(34.0),
            rgb(0x0033_3333),
        );
    }
}

fn icons(canvas: &mut Canvas<'_>, noise: &mut Noise, (x, y, w, h): Area) {
    let sky = vec![rgb(0x0028_2E60), rgb(0x00B0_4A78), rgb(0x00F2_A65A)];
    canvas.fill(rect(x, y, w, h), Ink::Linear([x, y, x + w, y + h], sky));
    for i in 0_u8..18 {
        let (u, v) = (f32::from(i % 6) + 0.5, f32::from(i / 6) + 0.5);
        let side = h * 0.19;
        let colour = noise.pick([
            0x00EF_476F,
            0x0006_D6A0,
            0x00FF_D166,
            0x0011_8AB2,
            0x00FA_FAFA,
            0x0033_3A44,
        ]);
        canvas.fill(
            round_rect(
                x + w * u / 6.0 - side / 2.0,
                y + h * v / 3.0 - side / 2.0,
                side,
                side,
                side * 0.24,
            ),
            rgba(colour, 0.95),
        );
    }
}
