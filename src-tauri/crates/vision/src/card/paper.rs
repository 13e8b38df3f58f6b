//! Whether the card is printed like an identity document.
//!
//! Documents are printed on pale paper: over the means of squares of 1.6 mm, the
//! median of (max − min) / max of the channels is small, and the median luma is near
//! the brightest. Shops' cards are loud or dark: dark ones along all four edges, whatever
//! pale thing is printed inside, while a shadow leaves light on some edge. The backs that are asked for have a
//! ruled table: the mean luma of a row dips at a rule by more than it does at text,
//! below both rows 0.6 mm away. The rows' means take the noise.

use super::flat::{Flat, Zone};
use crate::pixels::ycc;
use crate::{Finding, Paper, Thresholds};

/// A square's side, millimetres.
const SQUARE: f32 = 1.6;
/// How far from a rule there is none, millimetres.
const BESIDE: f32 = 0.6;
/// The part of the card in which rows are looked at.
const ROWS: Zone = [0.1, 0.08, 0.8, 0.86];

/// The measure's memory.
#[derive(Debug, Default)]
pub(super) struct PaperSense {
    chroma: Vec<f32>,
    luma: Vec<f32>,
    warmth: Vec<f32>,
    rows: Vec<f32>,
    /// Luma of the squares along the left, upper, right and lower edge.
    rims: [Vec<f32>; 4],
}

impl PaperSense {
    /// Measures the card; `rule` is the least dip of a rule, shares of `p95`.
    pub(super) fn measure(&mut self, flat: &Flat, p95: u8, rule: f32) -> Paper {
        self.squares(flat);
        let bright = f32::from(p95).max(1.0);
        Paper {
            chroma: median(&mut self.chroma),
            level: median(&mut self.luma) / bright,
            warmth: median(&mut self.warmth) * 235.0 / bright,
            rim: self.rim() / bright,
            rules: self.rules(flat, rule * bright),
        }
    }

    #[expect(
        clippy::cast_precision_loss,
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a few pixels"
    )]
    fn squares(&mut self, flat: &Flat) {
        let side = ((SQUARE * flat.per_mm()) as usize).max(1);
        self.chroma.clear();
        self.luma.clear();
        self.warmth.clear();
        self.rims.iter_mut().for_each(Vec::clear);
        for top in (side..flat.height - 2 * side).step_by(side) {
            for left in (side..flat.width - 2 * side).step_by(side) {
                let mut sum = [0_u32; 3];
                for y in top..top + side {
                    let start = y * flat.width + left;
                    for pixel in &flat.colours[start..start + side] {
                        for (sum, value) in sum.iter_mut().zip(pixel) {
                            *sum += u32::from(*value);
                        }
                    }
                }
                let [r, g, b] = sum;
                let (most, least) = (r.max(g).max(b), r.min(g).min(b));
                self.chroma.push((most - least) as f32 / most.max(1) as f32);
                let mean = sum.map(|value| value as f32 / (side * side) as f32);
                let [luma, cb, cr] = ycc(mean);
                self.luma.push(luma);
                let at_edge = [
                    left == side,
                    top == side,
                    left + 3 * side >= flat.width,
                    top + 3 * side >= flat.height,
                ];
                for (rim, _) in self.rims.iter_mut().zip(at_edge).filter(|(_, at)| *at) {
                    rim.push(luma);
                }
                self.warmth.push(cr - cb);
            }
        }
    }

    /// Upper quartile of the edge that is lit best.
    fn rim(&mut self) -> f32 {
        let quartiles = self.rims.iter_mut().map(|rim| {
            let upper = (rim.len() * 3 / 4).min(rim.len().saturating_sub(1));
            if rim.is_empty() {
                0.0
            } else {
                *rim.select_nth_unstable_by(upper, f32::total_cmp).1
            }
        });
        quartiles.fold(0.0, f32::max)
    }

    #[expect(
        clippy::cast_precision_loss,
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a few pixels"
    )]
    fn rules(&mut self, flat: &Flat, least: f32) -> u8 {
        let part = flat.part(ROWS);
        let beside = ((BESIDE * flat.per_mm()).round() as usize).max(2);
        self.rows.clear();
        for y in part.top..part.bottom {
            let row = &flat.grey[y * flat.width + part.left..y * flat.width + part.right];
            let sum: u32 = row.iter().map(|value| u32::from(*value)).sum();
            self.rows.push(sum as f32 / part.width().max(1) as f32);
        }
        let mut rules = 0_u8;
        let mut next = beside;
        for y in beside..self.rows.len().saturating_sub(beside) {
            let around = self.rows[y - beside].min(self.rows[y + beside]);
            if y >= next && around - self.rows[y] > least {
                rules = rules.saturating_add(1);
                next = y + 2 * beside;
            }
        }
        rules
    }
}

fn median(values: &mut [f32]) -> f32 {
    if values.is_empty() {
        return 0.0;
    }
    let middle = values.len() / 2;
    *values.select_nth_unstable_by(middle, f32::total_cmp).1
}

/// Says whether a side is no document's; `back`: a back was asked for.
pub(super) fn judge(paper: &Paper, back: bool, limits: &Thresholds) -> Option<Finding> {
    let loud = paper.chroma > limits.paper_chroma;
    let dark = paper.level < limits.paper_level || paper.rim < limits.paper_rim;
    let unruled = back && f32::from(paper.rules) < limits.paper_rules;
    (loud || dark || unruled).then_some(Finding::NotACard)
}
