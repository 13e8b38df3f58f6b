//! Sides laid anew with parts of a pixel.
//!
//! Across each side between its arcs stand 56 profiles, three samples along the
//! side averaged. The steps' mean says in which colour the side changes; a step
//! that changes so counts fully, another a quarter. The largest step of each
//! profile, between its neighbours by a parabola, is a point of the side; the line
//! through the points is laid by least squares with Tukey's weights, wide at first,
//! then narrow. Corners are where the lines cross.

use super::arcs::RADIUS;
use super::rank::unit;
use super::view::{Colour, View, add, length, saturated};
use crate::{ID1_RATIO, Quad};

/// Profiles of a side.
const PROFILES: usize = 56;
/// Samples of the longest profile: twice the largest reach and 7.
const SAMPLES: usize = 17;
/// Largest reach, samples.
pub(super) const REACH: usize = 5;
/// Length of the mean step from which a side has a colour.
const COLOURED: f32 = 0.25;
/// Smallest step that counts, grey levels.
const FAINT: f32 = 2.5;
/// Step from which a point does not count more, grey levels.
const STRONG: f32 = 40.0;
/// Share of profiles that must lie on a line for it to be moved.
const AGREED: f32 = 0.2;

/// A quad whose sides were laid anew.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Refined {
    /// Its corners.
    pub(super) quad: Quad,
    /// Share of each side's profiles that lie within a sample of the line.
    pub(super) inliers: [f32; 4],
    /// How much each side's steps agree in colour, 0 to 1.
    pub(super) agreement: [f32; 4],
}

/// A point of a side: along it, across it, and its weight.
#[derive(Debug, Clone, Copy, Default)]
struct Point {
    along: f32,
    across: f32,
    weight: f32,
}

/// Memory of one side's profiles.
#[derive(Debug)]
pub(super) struct Refiner {
    steps: [[Colour; SAMPLES]; PROFILES],
    points: [Point; PROFILES],
    count: usize,
}

/// A side: where it begins, its direction, its normal out of the card's left hand.
#[derive(Debug, Clone, Copy)]
struct Side {
    start: [f32; 2],
    along: [f32; 2],
    length: f32,
    trim: f32,
}

impl Side {
    fn of(quad: &Quad, i: usize) -> Self {
        let (a, b) = (quad.0[i], quad.0[(i + 1) % 4]);
        let length = quad.side(i);
        let width = if i.is_multiple_of(2) {
            length
        } else {
            length * ID1_RATIO
        };
        Self {
            start: a,
            along: unit([b[0] - a[0], b[1] - a[1]]),
            length,
            trim: RADIUS * 1.25 * width,
        }
    }

    fn place(&self, along: f32, across: f32) -> [f32; 2] {
        let [dx, dy] = self.along;
        [
            self.start[0] + dx * along - dy * across,
            self.start[1] + dy * along + dx * across,
        ]
    }
}

impl Refiner {
    pub(super) fn new() -> Self {
        Self {
            steps: [[[0.0; 3]; SAMPLES]; PROFILES],
            points: [Point::default(); PROFILES],
            count: 0,
        }
    }

    /// Lays the sides anew, once for each reach in samples; a sample is `unit` pixels.
    pub(super) fn refine(
        &mut self,
        view: View<'_>,
        quad: &Quad,
        reaches: &[usize],
        unit: f32,
    ) -> Refined {
        let mut refined = Refined {
            quad: *quad,
            inliers: [0.0; 4],
            agreement: [0.0; 4],
        };
        for reach in reaches {
            let reach = (*reach).min(REACH);
            let mut lines = [[0.0; 3]; 4];
            for (i, line) in lines.iter_mut().enumerate() {
                let side = Side::of(&refined.quad, i);
                self.sample(view, &side, reach, unit);
                let colour = self.colour(reach);
                refined.agreement[i] = length(colour);
                self.gather(&side, colour, reach);
                let (laid, inliers) = self.laid(reach, side.length / unit);
                refined.inliers[i] = inliers;
                *line = through(&side, laid.map(|part| part * unit));
            }
            refined.quad = crossed(&lines).unwrap_or(refined.quad);
        }
        refined
    }

    /// Steps across the side at every sample of every profile.
    #[expect(clippy::cast_precision_loss, reason = "some samples")]
    fn sample(&mut self, view: View<'_>, side: &Side, reach: usize, unit: f32) {
        let samples = 2 * reach + 7;
        let mut colours = [[0.0; 3]; SAMPLES];
        for (k, steps) in self.steps.iter_mut().enumerate() {
            let share = (k as f32 + 0.5) / PROFILES as f32;
            let along = side.trim + (side.length - 2.0 * side.trim) * share;
            for (i, colour) in colours[..samples].iter_mut().enumerate() {
                let across = (i as f32 - (reach + 3) as f32) * unit;
                *colour = [0.0; 3];
                for beside in [-1.3, 0.0, 1.3] {
                    let place = side.place(along + beside * unit, across);
                    add(colour, view.at(place), 1.0 / 3.0);
                }
            }
            for i in 2..samples - 2 {
                for c in 0..3 {
                    steps[i][c] = (colours[i + 1][c] - colours[i - 1][c])
                        + 0.6 * (colours[i + 2][c] - colours[i - 2][c]);
                }
            }
        }
    }

    /// Mean of the profiles' largest steps, saturated.
    #[expect(clippy::cast_precision_loss, reason = "some profiles")]
    fn colour(&self, reach: usize) -> Colour {
        let mut mean = [0.0; 3];
        for steps in &self.steps {
            let inner = &steps[2..2 * reach + 5];
            let largest = inner
                .iter()
                .max_by(|one, other| length(**one).total_cmp(&length(**other)));
            if let Some(largest) = largest {
                add(&mut mean, saturated(*largest), 1.0 / PROFILES as f32);
            }
        }
        mean
    }

    /// The point of each profile that has one.
    #[expect(clippy::cast_precision_loss, reason = "some samples")]
    fn gather(&mut self, side: &Side, colour: Colour, reach: usize) {
        let samples = 2 * reach + 7;
        let strength = length(colour);
        let value = |step: Colour| {
            let long = length(step);
            if strength <= COLOURED {
                return long;
            }
            let same = step.iter().zip(colour).map(|(a, b)| a * b).sum::<f32>() / strength;
            0.25 * long + 0.75 * same.max(0.0)
        };
        self.count = 0;
        for (k, steps) in self.steps.iter().enumerate() {
            let mut values = [0.0_f32; SAMPLES];
            let mut peak = 2;
            for i in 2..samples - 2 {
                values[i] = value(steps[i]);
                if values[i] > values[peak] {
                    peak = i;
                }
            }
            if values[peak] <= FAINT || peak <= 2 || peak >= samples - 3 {
                continue;
            }
            let (before, top, behind) = (values[peak - 1], values[peak], values[peak + 1]);
            let bend = before - 2.0 * top + behind;
            let part = if bend < -1e-3 {
                0.5 * (before - behind) / bend
            } else {
                0.0
            };
            let share = (k as f32 + 0.5) / PROFILES as f32 - 0.5;
            self.points[self.count] = Point {
                along: share * (1.0 - 2.0 * side.trim / side.length.max(1.0)),
                across: peak as f32 - (reach + 3) as f32 + part.clamp(-0.6, 0.6),
                weight: top.min(STRONG),
            };
            self.count += 1;
        }
    }

    /// The line through the points, across at the side's beginning and end in
    /// samples (0 where too few agree), and the share of profiles on it.
    #[expect(clippy::cast_precision_loss, reason = "some profiles")]
    fn laid(&mut self, reach: usize, length: f32) -> ([f32; 2], f32) {
        let points = &mut self.points[..self.count];
        let (mut at, mut turn) = (0.0_f32, 0.0_f32);
        if points.len() >= 8 {
            if reach > 4 {
                points.sort_unstable_by(|a, b| a.across.total_cmp(&b.across));
                at = points[points.len() / 2].across;
            }
            for round in 0..8 {
                let wide = if round < 3 { 3.5 } else { 1.3 };
                (at, turn) = fitted(points, at, turn, wide).unwrap_or((at, turn));
            }
        }
        let near = points
            .iter()
            .filter(|point| (point.across - at - turn * point.along).abs() < 1.0)
            .count();
        let inliers = near as f32 / PROFILES as f32;
        let astray = at.abs() > reach as f32 + 1.0 || turn.abs() > 0.04 * length;
        if inliers < AGREED || astray {
            return ([0.0; 2], inliers);
        }
        ([at - turn * 0.5, at + turn * 0.5], inliers)
    }
}

/// One round of least squares with Tukey's weights; places along run from -½ to ½.
fn fitted(points: &[Point], at: f32, turn: f32, wide: f32) -> Option<(f32, f32)> {
    let [mut w, mut wx, mut wy, mut wxx, mut wxy] = [0.0_f32; 5];
    for point in points {
        let off = (point.across - at - turn * point.along) / wide;
        if off.abs() < 1.0 {
            let weight = (1.0 - off * off).powi(2) * point.weight;
            w += weight;
            wx += weight * point.along;
            wy += weight * point.across;
            wxx += weight * point.along * point.along;
            wxy += weight * point.along * point.across;
        }
    }
    let det = w * wxx - wx * wx;
    if w <= 4.0 || det <= 1e-4 * w * w {
        return None;
    }
    let turn = (w * wxy - wx * wy) / det;
    Some(((wy - turn * wx) / w, turn))
}

/// The line as normal and distance, moved across at the side's beginning and end.
fn through(side: &Side, [first, last]: [f32; 2]) -> [f32; 3] {
    let (a, b) = (side.place(0.0, first), side.place(side.length, last));
    let [dx, dy] = unit([b[0] - a[0], b[1] - a[1]]);
    [-dy, dx, dx * a[1] - dy * a[0]]
}

/// The corners: each side crossed with the one before it.
fn crossed(lines: &[[f32; 3]; 4]) -> Option<Quad> {
    let mut corners = [[0.0; 2]; 4];
    for (i, corner) in corners.iter_mut().enumerate() {
        let (a, b) = (lines[(i + 3) % 4], lines[i]);
        let det = a[0] * b[1] - a[1] * b[0];
        if det.abs() < 1e-4 {
            return None;
        }
        *corner = [
            (a[2] * b[1] - b[2] * a[1]) / det,
            (a[0] * b[2] - b[0] * a[2]) / det,
        ];
    }
    Some(Quad(corners))
}
