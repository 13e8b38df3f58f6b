//! Ranking and acceptance of a card's corners.

use toroku_scenes::CardCondition;
use toroku_vision::{CardModel, CornerFinder, Sighting};

use super::curve;
use super::fit::{Choice, Linear, logistic, softmax};
use crate::scene::{Scene, overlap};

/// Largest corner error of a right quad before it is refined, and after, widths.
const RIGHT: f32 = 0.009;
/// Share of area below which a quad is another one.
const OTHER: f32 = 0.95;
/// Quads of a frame that are told apart.
const KEPT: usize = 60;
/// The score that a typical right quad gets.
const TYPICAL: f64 = 10.0;
/// How much more a wrong card accepted counts than a card refused.
const COST: f64 = 4.0;
/// What must not be accepted.
const REFUSED: [CardCondition; 10] = [
    CardCondition::None,
    CardCondition::Page,
    CardCondition::Far,
    CardCondition::Cut,
    CardCondition::Tilt,
    CardCondition::Finger,
    CardCondition::Rect,
    CardCondition::Rotated,
    CardCondition::Paper,
    CardCondition::Phone,
];

/// Fits both to the frames of `first` and on, and prints how they do.
pub(super) fn fitted(frames: u32, first: u64) -> CardModel {
    let mut model = CardModel::BUILT_IN;
    // The quads told apart are those that the weights before rank high: twice.
    for round in 1..=2 {
        let choices = choices(&model, frames, first);
        let fitted = softmax(&choices);
        println!(
            "  ranking, round {round}: right in {:.2} % before, {:.2} % after, {:.2} % possible",
            100.0 * best_right(&choices, |x| rank(&model, x)),
            100.0 * best_right(&choices, |x| fitted.of(x)),
            100.0 * share(&choices, |frame| frame.iter().any(|(_, right)| *right)),
        );
        model.rank = fitted.weights.map(narrow);
        model.rank_constant = narrow(TYPICAL - typical(&choices, &fitted));
    }
    accept(&mut model, frames, first);
    model
}

fn rank(model: &CardModel, figures: &[f32; 14]) -> f64 {
    let sum = model.rank.iter().zip(figures);
    sum.map(|(w, x)| f64::from(w * x)).sum()
}

fn choices(model: &CardModel, frames: u32, first: u64) -> Vec<Choice<14>> {
    let mut finder = CornerFinder::new(*model);
    let mut all = Vec::new();
    for condition in CardCondition::guided() {
        for seed in (first..).take(frames as usize) {
            let scene = Scene::of(condition, seed);
            let Some(truth) = scene.quad else {
                continue;
            };
            let found = finder.candidates(&scene.picture, scene.edges(), KEPT);
            let right = |quad: &toroku_vision::Quad| quad.apart(&truth) < RIGHT * truth.width();
            all.push(
                found
                    .iter()
                    .map(|one| (one.figures, right(&one.quad)))
                    .collect(),
            );
        }
    }
    all
}

fn best_right(choices: &[Choice<14>], score: impl Fn(&[f32; 14]) -> f64) -> f64 {
    share(choices, |frame| {
        let best = frame
            .iter()
            .max_by(|(one, _), (other, _)| score(one).total_cmp(&score(other)));
        best.is_some_and(|(_, right)| *right)
    })
}

/// Median score of the right quads.
fn typical(choices: &[Choice<14>], fitted: &Linear<14>) -> f64 {
    let right = choices.iter().flatten().filter(|(_, right)| *right);
    let mut scores: Vec<f64> = right.map(|(x, _)| fitted.of(x)).collect();
    scores.sort_by(f64::total_cmp);
    scores.get(scores.len() / 2).copied().unwrap_or_default()
}

#[expect(clippy::cast_precision_loss, reason = "a count")]
fn share<T>(all: &[T], is: impl Fn(&T) -> bool) -> f64 {
    all.iter().filter(|one| is(one)).count() as f64 / all.len().max(1) as f64
}

fn accept(model: &mut CardModel, frames: u32, first: u64) {
    let mut finder = CornerFinder::new(*model);
    let mut cases = Vec::new();
    for condition in CardCondition::guided().chain(REFUSED) {
        for seed in (first..).take(frames as usize) {
            let scene = Scene::of(condition, seed);
            if let Some(seen) = finder.sight(&scene.picture, scene.edges())
                && let Some(wanted) = wanted(condition, &scene, &seen)
            {
                let importance = if wanted { 1.0 } else { COST };
                cases.push((seen.figures, wanted, importance));
            }
        }
    }
    let fitted = logistic(&cases);
    let of = |wanted: bool| -> Vec<f64> {
        let some = cases.iter().filter(|(_, is, _)| *is == wanted);
        some.map(|(x, ..)| fitted.of(x)).collect()
    };
    println!("  acceptance: least odds, cards refused, others accepted");
    curve::print(&of(true), &of(false), -2.0, 3.0, 11);
    model.accept = fitted.weights.map(narrow);
    model.accept_constant = narrow(fitted.constant);
}

/// Whether a sighting is to be accepted; none where it does not matter.
fn wanted(condition: CardCondition, scene: &Scene, seen: &Sighting) -> Option<bool> {
    let whole = CardCondition::guided().any(|guided| guided == condition);
    let truth = scene.quad.filter(|_| whole);
    let Some(truth) = truth else {
        return Some(false);
    };
    if seen.quad.apart(&truth) < RIGHT * truth.width() {
        return Some(true);
    }
    (overlap(&seen.quad, &truth) < OTHER).then_some(false)
}

#[expect(clippy::cast_possible_truncation, reason = "weights")]
fn narrow(weight: f64) -> f32 {
    weight as f32
}
