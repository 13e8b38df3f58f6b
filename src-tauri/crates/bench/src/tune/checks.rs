//! Limits of a card's checks, each by what it costs on either side.

use std::sync::Arc;

use toroku_domain::Side;
use toroku_scenes::CardCondition;
use toroku_vision::{CardEyes, Measures, Thresholds};

use super::curve;
use crate::scene::{GOOD, Scene};

/// A limit that was fitted.
pub(super) struct Limit {
    /// Its constant in the file that is written.
    pub(super) name: &'static str,
    /// What it limits.
    pub(super) meaning: &'static str,
    /// Its value.
    pub(super) value: f64,
}

/// A limit to be fitted.
struct Question {
    name: &'static str,
    meaning: &'static str,
    /// The measure; none where it does not matter.
    measure: fn(&Measures, Side) -> Option<f32>,
    /// What must lie beyond the limit.
    bad: CardCondition,
    /// Whether beyond is below.
    below: bool,
    /// How much a bad frame that passes counts against a good one refused.
    cost: f64,
}

const QUESTIONS: [Question; 9] = [
    Question {
        name: "BLUR_LIVE",
        meaning: "Crete's metric of a front's print in live frames",
        measure: |measures, side| front(side, measures.blur.map(|blur| blur.crete)),
        bad: CardCondition::Blur,
        below: false,
        // The portrait's limit tells most of the others.
        cost: 0.1,
    },
    Question {
        name: "BLUR_LIVE_BACK",
        meaning: "Crete's metric of a back's print in live frames",
        measure: |measures, side| back(side, measures.blur.map(|blur| blur.crete)),
        bad: CardCondition::Blur,
        below: false,
        cost: 0.3,
    },
    Question {
        name: "BLUR_PORTRAIT",
        meaning: "Crete's metric of a portrait",
        measure: |measures, _| measures.portrait_blur.map(|blur| blur.crete),
        bad: CardCondition::Blur,
        below: false,
        cost: 0.3,
    },
    Question {
        name: "GLARE",
        meaning: "reflection",
        measure: |measures, _| measures.glare,
        bad: CardCondition::GlareSpot,
        below: false,
        // White paper burns too, and there is more of it than of lamps.
        cost: 0.1,
    },
    Question {
        name: "PORTRAIT",
        meaning: "share of skin of a portrait",
        measure: |measures, side| front(side, measures.portrait),
        bad: CardCondition::MynumberBack,
        below: true,
        cost: 1.0,
    },
    Question {
        name: "PAPER_CHROMA",
        meaning: "median chroma of a document",
        measure: |measures, _| measures.paper.map(|paper| paper.chroma),
        bad: CardCondition::PointCard,
        below: false,
        cost: 0.1,
    },
    Question {
        name: "FINGER_REACH",
        meaning: "depth of skin over an edge, millimetres",
        measure: |measures, _| measures.finger,
        bad: CardCondition::Held,
        below: false,
        cost: 0.5,
    },
    Question {
        name: "DARK_MEAN",
        meaning: "mean luma of a card in the dark",
        measure: |measures, _| measures.card.map(|_| measures.exposure.mean),
        bad: CardCondition::Dark,
        below: true,
        cost: 1.0,
    },
    Question {
        name: "BRIGHT_MEAN",
        meaning: "mean luma of a card in too much light",
        measure: |measures, _| measures.card.map(|_| measures.exposure.mean),
        bad: CardCondition::Bright,
        below: false,
        cost: 0.5,
    },
];

fn front(side: Side, value: Option<f32>) -> Option<f32> {
    value.filter(|_| side == Side::Front)
}

fn back(side: Side, value: Option<f32>) -> Option<f32> {
    value.filter(|_| side == Side::Back)
}

/// Fits all limits and prints their error curves.
pub(super) fn fitted(frames: u32, first: u64) -> Vec<Limit> {
    let good: Vec<(Measures, Side)> = GOOD
        .into_iter()
        .flat_map(|condition| measured(condition, frames, first))
        .collect();
    QUESTIONS
        .into_iter()
        .map(|question| {
            let bad = measured(question.bad, frames, first);
            let sign = if question.below { -1.0 } else { 1.0 };
            let of = |all: &[(Measures, Side)]| -> Vec<f64> {
                let values = all
                    .iter()
                    .filter_map(|(one, side)| (question.measure)(one, *side));
                values.map(|value| sign * f64::from(value)).collect()
            };
            let (good, bad) = (of(&good), of(&bad));
            let value = sign * curve::best(&good, &bad, question.cost);
            println!(
                "  {}: {}; good refused, bad passed",
                question.name, question.meaning
            );
            curve::around(&good, &bad, value, sign);
            Limit {
                name: question.name,
                meaning: question.meaning,
                value,
            }
        })
        .collect()
}

/// Measures of the frames of a condition, and the sides asked for.
fn measured(condition: CardCondition, frames: u32, first: u64) -> Vec<(Measures, Side)> {
    let mut eyes = CardEyes::new(Arc::new(Thresholds::default()));
    (first..)
        .take(frames as usize)
        .map(|seed| {
            let scene = Scene::of(condition, seed);
            eyes.forget();
            let seen = eyes.look(&scene.picture, scene.asked.1, scene.guide);
            (seen.measures, scene.asked.1)
        })
        .collect()
}
