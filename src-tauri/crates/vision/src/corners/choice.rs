//! One combination of four lines: whether it may be a card, and its rank.

use std::ops::Range;

use super::model::CardModel;
use super::rank::{Candidate, Corner};
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
/// Where the figures of the shape stand.
const SHAPE: Range<usize> = 9..12;
/// Where the logarithm of the width stands.
const WIDTH: usize = 12;

/// What all combinations of a frame are judged by.
pub(super) struct Choice<'a> {
    size: [f32; 2],
    wide: f32,
    model: &'a CardModel,
    /// Whether the shape's errors can only lower a rank.
    bounded: bool,
}

impl<'a> Choice<'a> {
    /// Of a frame whose guide is `wide` pixels wide.
    pub(super) fn of(view: View<'_>, wide: f32, model: &'a CardModel) -> Self {
        Self {
            size: view.size(),
            wide,
            model,
            bounded: model.rank[SHAPE].iter().all(|weight| *weight <= 0.0),
        }
    }

    /// The combination's rank; none if its shape is no card's, or if it is not above `least`.
    pub(super) fn judge(
        &self,
        corners: &[Corner; 4],
        spans: [[f32; 2]; 4],
        least: Option<f32>,
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
        let past = corners.iter().fold([0.0; 2], |sum: [f32; 2], corner| {
            [sum[0] + corner.past[0], sum[1] + corner.past[1]]
        });
        let [mut sum, mut worst] = [[0.0_f32; 2], [f32::MAX; 2]];
        for within in spans {
            for i in 0..2 {
                sum[i] += within[i];
                worst[i] = worst[i].min(within[i]);
            }
        }
        let mean = |values: [f32; 4]| values.iter().sum::<f32>() / 4.0;
        let width = across / (2.0 * self.wide);
        let mut figures = [
            sum[0] / 4.0,
            worst[0],
            sum[1] / 4.0,
            worst[1],
            past[0] / 8.0,
            past[1] / 8.0,
            mean(arcs),
            arcs.into_iter().fold(f32::MAX, f32::min),
            mean(squares),
            0.0,
            0.0,
            0.0,
            self.size_at_most(width),
            squares.into_iter().fold(0.0, f32::max),
        ];
        // Shape and logarithm are dear, and most combinations are no match for the best so far.
        let most = self.model.rank_of(&figures);
        if self.bounded && least.is_some_and(|least| most <= least) {
            return None;
        }
        let quad = Quad([ul, ur, lr, ll]);
        let shape = Shape::within(&quad, FOCAL * self.size[0], self.size, (STRETCH, SKEW))?;
        figures[SHAPE].copy_from_slice(&[
            (shape.stretch / 0.03).powi(2).min(9.0),
            (shape.skew / 0.02).powi(2).min(9.0),
            (1.0 - shape.facing) * 10.0,
        ]);
        figures[WIDTH] = width.ln();
        let rank = self.model.rank_of(&figures);
        rank.is_finite().then_some(Candidate {
            quad,
            rank,
            figures,
        })
    }

    /// What the logarithm of a width counts at most: 1 − 1 / x ≤ ln x ≤ x − 1.
    fn size_at_most(&self, width: f32) -> f32 {
        if self.model.rank[WIDTH] < 0.0 {
            1.0 - 1.0 / width
        } else {
            width - 1.0
        }
    }
}
