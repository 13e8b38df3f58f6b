//! Four lines chosen together.
//!
//! Every combination of the sides' lines whose corners lie in the picture and
//! whose shape is near a rectangle of ID-1 gets a linear score: what speaks for
//! its sides and round corners, what speaks against them going on past the corners
//! (grain, sheets and shadows go on, a card stops), its shape and its size (of two
//! nested quads the outer). The best line of each side alone is the card's in
//! three of four frames only.

use super::arcs::{Arcs, RADIUS};
use super::choice::Choice;
use super::line::{Line, Lines};
use super::model::CardModel;
use super::view::View;
use crate::Quad;

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
pub(super) struct Corner {
    /// Where the two lines cross.
    pub(super) place: [f32; 2],
    /// Evidence of the arc and the square; none outside the picture.
    pub(super) evidence: Option<[f32; 2]>,
    /// Evidence and signed evidence on both sides' prolongations past it.
    pub(super) past: [f32; 2],
}

/// The choice's memory.
#[derive(Debug)]
pub(super) struct Ranking {
    arcs: Arcs,
    /// Upper left, upper right, lower right, lower left; a row an upper or lower line.
    corners: [Vec<Corner>; 4],
    /// Mean evidence of each line between every two corners that may end it.
    spans: [Vec<[f32; 2]>; 4],
}

/// The lines of the four sides: upper, right, lower, left.
pub(super) type Sides = [Lines; 4];

impl Ranking {
    pub(super) fn new() -> Self {
        Self {
            arcs: Arcs::new(),
            corners: [const { Vec::new() }; 4],
            spans: [const { Vec::new() }; 4],
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
        for side in 0..4 {
            self.span(sides, side, RADIUS * wide);
        }
        let [upper, right, lower, left] = counts(sides);
        let choice = Choice::of(view, wide, model);
        for i in 0..upper {
            for j in 0..lower {
                for k in 0..left {
                    let (ul, ll) = (self.corners[0][i * left + k], self.corners[3][j * left + k]);
                    if ul.evidence.is_none() || ll.evidence.is_none() {
                        continue;
                    }
                    let upright = self.spans[3][(k * upper + i) * lower + j];
                    for m in 0..right {
                        let (ur, lr) = (
                            self.corners[1][i * right + m],
                            self.corners[2][j * right + m],
                        );
                        let spans = [
                            self.spans[0][(i * left + k) * right + m],
                            self.spans[1][(m * upper + i) * lower + j],
                            self.spans[2][(j * left + k) * right + m],
                            upright,
                        ];
                        let least = best.get(keep - 1).map(|last| last.rank);
                        if let Some(found) = choice.judge(&[ul, ur, lr, ll], spans, least) {
                            insert(best, found, keep);
                        }
                    }
                }
            }
        }
    }

    /// The evidence along the lines of a side, less the round corners: every end is
    /// shared by many combinations.
    fn span(&mut self, sides: &Sides, side: usize, radius: f32) {
        let [upper, right, lower, left] = counts(sides);
        // The corners where the side begins and ends, and the lines that cross it there.
        let (from, to, axis, first, last) = [
            (0, 1, 0, left, right),
            (1, 2, 1, upper, lower),
            (3, 2, 0, left, right),
            (0, 3, 1, upper, lower),
        ][side];
        // A corner's row is its upper or lower line.
        let at = |corner: usize, line: usize, other: usize| {
            let across = [left, right, right, left][corner];
            let index = if axis == 0 {
                line * across + other
            } else {
                other * across + line
            };
            self.corners[corner][index].place[axis]
        };
        let table = &mut self.spans[side];
        table.clear();
        for line in 0..sides[side].list().len() {
            for one in 0..first {
                for other in 0..last {
                    let part = [at(from, line, one) + radius, at(to, line, other) - radius];
                    table.push(sides[side].mean(line, part));
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

/// How many lines the sides have: upper, right, lower, left.
fn counts(sides: &Sides) -> [usize; 4] {
    [0, 1, 2, 3].map(|side: usize| sides[side].list().len())
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
