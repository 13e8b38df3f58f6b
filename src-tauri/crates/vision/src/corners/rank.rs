//! Four lines chosen together.
//!
//! Every combination of the sides' lines whose corners lie in the picture and
//! whose shape is near a rectangle of ID-1 gets a linear score: what speaks for
//! its sides and round corners, what speaks against them going on past the corners
//! (grain, sheets and shadows go on, a card stops), its shape and its size (of two
//! nested quads the outer). The best line of each side alone is the card's in
//! three of four frames only.

use super::arcs::{Arcs, RADIUS};
use super::line::{Line, Lines};
use super::model::CardModel;
use super::shape::Shape;
use super::view::View;
use crate::{ID1_RATIO, Quad};

/// Focal length assumed here, widths of the picture; 0.75 to 1.25 do.
const FOCAL: f32 = 0.95;
/// Largest logarithm of the aspect over ID-1's.
const STRETCH: f32 = 0.16;
/// Largest cosine of the corner angle.
const SKEW: f32 = 0.12;
/// Least and greatest width over height in the picture, over ID-1's.
const FLAT: [f32; 2] = [0.72, 1.38];
/// How far a prolongation is looked at, shares of the guide's width.
const PROLONGED: f32 = 0.0625;
/// Where it begins, pixels past the corner.
const PAST: f32 = 3.0;

/// A quad that may be the card.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Candidate {
    /// Its corners.
    pub quad: Quad,
    /// Its score.
    pub rank: f32,
    /// The figures of [`super::model::RANK`].
    pub figures: [f32; 14],
}

#[derive(Debug, Clone, Copy)]
struct Corner {
    place: [f32; 2],
    /// Evidence of the arc and the square; none outside the picture.
    evidence: Option<[f32; 2]>,
    /// Evidence and signed evidence on both sides' prolongations past it.
    past: [f32; 2],
}

/// The choice's memory.
#[derive(Debug)]
pub(super) struct Ranking {
    arcs: Arcs,
    /// Upper left, upper right, lower right, lower left; a row an upper or lower line.
    corners: [Vec<Corner>; 4],
}

/// The lines of the four sides: upper, right, lower, left.
pub(super) type Sides = [Lines; 4];

impl Ranking {
    pub(super) fn new() -> Self {
        Self {
            arcs: Arcs::new(),
            corners: [const { Vec::new() }; 4],
        }
    }

    /// The points of round corners.
    pub(super) fn arcs(&self) -> &Arcs {
        &self.arcs
    }

    /// The best combinations, at most `keep`, the best first.
    pub(super) fn best(
        &mut self,
        view: View<'_>,
        sides: &Sides,
        wide: f32,
        model: &CardModel,
        keep: usize,
        best: &mut Vec<Candidate>,
    ) {
        best.clear();
        for corner in 0..4 {
            self.see(view, sides, corner, wide);
        }
        let [upper, right, lower, left] = [0, 1, 2, 3].map(|side: usize| sides[side].list().len());
        for i in 0..upper {
            for j in 0..lower {
                for k in 0..left {
                    let (ul, ll) = (self.corners[0][i * left + k], self.corners[3][j * left + k]);
                    if ul.evidence.is_none() || ll.evidence.is_none() {
                        continue;
                    }
                    for m in 0..right {
                        let (ur, lr) = (
                            self.corners[1][i * right + m],
                            self.corners[2][j * right + m],
                        );
                        let corners = [ul, ur, lr, ll];
                        let lines = [i, m, j, k];
                        if let Some(found) = judged(view, sides, lines, &corners, wide, model) {
                            insert(best, found, keep);
                        }
                    }
                }
            }
        }
    }

    fn see(&mut self, view: View<'_>, sides: &Sides, corner: usize, wide: f32) {
        let (row, column) = ([0, 0, 2, 2][corner], [3, 1, 1, 3][corner]);
        let (su, sv) = (
            [1.0, -1.0, -1.0, 1.0][corner],
            [1.0, 1.0, -1.0, -1.0][corner],
        );
        let [width, height] = view.size();
        let table = &mut self.corners[corner];
        table.clear();
        let past = |side: usize, line: usize, place: f32, way: f32| {
            let (near, far) = (place - way * PAST, place - way * PROLONGED * wide);
            sides[side].mean(line, [near.min(far), near.max(far)])
        };
        for (i, flat) in sides[row].list().iter().enumerate() {
            for (j, upright) in sides[column].list().iter().enumerate() {
                let place @ [x, y] = crossing(flat, upright);
                let inside = x >= 2.0 && y >= 2.0 && x <= width - 3.0 && y <= height - 3.0;
                let along = [unit([su, su * flat.slope]), unit([sv * upright.slope, sv])];
                let radius = RADIUS * wide;
                let (one, other) = (past(row, i, x, su), past(column, j, y, sv));
                table.push(Corner {
                    place,
                    evidence: inside.then(|| self.arcs.evidence(view, place, along, radius)),
                    past: [one[0] + other[0], one[1] + other[1]],
                });
            }
        }
    }
}

fn insert(best: &mut Vec<Candidate>, found: Candidate, keep: usize) {
    let place = best.partition_point(|other| other.rank >= found.rank);
    if place < keep {
        if best.len() == keep {
            best.pop();
        }
        best.insert(place, found);
    }
}

fn judged(
    view: View<'_>,
    sides: &Sides,
    lines: [usize; 4],
    corners: &[Corner; 4],
    wide: f32,
    model: &CardModel,
) -> Option<Candidate> {
    let [ul, ur, lr, ll] = corners.map(|corner| corner.place);
    let (across, down) = (ur[0] - ul[0] + lr[0] - ll[0], ll[1] - ul[1] + lr[1] - ur[1]);
    let upright = down * ID1_RATIO;
    if across < upright * FLAT[0] || across > upright * FLAT[1] {
        return None;
    }
    let [mut arcs, mut squares] = [[0.0; 4]; 2];
    for (i, corner) in corners.iter().enumerate() {
        [arcs[i], squares[i]] = corner.evidence?;
    }
    let quad = Quad([ul, ur, lr, ll]);
    let size = view.size();
    let shape = Shape::within(&quad, FOCAL * size[0], size, (STRETCH, SKEW))?;
    let radius = RADIUS * wide;
    let past = corners.iter().fold([0.0; 2], |sum: [f32; 2], corner| {
        [sum[0] + corner.past[0], sum[1] + corner.past[1]]
    });
    let [mut sum, mut worst] = [[0.0_f32; 2], [f32::MAX; 2]];
    for side in 0..4 {
        // The places along the side where it begins and ends.
        let (a, b, axis) = [(ul, ur, 0), (ur, lr, 1), (ll, lr, 0), (ul, ll, 1)][side];
        let (from, to) = (a[axis], b[axis]);
        let within = sides[side].mean(lines[side], [from + radius, to - radius]);
        for i in 0..2 {
            sum[i] += within[i];
            worst[i] = worst[i].min(within[i]);
        }
    }
    let mean = |values: [f32; 4]| values.iter().sum::<f32>() / 4.0;
    let figures = [
        sum[0] / 4.0,
        worst[0],
        sum[1] / 4.0,
        worst[1],
        past[0] / 8.0,
        past[1] / 8.0,
        mean(arcs),
        arcs.into_iter().fold(f32::MAX, f32::min),
        mean(squares),
        (shape.stretch / 0.03).powi(2).min(9.0),
        (shape.skew / 0.02).powi(2).min(9.0),
        (1.0 - shape.facing) * 10.0,
        (across / (2.0 * wide)).ln(),
        squares.into_iter().fold(0.0, f32::max),
    ];
    let rank = model.rank_of(&figures);
    rank.is_finite().then_some(Candidate {
        quad,
        rank,
        figures,
    })
}

/// Where a line y(x) and a line x(y) cross.
fn crossing(flat: &Line, upright: &Line) -> [f32; 2] {
    let start = flat.at - flat.slope * flat.middle;
    let left = upright.at - upright.slope * upright.middle;
    let y = (start + flat.slope * left) / (1.0 - flat.slope * upright.slope);
    [upright.position(y), y]
}

/// The vector of length 1 in a direction.
pub(super) fn unit([x, y]: [f32; 2]) -> [f32; 2] {
    let length = x.hypot(y).max(1e-6);
    [x / length, y / length]
}
