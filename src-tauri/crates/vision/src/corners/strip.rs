//! The frame seen along one direction: steps of colour across lines.
//!
//! Four pixels along the side are averaged to one profile. A step at a position
//! is the mean of three samples behind it less the mean of three before it, in
//! units of the channel's noise s = clamp(1.5 · median |step|, 0.4, 8). With z the
//! step's length, evidence is z² / (z² + 3), kept where it is the largest within
//! two pixels and spread to its neighbours at 0.7; signed evidence is the step
//! times z / (z² + 3). It saturates early: a faint edge that goes on counts nearly
//! as much as black print.

use super::view::{View, opponents};

/// Pixels of the side in a profile.
pub(super) const BIN: usize = 4;
/// Samples to either side of a step, and how near the border none is known.
const REACH: usize = 3;
/// Evidence below which there is no peak.
const LEAST: f32 = 0.15;
/// Every how manieth step is asked for the noise.
const STRIDE: usize = 7;

/// One direction of the frame. Values lie in rows of positions, a profile a column,
/// so that a line along the side runs along the rows.
#[derive(Debug, Default)]
pub(super) struct Strip {
    /// Profiles.
    pub(super) profiles: usize,
    /// Positions of a profile, pixels.
    pub(super) positions: usize,
    colours: [Vec<f32>; 3],
    /// Signed evidence of the three colours.
    pub(super) signed: [Vec<f32>; 3],
    strength: Vec<f32>,
    /// Peaks of the evidence, 255 for 1.
    pub(super) peaks: Vec<u8>,
    /// Peaks and their neighbours.
    pub(super) evidence: Vec<u8>,
    noise: Vec<f32>,
}

impl Strip {
    /// Steps across horizontal lines: profiles stand, positions count rows.
    pub(super) fn see_rows(&mut self, view: View<'_>, calm: bool) {
        self.resize(view.width / BIN, view.height);
        let profiles = self.profiles;
        for (y, row) in view.bytes.chunks_exact(view.width * 3).enumerate() {
            for (p, pixels) in row.chunks_exact(BIN * 3).enumerate() {
                self.put(y * profiles + p, sum(pixels));
            }
        }
        if calm {
            self.calm();
        }
        self.judge();
    }

    /// Steps across upright lines: profiles lie, positions count columns.
    pub(super) fn see_columns(&mut self, view: View<'_>, calm: bool) {
        self.resize(view.height / BIN, view.width);
        let (profiles, row) = (self.profiles, view.width * 3);
        for (p, rows) in view.bytes.chunks_exact(row * BIN).enumerate() {
            for x in 0..view.width {
                let mut total = [0_u16; 3];
                for y in 0..BIN {
                    let at = y * row + x * 3;
                    for (total, value) in total.iter_mut().zip(&rows[at..at + 3]) {
                        *total += u16::from(*value);
                    }
                }
                self.put(x * profiles + p, total);
            }
        }
        if calm {
            self.calm();
        }
        self.judge();
    }

    fn resize(&mut self, profiles: usize, positions: usize) {
        self.profiles = profiles;
        self.positions = positions;
        let count = profiles * positions;
        for values in self.colours.iter_mut().chain(&mut self.signed) {
            values.resize(count, 0.0);
        }
        self.strength.resize(count, 0.0);
        self.peaks.resize(count, 0);
        self.evidence.resize(count, 0);
    }

    #[expect(clippy::cast_precision_loss, reason = "four")]
    fn put(&mut self, at: usize, total: [u16; 3]) {
        let mean = total.map(|value| f32::from(value) / BIN as f32);
        for (values, part) in self.colours.iter_mut().zip(opponents(mean)) {
            values[at] = part;
        }
    }

    /// Each profile with half of its neighbours: the noise falls by a third, and a line along the
    /// side stays where it is.
    fn calm(&mut self) {
        for values in &mut self.colours {
            for row in values.chunks_exact_mut(self.profiles.max(1)) {
                let mut before = row[0];
                for p in 0..row.len() {
                    let (here, after) = (row[p], row[(p + 1).min(row.len() - 1)]);
                    row[p] = (before + 2.0 * here + after) * 0.25;
                    before = here;
                }
            }
        }
    }

    fn judge(&mut self) {
        self.peaks.fill(0);
        self.evidence.fill(0);
        self.strength.fill(0.0);
        for signed in &mut self.signed {
            signed.fill(0.0);
        }
        if self.positions <= 2 * REACH || self.profiles == 0 {
            return;
        }
        for c in 0..3 {
            self.step(c);
            let scale = 1.0 / self.noise(c);
            for value in &mut self.signed[c] {
                *value *= scale;
            }
        }
        self.saturate();
        self.thin();
        self.spread();
    }

    fn step(&mut self, c: usize) {
        let n = self.profiles;
        let colours = &self.colours[c];
        for d in REACH..self.positions - REACH {
            let row = |at: usize| &colours[at * n..(at + 1) * n];
            let [b3, b2, b1] = [row(d - 3), row(d - 2), row(d - 1)];
            let [a1, a2, a3] = [row(d + 1), row(d + 2), row(d + 3)];
            for (p, step) in self.signed[c][d * n..(d + 1) * n].iter_mut().enumerate() {
                *step = (a1[p] + a2[p] + a3[p] - b1[p] - b2[p] - b3[p]) / 3.0;
            }
        }
    }

    fn noise(&mut self, c: usize) -> f32 {
        self.noise.clear();
        let some = self.signed[c].iter().step_by(STRIDE);
        self.noise.extend(some.map(|step| step.abs()));
        let middle = self.noise.len() / 2;
        let (_, median, _) = self.noise.select_nth_unstable_by(middle, f32::total_cmp);
        (*median * 1.5).clamp(0.4, 8.0)
    }

    fn saturate(&mut self) {
        let [one, two, three] = &mut self.signed;
        let colours = one.iter_mut().zip(two).zip(three);
        for (((y, a), b), strength) in colours.zip(&mut self.strength) {
            let square = *y * *y + *a * *a + *b * *b;
            let share = square.sqrt() / (square + 3.0);
            *y *= share;
            *a *= share;
            *b *= share;
            *strength = square / (square + 3.0);
        }
    }

    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "below 256"
    )]
    fn thin(&mut self) {
        let n = self.profiles;
        for d in REACH..self.positions - REACH {
            let row = |at: usize| &self.strength[at * n..(at + 1) * n];
            let [b2, b1, here] = [row(d - 2), row(d - 1), row(d)];
            let [a1, a2] = [row(d + 1), row(d + 2)];
            for (p, peak) in self.peaks[d * n..(d + 1) * n].iter_mut().enumerate() {
                let t = here[p];
                let top = t > LEAST && t >= b1[p] && t > a1[p] && t >= b2[p] && t > a2[p];
                *peak = if top { (t * 255.0) as u8 } else { 0 };
            }
        }
    }

    fn spread(&mut self) {
        let n = self.profiles;
        for d in 1..self.positions - 1 {
            let row = |at: usize| &self.peaks[at * n..(at + 1) * n];
            let [before, here, after] = [row(d - 1), row(d), row(d + 1)];
            for (p, evidence) in self.evidence[d * n..(d + 1) * n].iter_mut().enumerate() {
                // 179 / 256 is 0.7.
                let side = (u16::from(before[p].max(after[p])) * 179) >> 8;
                *evidence = here[p].max(side.to_le_bytes()[0]);
            }
        }
    }
}

fn sum(pixels: &[u8]) -> [u16; 3] {
    let mut total = [0_u16; 3];
    for pixel in pixels.chunks_exact(3) {
        for (total, value) in total.iter_mut().zip(pixel) {
            *total += u16::from(*value);
        }
    }
    total
}
