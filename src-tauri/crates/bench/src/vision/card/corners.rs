//! Where the corners are found, by condition; accepted is what is taken for a whole
//! card and not told to be too far.

use toroku_scenes::CardCondition;
use toroku_vision::{CardModel, CornerFinder, ID1_RATIO, Thresholds};

use crate::judged::Judged;
use crate::scene::{Scene, overlap};

/// Share of area from which a quad is the card's.
const SAME: f32 = 0.95;
/// Median corner error allowed, shares of the card's width.
const ERROR: f64 = 0.0025;

/// What was seen of a condition.
#[derive(Default)]
struct Row {
    frames: u32,
    found: u32,
    accepted: u32,
    wrong: u32,
    errors: Vec<f64>,
}

/// Looks at frames of all conditions and prints what was found.
pub(super) fn run(frames: u32, first: u64) -> Judged {
    println!("card corners, {frames} frames a condition");
    println!(
        "  {:<14} {:>6} {:>9} {:>9} {:>9} {:>9}",
        "condition", "frames", "IoU≥0.95", "error p50", "p95", "accepted"
    );
    let mut finder = CornerFinder::new(CardModel::BUILT_IN);
    let mut judged = Judged::default();
    let mut all = Row::default();
    for condition in CardCondition::guided() {
        let row = seen(&mut finder, condition, frames, first);
        row.print(condition.word());
        let least = match condition {
            CardCondition::LowContrast => 0.95,
            CardCondition::Glare => 0.975,
            _ => 0.99,
        };
        let share = rate(row.found, row.frames);
        judged.least(
            &format!("{}: corners found", condition.word()),
            share,
            least,
        );
        all.frames += row.frames;
        all.found += row.found;
        all.accepted += row.accepted;
        all.wrong += row.wrong;
        all.errors.extend(row.errors);
    }
    all.errors.sort_by(f64::total_cmp);
    all.print("all");
    judged.most("median corner error, widths", at(&all.errors, 0.5), ERROR);
    judged.most(
        "wrong quads among the accepted",
        rate(all.wrong, all.accepted),
        0.001,
    );
    for (condition, most) in [
        (CardCondition::None, 0.005),
        (CardCondition::Page, 0.005),
        (CardCondition::Far, 0.005),
        (CardCondition::Cut, 0.005),
        (CardCondition::Tilt, 0.015),
        (CardCondition::Rect, 0.015),
        (CardCondition::Finger, 0.04),
    ] {
        let row = seen(&mut finder, condition, frames, first);
        row.print(condition.word());
        let share = rate(row.accepted, row.frames);
        judged.most(&format!("{}: accepted", condition.word()), share, most);
    }
    judged
}

fn seen(finder: &mut CornerFinder, condition: CardCondition, frames: u32, first: u64) -> Row {
    let mut row = Row::default();
    let limits = Thresholds::default();
    for seed in (first..).take(frames as usize) {
        let scene = Scene::of(condition, seed);
        row.frames += 1;
        let Some(sighting) = finder.sight(&scene.picture, scene.edges()) else {
            continue;
        };
        let large = sighting
            .quad
            .width()
            .max(sighting.quad.height() * ID1_RATIO);
        let near = large >= limits.card_narrowest * scene.guide_width();
        let accepted = sighting.odds > limits.card_odds && near;
        row.accepted += u32::from(accepted);
        let Some(truth) = scene.quad else {
            continue;
        };
        let right = overlap(&sighting.quad, &truth) >= SAME;
        row.found += u32::from(right);
        row.wrong += u32::from(accepted && !right);
        let error = sighting.quad.apart(&truth) / truth.width();
        row.errors.push(f64::from(error));
    }
    row.errors.sort_by(f64::total_cmp);
    row
}

impl Row {
    fn print(&self, name: &str) {
        println!(
            "  {name:<14} {:>6} {:>7.2} % {:>7.2} % {:>7.2} % {:>7.2} %",
            self.frames,
            100.0 * rate(self.found, self.frames),
            100.0 * at(&self.errors, 0.5),
            100.0 * at(&self.errors, 0.95),
            100.0 * rate(self.accepted, self.frames),
        );
    }
}

fn rate(part: u32, whole: u32) -> f64 {
    f64::from(part) / f64::from(whole.max(1))
}

#[expect(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a place in a list"
)]
fn at(sorted: &[f64], share: f64) -> f64 {
    let place = (sorted.len().saturating_sub(1) as f64 * share).round() as usize;
    sorted.get(place).copied().unwrap_or(f64::NAN)
}
