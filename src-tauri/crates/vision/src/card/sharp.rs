//! Sharpness of a zone by two measures that do not depend on contrast.
//!
//! Crete et al. 2007, "The blur effect": the picture is blurred once more by a
//! mean of nine pixels; in a sharp picture the differences of neighbours shrink
//! much, in a blurred one little. With D the sum of absolute differences and V
//! the sum of what they lose, the metric is (D − V) / D, the larger of both
//! directions: 0 sharp, 1 blurred. The difference of two neighbouring means of
//! nine is a ninth of the difference of the pixels that enter and leave.
//!
//! Detail: variance of the four-neighbour Laplacian over the variance of the
//! zone, the Laplacian's usual measure freed of contrast.
//!
//! The grey is smoothed by (1 2 1) in both directions before, which takes the
//! sensor's noise. Both measures depend on scale: see [`Flat`].

use super::flat::{Flat, Part, Zone};
use crate::{Blur, Finding, Measures, Thresholds};

/// Half of the re-blur's nine pixels.
const REACH: usize = 4;
/// The re-blur's pixels.
const TAPS: u16 = 9;
/// Smallest zone, pixels a side.
const SMALLEST: usize = 24;
/// Print beside a portrait on the right, on the left, and without one.
pub(super) const TEXT: [Zone; 3] = [
    [0.04, 0.06, 0.58, 0.88],
    [0.38, 0.06, 0.58, 0.88],
    [0.04, 0.06, 0.92, 0.88],
];

/// The measures' memory.
#[derive(Debug, Default)]
pub(super) struct Sharpness {
    /// Smoothed grey, sixteenths.
    smooth: Vec<u16>,
    rows: [Vec<u16>; 3],
}

impl Sharpness {
    /// Measures a zone; nothing in one without contrast.
    pub(super) fn measure(&mut self, flat: &Flat, zone: Zone) -> Option<Blur> {
        let part = flat.part(zone);
        let (width, height) = (part.width(), part.height());
        if width < SMALLEST || height < SMALLEST {
            return None;
        }
        self.smooth(flat, part);
        let across = self.kept_across(width)?;
        let down = self.kept_down(width, height)?;
        Some(Blur {
            crete: across.max(down),
            detail: self.detail(width, height)?,
        })
    }

    fn smooth(&mut self, flat: &Flat, part: Part) {
        let (width, height) = (part.width(), part.height());
        self.smooth.resize(width * height, 0);
        for row in &mut self.rows {
            row.resize(width, 0);
        }
        for y in 0..height {
            // Rows above, here and below, smoothed across; only the lowest is new.
            let wanted = if y == 0 { 0..3 } else { 2..3 };
            for k in wanted {
                let source = (part.top + y + k).saturating_sub(1).min(flat.height - 1);
                let start = source * flat.width;
                let line = &flat.grey[start + part.left..start + part.right];
                across(line, &mut self.rows[k]);
            }
            let [above, here, below] = &self.rows;
            let out = &mut self.smooth[y * width..(y + 1) * width];
            for (x, out) in out.iter_mut().enumerate() {
                *out = above[x] + 2 * here[x] + below[x];
            }
            self.rows.rotate_left(1);
        }
    }

    fn kept_across(&self, width: usize) -> Option<f32> {
        let mut sums = Kept::default();
        for line in self.smooth.chunks_exact(width) {
            let count = width - 2 * REACH - 1;
            let pairs = line[REACH..].iter().zip(&line[REACH + 1..]);
            let ends = line.iter().zip(&line[2 * REACH + 1..]);
            sums.add(pairs.zip(ends).take(count));
        }
        sums.share()
    }

    fn kept_down(&self, width: usize, height: usize) -> Option<f32> {
        let mut sums = Kept::default();
        let row = |y: usize| &self.smooth[y * width..(y + 1) * width];
        for y in REACH..height - REACH - 1 {
            let pairs = row(y).iter().zip(row(y + 1));
            let ends = row(y - REACH).iter().zip(row(y + REACH + 1));
            sums.add(pairs.zip(ends));
        }
        sums.share()
    }

    #[expect(
        clippy::cast_precision_loss,
        clippy::cast_possible_truncation,
        reason = "sums of some hundred thousand pixels"
    )]
    fn detail(&self, width: usize, height: usize) -> Option<f32> {
        let row = |y: usize| &self.smooth[y * width..(y + 1) * width];
        let [mut sum, mut squares, mut edges, mut edge_squares] = [0.0_f64; 4];
        for y in 1..height - 1 {
            let (above, here, below) = (row(y - 1), row(y), row(y + 1));
            let mut line = [0.0_f32; 4];
            for x in 1..width - 1 {
                let value = f32::from(here[x]) / 16.0;
                let around = u32::from(above[x])
                    + u32::from(below[x])
                    + u32::from(here[x - 1])
                    + u32::from(here[x + 1]);
                let edge = around as f32 / 16.0 - 4.0 * value;
                line[0] += value;
                line[1] += value * value;
                line[2] += edge;
                line[3] += edge * edge;
            }
            sum += f64::from(line[0]);
            squares += f64::from(line[1]);
            edges += f64::from(line[2]);
            edge_squares += f64::from(line[3]);
        }
        let count = ((width - 2) * (height - 2)) as f64;
        let variance = |sum: f64, squares: f64| squares / count - (sum / count).powi(2);
        let spread = variance(sum, squares);
        (spread > 1.0).then(|| (variance(edges, edge_squares) / spread) as f32)
    }
}

/// One row smoothed by (1 2 1), its ends repeated.
fn across(line: &[u8], out: &mut [u16]) {
    let last = line.len() - 1;
    out[0] = 3 * u16::from(line[0]) + u16::from(line[1]);
    out[last] = 3 * u16::from(line[last]) + u16::from(line[last - 1]);
    for (out, three) in out[1..last].iter_mut().zip(line.windows(3)) {
        *out = u16::from(three[0]) + 2 * u16::from(three[1]) + u16::from(three[2]);
    }
}

/// Sums of differences: all of it, and what the second blur keeps.
#[derive(Default)]
struct Kept {
    before: u64,
    kept: u64,
}

impl Kept {
    /// Adds pairs of neighbours with the pixels that enter and leave their means.
    fn add<'a>(&mut self, line: impl Iterator<Item = ((&'a u16, &'a u16), (&'a u16, &'a u16))>) {
        let (mut before, mut kept) = (0_u32, 0_u32);
        for ((one, next), (leaves, enters)) in line {
            // At most 9 × 4080: fits.
            let difference = TAPS * one.abs_diff(*next);
            before += u32::from(difference);
            kept += u32::from(difference.min(leaves.abs_diff(*enters)));
        }
        self.before += u64::from(before);
        self.kept += u64::from(kept);
    }

    #[expect(
        clippy::cast_precision_loss,
        clippy::cast_possible_truncation,
        reason = "a share"
    )]
    fn share(&self) -> Option<f32> {
        (self.before > 0).then(|| (self.kept as f64 / self.before as f64) as f32)
    }
}

/// Says whether print or portrait are blurred; `front`: a portrait was seen.
pub(super) fn judge(
    measures: &Measures,
    front: bool,
    fine: bool,
    limits: &Thresholds,
) -> Option<Finding> {
    let crete = match (front, fine) {
        (true, false) => limits.blur_live,
        (false, false) => limits.blur_live_back,
        (_, true) => limits.blur_photo,
    };
    let text = measures
        .blur
        .is_none_or(|blur| blur.crete > crete || blur.detail < limits.detail_card);
    let face = measures
        .portrait_blur
        .is_some_and(|blur| blur.crete > limits.blur_portrait);
    (text || face).then_some(Finding::Blur)
}

#[cfg(test)]
mod tests {
    use image::{GrayImage, Luma, imageops};

    use super::*;

    fn measured(picture: GrayImage) -> Option<Blur> {
        let flat = Flat {
            width: picture.width() as usize,
            height: picture.height() as usize,
            grey: picture.into_raw(),
            ..Flat::default()
        };
        Sharpness::default().measure(&flat, [0.0, 0.0, 1.0, 1.0])
    }

    fn print(contrast: u8) -> GrayImage {
        GrayImage::from_fn(200, 120, |x, y| {
            let dark = (x / 7 + y / 9) % 2 == 0;
            Luma([if dark { 220 } else { 220 - contrast }])
        })
    }

    #[test]
    fn blurring_raises_crete_and_lowers_detail() {
        let sharp = measured(print(180)).unwrap();
        let blurred = measured(imageops::blur(&print(180), 2.5)).unwrap();
        assert!(sharp.crete + 0.2 < blurred.crete, "{sharp:?} {blurred:?}");
        assert!(sharp.detail > 4.0 * blurred.detail, "{sharp:?} {blurred:?}");
    }

    #[test]
    fn contrast_does_not_matter() {
        let (strong, weak) = (measured(print(200)).unwrap(), measured(print(50)).unwrap());
        assert!(
            (strong.crete - weak.crete).abs() < 0.02,
            "{strong:?} {weak:?}"
        );
        let ratio = strong.detail / weak.detail;
        assert!((ratio - 1.0).abs() < 0.05, "{strong:?} {weak:?}");
    }

    #[test]
    fn an_even_picture_has_no_sharpness() {
        assert_eq!(measured(GrayImage::from_pixel(80, 80, Luma([90]))), None);
    }
}
