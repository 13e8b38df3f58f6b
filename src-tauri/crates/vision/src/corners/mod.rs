//! The corners of an ID-1 card, with the white frame as prior.
//!
//! Strips along the guide's sides, lines that many profiles agree on, four of them
//! chosen together by a linear score, laid anew with parts of a pixel, and a
//! logistic score of the result. No quad outside the prior is found: each side
//! within 18 % of the guide's size and 9° of the guide's side.

mod accept;
mod arcs;
mod choice;
mod consensus;
mod line;
mod model;
mod rank;
mod refine;
mod shape;
mod strip;
mod view;

pub use model::{ACCEPT, CardModel, RANK};
pub use rank::Candidate;

pub(crate) use shape::Shape;
pub(crate) use view::{Lanes, View};

use consensus::{Band, Consensus, Effort};
use line::Line;
use rank::{Ranking, Sides};
use refine::Refiner;
use strip::Strip;

use crate::Quad;

/// Half the width of a side's band, shares of the guide's width or height.
const BAND: f32 = 0.185;
/// The same around a card that was just seen.
const NEAR: f32 = 0.045;
/// Largest tangent of a flat and of an upright side's angle to the guide: 8°, and
/// what the perspective adds, which is more where the guide fills the picture.
const STEEPEST: [f32; 2] = [0.19, 0.26];
/// The same against the sides of a card that was just seen.
const TURNED: [f32; 2] = [0.06, 0.06];
/// Narrowest guide in which a card is sought, pixels.
const NARROWEST: f32 = 100.0;
/// A search of the whole band.
const THOROUGH: Search = Search {
    reach: BAND,
    steepest: STEEPEST,
    effort: Effort {
        draws: 5000,
        lines: 12,
    },
    calm: false,
};
/// The same where that finds nothing certain: on a ground of the card's own colour.
const DEEP: Search = Search {
    effort: Effort {
        draws: 5000,
        lines: 14,
    },
    calm: true,
    ..THOROUGH
};
/// Log odds from which on nothing better is sought: a little above what is taken for a card.
const CERTAIN: f32 = -0.5;
/// A search near a card that was just seen.
const QUICK: Search = Search {
    reach: NEAR,
    steepest: TURNED,
    effort: Effort {
        draws: 1500,
        lines: 6,
    },
    calm: false,
};

/// How far and how thoroughly to search.
#[derive(Debug, Clone, Copy)]
struct Search {
    /// Half the width of a side's band, shares of the prior's width or height.
    reach: f32,
    /// Largest tangents of a flat and an upright side's angle to the prior's.
    steepest: [f32; 2],
    effort: Effort,
    /// Whether profiles are seen with their neighbours, for steps that drown in the noise.
    calm: bool,
}

/// A quad that may be a card, with what speaks for it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Sighting {
    /// The corners, parts of pixels.
    pub quad: Quad,
    /// Log odds that a whole card lies there.
    pub odds: f32,
    /// The figures of [`ACCEPT`].
    pub figures: [f32; 15],
    /// Share of each side (upper, right, lower, left) on which the step from desk
    /// to card was found.
    pub inliers: [f32; 4],
}

/// The search and its memory, which is used again for every frame.
#[derive(Debug)]
pub struct CornerFinder {
    model: CardModel,
    rows: Strip,
    columns: Strip,
    consensus: Consensus,
    sides: Sides,
    ranking: Ranking,
    refiner: Refiner,
    best: Vec<Candidate>,
}

impl CornerFinder {
    /// A finder that judges by these weights.
    #[must_use]
    pub fn new(model: CardModel) -> Self {
        Self {
            model,
            rows: Strip::default(),
            columns: Strip::default(),
            consensus: Consensus::default(),
            sides: Sides::default(),
            ranking: Ranking::new(),
            refiner: Refiner::new(),
            best: Vec::new(),
        }
    }

    /// The likeliest quad of all that the guide (left, top, right, bottom) admits.
    pub(crate) fn find(&mut self, view: View<'_>, guide: [f32; 4]) -> Option<Sighting> {
        let prior = Quad::upright(guide);
        self.search(view, &prior, THOROUGH, 1);
        let first = self.sighting(view)?;
        if first.odds >= CERTAIN {
            return Some(first);
        }
        self.search(view, &prior, DEEP, 1);
        let second = self.sighting(view)?;
        Some(if second.odds > first.odds {
            second
        } else {
            first
        })
    }

    /// The likeliest quad near one that was just seen.
    pub(crate) fn find_near(&mut self, view: View<'_>, seen: &Quad) -> Option<Sighting> {
        self.search(view, seen, QUICK, 1);
        self.sighting(view)
    }

    /// The likeliest quad of a picture whose guide (left, top, right, bottom) is a
    /// few hundred pixels wide.
    pub fn sight(&mut self, picture: &image::RgbImage, guide: [f32; 4]) -> Option<Sighting> {
        self.find(View::of(picture)?, guide)
    }

    /// The best `keep` quads of a picture before they are refined, the best first:
    /// for the fit of the ranking.
    pub fn candidates(
        &mut self,
        picture: &image::RgbImage,
        guide: [f32; 4],
        keep: usize,
    ) -> &[Candidate] {
        self.best.clear();
        if let Some(view) = View::of(picture) {
            self.search(view, &Quad::upright(guide), THOROUGH, keep);
        }
        &self.best
    }

    /// Lays a quad's sides anew in a picture `zoom` times as fine as the one that
    /// it was found in.
    pub(crate) fn refine(&mut self, view: View<'_>, quad: &Quad, zoom: f32) -> Quad {
        let coarse = self
            .refiner
            .refine(view, quad, &[4, 3], (zoom / 2.0).max(1.0));
        let fine = (zoom / 3.0).max(1.0);
        self.refiner.refine(view, &coarse.quad, &[3, 2], fine).quad
    }

    fn search(&mut self, view: View<'_>, prior: &Quad, search: Search, keep: usize) {
        self.best.clear();
        let (wide, high) = (prior.width(), prior.height());
        if wide < NARROWEST || high < NARROWEST / 2.0 {
            return;
        }
        self.rows.see_rows(view, search.calm);
        self.columns.see_columns(view, search.calm);
        for (i, lines) in self.sides.iter_mut().enumerate() {
            let flat = i.is_multiple_of(2);
            let (strip, size, other) = if flat {
                (&self.rows, high, wide)
            } else {
                (&self.columns, wide, high)
            };
            let band = Band {
                reach: size * search.reach,
                steepest: search.steepest[usize::from(!flat)],
                ..band(prior, i, other * search.reach)
            };
            self.consensus.find(strip, &band, search.effort, lines);
        }
        let (sides, model) = (&self.sides, &self.model);
        self.ranking
            .best(view, sides, wide, model, keep, &mut self.best);
    }

    fn sighting(&mut self, view: View<'_>) -> Option<Sighting> {
        let best = *self.best.first()?;
        let refined = self.refiner.refine(view, &best.quad, &[5, 3, 2], 1.0);
        let figures = accept::figures(view, self.ranking.arcs(), &refined, best.rank);
        Some(Sighting {
            quad: refined.quad,
            odds: self.model.accept_of(&figures),
            figures,
            inliers: refined.inliers,
        })
    }
}

/// Where a side of the prior is sought: 0 upper, 1 right, 2 lower, 3 left.
fn band(prior: &Quad, side: usize, trim: f32) -> Band {
    let (a, b) = (prior.0[side], prior.0[(side + 1) % 4]);
    let (along, across) = if side.is_multiple_of(2) {
        (0, 1)
    } else {
        (1, 0)
    };
    let length = b[along] - a[along];
    let slope = (b[across] - a[across]) / length;
    let middle = f32::midpoint(a[along], b[along]);
    let half = length.abs() / 2.0 - trim;
    Band {
        line: Line {
            at: f32::midpoint(a[across], b[across]),
            slope,
            middle,
        },
        reach: 0.0,
        steepest: 0.0,
        part: [middle - half, middle + half],
    }
}
