//! Paper with lines of text, labels and sticks.

use super::printed;
use crate::paint::{Canvas, Ink, Noise, Style, rect, rgb, rgba};
use crate::table::layer::{Layer, Shadow};

/// Sentences of no meaning in letters that the fonts have.
const LINES: [&str; 5] = [
    "ここに記入のうえ　提出します。",
    "The quick brown fox jumps over the lazy dog.",
    "運転する時は免許証の記載を知ること。",
    "12:30  MIHON MART  #0041  2,480",
    "健康と住居の通知　第1更新",
];

/// A slip: paper colour and lines of text.
pub(super) fn slip(canvas: &mut Canvas<'_>, noise: &mut Noise, size: [f32; 2]) {
    let [w, h] = size.map(|length| length * 10.0);
    let paper = noise.pick([
        0x00FB_FAF6,
        0x00F2_EFE4,
        0x00F6_F6FA,
        0x00EE_F3E6,
        0x00FB_F3C4,
        0x00DD_E6F0,
    ]);
    canvas.fill(rect(0.0, 0.0, w + 9.0, h + 9.0), rgb(paper));
    let size = noise.range(17.0, 40.0);
    let margin = noise.range(30.0, 90.0);
    let ink = rgba(
        noise.pick([0x0018_181C, 0x0038_3A44, 0x0020_3A7A]),
        noise.range(0.6, 0.95),
    );
    let mut y = margin + size;
    while y < h - margin * 0.6 {
        if noise.chance(0.86) {
            let line = noise.pick(LINES);
            let fit = ((w - 2.0 * margin) / (size * 22.0)).clamp(0.3, 1.0);
            let style = if noise.chance(0.1) {
                Style::bold(size)
            } else {
                Style::regular(size)
            };
            canvas.text(line, margin, y, style.stretched(fit), ink);
        }
        y += size * 1.7;
    }
}

/// A label: coloured, with a header bar and a frame.
pub(super) fn label(canvas: &mut Canvas<'_>, noise: &mut Noise, size: [f32; 2]) {
    let [w, h] = size.map(|length| length * 10.0);
    let (ground, bar) = noise.pick([
        (0x00F4_F1DE, 0x003D_405B),
        (0x00E0_FBFC, 0x0029_3241),
        (0x00FF_E8D6, 0x00CB_997E),
        (0x00D8_E2DC, 0x006D_6875),
        (0x0035_4F52, 0x0084_A98C),
    ]);
    canvas.fill(
        rect(0.0, 0.0, w + 9.0, h + 9.0),
        Ink::Linear([0.0, 0.0, w, h], vec![rgb(ground), rgba(ground, 0.85)]),
    );
    let bar_height = h * noise.range(0.12, 0.26);
    canvas.fill(rect(0.0, h * 0.06, w, bar_height), rgb(bar));
    canvas.fill(rect(w * 0.64, h * 0.42, w * 0.28, h * 0.48), rgba(bar, 0.5));
    for line in 0_u8..4 {
        let text = noise.pick(LINES);
        let style = Style::regular(h * 0.05).stretched(0.7);
        canvas.text(
            text,
            w * 0.06,
            h * (0.5 + 0.12 * f32::from(line)),
            style,
            rgb(bar),
        );
    }
}

/// A stick, lighter along its middle.
pub(super) fn stick(canvas: &mut Canvas<'_>, noise: &mut Noise, size: [f32; 2]) {
    let [w, h] = size.map(|length| length * 10.0);
    let colour = noise.pick([
        0x001C_1C20,
        0x00D8_D8DC,
        0x00B2_2A2A,
        0x0026_4C9A,
        0x00E0_B83A,
        0x0060_6468,
    ]);
    let shine = vec![
        rgba(0x0000_0000, 0.35),
        rgba(0x00FF_FFFF, 0.35),
        rgba(0x0000_0000, 0.45),
    ];
    canvas.fill(rect(0.0, 0.0, w + 9.0, h + 9.0), rgb(colour));
    canvas.fill(
        rect(0.0, 0.0, w + 9.0, h + 9.0),
        Ink::Linear([0.0, 0.0, 0.0, h], shine),
    );
    let end = noise.range(0.05, 0.3) * w;
    canvas.fill(
        rect(w - end, 0.0, end + 9.0, h + 9.0),
        rgba(0x00F0_E8D8, 0.5),
    );
}

/// A printed page that fills the view.
pub(in crate::table) fn page(noise: &mut Noise, per_mm: f32) -> Layer {
    let size = [190.0, 150.0];
    let per_mm = per_mm.min(5.0);
    let print = printed(size, per_mm, |canvas| columns(canvas, noise));
    Layer {
        print,
        size,
        corner: 0.0,
        place: [noise.range(-30.0, 30.0), noise.range(-22.0, 22.0)],
        turn: noise.range(-6.0, 6.0),
        shadow: Shadow {
            strength: 0.2,
            reach: 1.5,
            aside: [0.5, 0.5],
        },
    }
}

/// Columns of text with headings, boxes and pictures' places.
fn columns(canvas: &mut Canvas<'_>, noise: &mut Noise) {
    let paper = noise.pick([0x00FB_FAF6, 0x00F4_F1E8, 0x00F8_F8FB]);
    canvas.fill(rect(0.0, 0.0, 1910.0, 1510.0), rgb(paper));
    let ink = rgb(0x0022_2226);
    let size = noise.range(26.0, 44.0);
    let count = noise.pick([1_u8, 2, 3]);
    let width = (1700.0 - 60.0 * f32::from(count - 1)) / f32::from(count);
    for column in 0..count {
        let x = 100.0 + f32::from(column) * (width + 60.0);
        let mut y = 90.0;
        while y < 1400.0 {
            if noise.chance(0.035) {
                let height = noise.range(160.0, 420.0);
                let grey = noise.pick([0x00C8_CCD2, 0x0088_98A8, 0x00D8_C8A8, 0x0050_5860]);
                canvas.fill(rect(x, y, width, height), rgb(grey));
                y += height + size * 1.8;
            } else if noise.chance(0.06) {
                canvas.text(
                    noise.pick(LINES),
                    x,
                    y + size,
                    Style::bold(size * 1.5).stretched(0.6),
                    ink,
                );
                y += size * 3.0;
            } else {
                let line = noise.pick(LINES);
                let letters = line
                    .chars()
                    .map(|c| if c.is_ascii() { 0.56 } else { 1.0 })
                    .sum::<f32>();
                let fit = (width / (letters * size)).clamp(0.4, 1.6);
                canvas.text(line, x, y + size, Style::regular(size).stretched(fit), ink);
                y += size * 1.75;
            }
        }
    }
}
