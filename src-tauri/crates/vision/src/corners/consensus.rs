//! The lines that many profiles of a side agree on.
//!
//! Two profiles at least a quarter of the seen part apart, one strong step each,
//! make a line; its value is the mean evidence under it. To the best, the length
//! of their mean signed evidence is added: print and texture cancel, the edge of a
//! card does not. Lines that differ are taken one by one, each laid by least
//! squares through the steps near it. Which are drawn follows from a fixed series
//! of numbers (Marsaglia's xorshift): the same frame gives the same lines.

use std::cmp::Ordering;

use super::line::{Line, Lines, Walk, place_of};
use super::strip::{BIN, Strip};

/// Strong steps kept of a profile.
const PEAKS: usize = 12;
/// Every how manieth profile the first look sees.
const FIRST_STEP: u16 = 4;
/// Lines of the first look that get a second, on all profiles.
const SECOND_LOOK: usize = 1000;
/// Lines of the second look that get a third, by signed evidence.
const THIRD_LOOK: usize = 400;
/// How far beyond the band a turned line's steps may lie, pixels.
const BEYOND: f32 = 40.0;
/// Steps this near belong to a line, pixels.
const NEAR: f32 = 2.0;

/// Where a side is sought.
#[derive(Debug, Clone, Copy)]
pub(super) struct Band {
    /// Expected line: the middle of the band.
    pub(super) line: Line,
    /// Reach of the band to either side at the middle, pixels.
    pub(super) reach: f32,
    /// Largest tangent of its angle to the expected line.
    pub(super) steepest: f32,
    /// Part of the side that lies on the card wherever the card is, pixels.
    pub(super) part: [f32; 2],
}

/// How thorough the search is.
#[derive(Debug, Clone, Copy)]
pub(super) struct Effort {
    /// Pairs of steps drawn a side.
    pub(super) draws: usize,
    /// Lines kept a side.
    pub(super) lines: usize,
}

/// Strong steps of one profile: strength and position.
#[derive(Debug, Clone, Copy, Default)]
struct Profile {
    steps: [(u8, u16); PEAKS],
    count: usize,
}

impl Profile {
    fn insert(&mut self, strength: u8, position: u16) {
        let place = self.steps[..self.count].partition_point(|step| step.0 >= strength);
        if place < PEAKS {
            self.count = (self.count + 1).min(PEAKS);
            self.steps.copy_within(place..self.count - 1, place + 1);
            self.steps[place] = (strength, position);
        }
    }
}

/// The search's memory.
#[derive(Debug, Default)]
pub(super) struct Consensus {
    profiles: Vec<Profile>,
    drawn: Vec<(f32, Line)>,
    seen: Vec<u64>,
    state: u64,
}

impl Consensus {
    /// Finds the lines of one side.
    pub(super) fn find(&mut self, strip: &Strip, band: &Band, effort: Effort, lines: &mut Lines) {
        lines.clear(strip.profiles);
        let (first, last) = (profile(band.part[0]), profile(band.part[1]));
        let last = last.min(strip.profiles.saturating_sub(1));
        if last < first + 8 {
            return;
        }
        self.gather(strip, band, first, last);
        self.draw(strip, band, effort.draws, first);
        self.look_again(strip, first);
        self.choose(strip, band, effort.lines, first, lines);
    }

    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "clamped to the positions"
    )]
    fn gather(&mut self, strip: &Strip, band: &Band, first: usize, last: usize) {
        self.profiles.clear();
        self.profiles.resize(last - first + 1, Profile::default());
        let ends = band.part.map(|place| band.line.position(place));
        let low = ends[0].min(ends[1]) - band.reach - BEYOND;
        let high = ends[0].max(ends[1]) + band.reach + BEYOND;
        let low = low.max(0.0) as usize;
        let high = (high.max(0.0) as usize).min(strip.positions);
        for position in low..high {
            let row = position * strip.profiles;
            let peaks = &strip.peaks[row + first..=row + last];
            for (profile, peak) in self.profiles.iter_mut().zip(peaks) {
                if *peak > 0 {
                    profile.insert(*peak, position as u16);
                }
            }
        }
    }

    #[expect(clippy::cast_precision_loss, reason = "pixels")]
    fn draw(&mut self, strip: &Strip, band: &Band, draws: usize, first: usize) {
        self.drawn.clear();
        self.seen.clear();
        self.seen.resize(4096, 0);
        self.state = 0x9E37_79B9_7F4A_7C15;
        let count = self.profiles.len();
        for _ in 0..draws {
            let (a, b) = (self.number(count), self.number(count));
            if a.abs_diff(b) * 4 < count {
                continue;
            }
            let (Some(here), Some(there)) = (self.step(a), self.step(b)) else {
                continue;
            };
            let slope = (there - here) / ((b as f32 - a as f32) * BIN as f32);
            let middle = band.line.middle;
            let at = here + slope * (middle - place_of(first + a));
            let line = Line { at, slope, middle };
            let off = at - band.line.at;
            if (slope - band.line.slope).abs() > band.steepest || off.abs() > band.reach {
                continue;
            }
            if !self.is_new(&line, band) {
                continue;
            }
            let few = count.div_ceil(usize::from(FIRST_STEP));
            let walk = Walk::new(&line, strip, first).wider(FIRST_STEP);
            self.drawn.push((evidence(strip, walk, few), line));
        }
    }

    /// Whether no line was drawn before whose ends fall into the same pixels.
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "cells of a pixel; lines far outside share cells"
    )]
    fn is_new(&mut self, line: &Line, band: &Band) -> bool {
        let [one, other] = band.part.map(|place| {
            let off = line.position(place) - band.line.position(place);
            (off + 256.0).max(0.0) as usize & 511
        });
        let cell = one * 512 + other;
        let (word, bit) = (cell / 64, 1_u64 << (cell % 64));
        let new = self.seen[word] & bit == 0;
        self.seen[word] |= bit;
        new
    }

    /// A strong step of a profile, by chance.
    fn step(&mut self, profile: usize) -> Option<f32> {
        let count = self.profiles[profile].count;
        if count == 0 {
            return None;
        }
        let place = self.number(count);
        let (_, position) = self.profiles[profile].steps[place];
        Some(f32::from(position))
    }

    fn number(&mut self, below: usize) -> usize {
        self.state ^= self.state << 13;
        self.state ^= self.state >> 7;
        self.state ^= self.state << 17;
        (self.state >> 33) as usize % below
    }

    #[expect(clippy::cast_precision_loss, reason = "some hundred profiles")]
    fn look_again(&mut self, strip: &Strip, first: usize) {
        let count = self.profiles.len();
        self.keep(SECOND_LOOK);
        for (value, line) in &mut self.drawn {
            *value = evidence(strip, Walk::new(line, strip, first), count);
        }
        self.keep(THIRD_LOOK);
        for (value, line) in &mut self.drawn {
            let mut total = [0.0_f32; 3];
            for index in Walk::new(line, strip, first).take(count) {
                for (total, signed) in total.iter_mut().zip(&strip.signed) {
                    *total += signed[index];
                }
            }
            let [y, a, b] = total;
            *value += (y * y + a * a + b * b).sqrt() / count as f32;
        }
        self.drawn.sort_unstable_by(better);
    }

    /// Keeps the best lines.
    fn keep(&mut self, most: usize) {
        if self.drawn.len() > most {
            self.drawn.select_nth_unstable_by(most, better);
            self.drawn.truncate(most);
        }
    }

    fn choose(&self, strip: &Strip, band: &Band, most: usize, first: usize, lines: &mut Lines) {
        let known = |lines: &Lines, line: &Line| {
            let mut list = lines.list().iter();
            list.any(|other| line.is_like(other, band.part))
        };
        for (_, drawn) in &self.drawn {
            if lines.list().len() >= most {
                break;
            }
            if known(lines, drawn) {
                continue;
            }
            let mut line = *drawn;
            for _ in 0..2 {
                line = self.laid(line, first).unwrap_or(line);
            }
            if !known(lines, &line) {
                lines.add(line, strip);
            }
        }
    }

    /// The line through the steps near a line, by least squares.
    fn laid(&self, line: Line, first: usize) -> Option<Line> {
        let [mut w, mut wx, mut wy, mut wxx, mut wxy] = [0.0_f32; 5];
        for (i, profile) in self.profiles.iter().enumerate() {
            let x = place_of(first + i) - line.middle;
            let expected = line.at + line.slope * x;
            for (strength, position) in &profile.steps[..profile.count] {
                let off = f32::from(*position) - expected;
                if off.abs() < NEAR {
                    let weight = f32::from(*strength) / 255.0;
                    w += weight;
                    wx += weight * x;
                    wy += weight * off;
                    wxx += weight * x * x;
                    wxy += weight * x * off;
                }
            }
        }
        let det = w * wxx - wx * wx;
        if w < 1.0 || det < 1.0 {
            return None;
        }
        let turn = (w * wxy - wx * wy) / det;
        Some(Line {
            at: line.at + (wy - turn * wx) / w,
            slope: line.slope + turn,
            ..line
        })
    }
}

fn better(one: &(f32, Line), other: &(f32, Line)) -> Ordering {
    other.0.total_cmp(&one.0)
}

/// Mean evidence under a line, 0 to 1.
#[expect(clippy::cast_precision_loss, reason = "some hundred profiles")]
fn evidence(strip: &Strip, walk: Walk, count: usize) -> f32 {
    let total: u32 = walk
        .take(count)
        .map(|index| u32::from(strip.evidence[index]))
        .sum();
    total as f32 / (count as f32 * 255.0)
}

#[expect(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a place inside the picture"
)]
fn profile(place: f32) -> usize {
    (place.max(0.0) / BIN as f32) as usize
}
