//! A live frame of a card: corners and all checks.

use std::hint::black_box;
use std::sync::Arc;

use image::RgbImage;
use serde_json::json;
use toroku_domain::Side;
use toroku_scenes::CardCondition;
use toroku_vision::{CardEyes, Rect, Thresholds, guide_for};

use super::folder;
use super::reference::Reference;
use super::trial::{Trial, Verdict, timed};
use crate::scene::Scene;

/// Size of a live frame, pixels.
const SIZE: (u32, u32) = (640, 400);
/// Most of the reference's time that ours may take.
const LIMIT: f64 = 0.7;
/// What one frame should take on one core, milliseconds.
const GOAL: f64 = 10.0;

/// One frame of each condition that shows a whole card near the guide, and the guide.
pub(super) fn frames() -> (Vec<RgbImage>, Rect) {
    let frames = CardCondition::guided()
        .zip(9_000..)
        .map(|(condition, seed)| Scene::sized(condition, seed, SIZE).picture)
        .collect();
    (frames, guide_for(SIZE.0, SIZE.1))
}

pub(super) fn measure(rounds: u32) -> Result<Vec<Verdict>, String> {
    let (frames, guide) = frames();
    let sides = [guide.x, guide.y, guide.width, guide.height];
    folder::write_frames("card", &frames, json!({ "guide": sides }))?;
    let mut eyes = CardEyes::new(Arc::new(Thresholds::default()));
    let trial = Trial::run(rounds, Reference::start("card")?, || {
        timed(&frames, |frame| {
            // Each frame is another card on another desk.
            eyes.forget();
            black_box(eyes.look(frame, Side::Front, guide));
        })
    })?;
    let median = trial.median();
    let reached = if median <= GOAL {
        "reached"
    } else {
        "not reached"
    };
    println!("card frame 640×400: goal of {GOAL} ms {reached} ({median:.2} ms)");
    Ok(vec![trial.judge(
        "card frame 640×400, corners and all checks",
        LIMIT,
    )])
}
