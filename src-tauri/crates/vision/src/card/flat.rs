//! The card turned to lie flat, in memory that is used again.

use image::Rgb;

use crate::Quad;
use crate::corners::{Lanes, View};
use crate::rectify::Perspective;

/// Width of a card in millimetres (ISO/IEC 7810).
pub(super) const CARD_MM: f32 = 85.6;
/// Width and height of the flat card of a live frame, pixels: five a millimetre.
const LIVE: [usize; 2] = [428, 270];
/// The same of a photo: a tenth of a millimetre a pixel.
const PHOTO: [usize; 2] = [856, 540];
/// Width in the picture from which a card is looked at as in a photo, pixels.
const FINE: f32 = 700.0;

/// A part of the card in shares of its width and height: left, top, width, height.
pub(super) type Zone = [f32; 4];

/// A flat card.
#[derive(Debug, Default)]
pub(super) struct Flat {
    /// Width in pixels.
    pub(super) width: usize,
    /// Height in pixels.
    pub(super) height: usize,
    /// Red, green and blue of each pixel, row by row.
    pub(super) colours: Vec<[u8; 3]>,
    /// Luma (Rec. 601) of each pixel.
    pub(super) grey: Vec<u8>,
    /// Sums of a row's samples.
    pub(super) sums: Vec<Lanes>,
    /// Columns and rows of a row's samples, 256ths of a pixel.
    pub(super) places: [Vec<i32>; 2],
}

/// The pixels of a zone: first and last exclusive, across and down.
#[derive(Debug, Clone, Copy)]
pub(super) struct Part {
    pub(super) left: usize,
    pub(super) top: usize,
    pub(super) right: usize,
    pub(super) bottom: usize,
}

impl Flat {
    /// Lays the card between the corners flat; whether it is as fine as a photo's.
    pub(super) fn lay(&mut self, view: View<'_>, quad: &Quad) -> bool {
        let fine = quad.width() >= FINE;
        let [width, height] = if fine { PHOTO } else { LIVE };
        self.width = width;
        self.height = height;
        self.colours.resize(width * height, [0; 3]);
        self.grey.resize(width * height, 0);
        self.sums.resize(width, 0);
        if let Some(map) = Perspective::onto(quad) {
            self.sample(view, &map, quad.width());
        }
        fine
    }

    #[expect(
        clippy::cast_precision_loss,
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "pixels, and means of bytes"
    )]
    fn sample(&mut self, view: View<'_>, map: &Perspective, wide: f32) {
        let steps = (wide / self.width as f32 - 0.25).ceil().clamp(1.0, 4.0) as usize;
        let [across, down] = [self.width, self.height].map(|size| 1.0 / (size * steps) as f32);
        let share = 1.0 / (steps * steps) as f32;
        let last = view.size().map(|length| length - 1.01);
        let [columns, lines] = &mut self.places;
        columns.resize(self.width * steps, 0);
        lines.resize(self.width * steps, 0);
        let rows = self.colours.chunks_exact_mut(self.width);
        for (y, (row, grey)) in rows.zip(self.grey.chunks_exact_mut(self.width)).enumerate() {
            self.sums.fill(0);
            for j in 0..steps {
                let along = map.along(((y * steps + j) as f32 + 0.5) * down);
                // Apart from the reading, so that several places are worked out at a time.
                for (k, (column, line)) in columns.iter_mut().zip(&mut *lines).enumerate() {
                    let [x, y] = along.at((k as f32 + 0.5) * across);
                    *column = (x.max(0.0).min(last[0]) * 256.0) as i32;
                    *line = (y.max(0.0).min(last[1]) * 256.0) as i32;
                }
                let places = columns.chunks_exact(steps).zip(lines.chunks_exact(steps));
                for (sum, (columns, lines)) in self.sums.iter_mut().zip(places) {
                    for (column, line) in columns.iter().zip(lines) {
                        *sum += view.lanes(*column as usize, *line as usize);
                    }
                }
            }
            for ((pixel, grey), sum) in row.iter_mut().zip(grey).zip(&self.sums) {
                let [r, g, b] = [sum & 0xFFFF, sum >> 16 & 0xFFFF, sum >> 32];
                *pixel = if steps == 1 {
                    [r, g, b].map(|value| value as u8)
                } else {
                    [r, g, b].map(|value| (value as f32 * share + 0.5) as u8)
                };
                *grey = luma(Rgb(*pixel));
            }
        }
    }

    /// The pixels of a zone.
    #[expect(
        clippy::cast_precision_loss,
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "clamped to the card"
    )]
    pub(super) fn part(&self, [left, top, width, height]: Zone) -> Part {
        let at = |share: f32, length: usize| {
            ((share.clamp(0.0, 1.0) * length as f32).round() as usize).min(length)
        };
        Part {
            left: at(left, self.width),
            top: at(top, self.height),
            right: at(left + width, self.width),
            bottom: at(top + height, self.height),
        }
    }

    /// Pixels a millimetre.
    #[expect(clippy::cast_precision_loss, reason = "pixels")]
    pub(super) fn per_mm(&self) -> f32 {
        self.width as f32 / CARD_MM
    }
}

impl Part {
    /// Width in pixels.
    pub(super) fn width(&self) -> usize {
        self.right.saturating_sub(self.left)
    }

    /// Height in pixels.
    pub(super) fn height(&self) -> usize {
        self.bottom.saturating_sub(self.top)
    }
}

/// Luma by Rec. 601, in integers: weights of 1024.
pub(super) fn luma(Rgb([r, g, b]): Rgb<u8>) -> u8 {
    let sum = 306 * u32::from(r) + 601 * u32::from(g) + 117 * u32::from(b);
    (sum >> 10).to_le_bytes()[0]
}
