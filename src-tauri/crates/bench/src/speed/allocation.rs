//! Allocations of live frames, once every buffer has found its size.

use std::hint::black_box;
use std::sync::Arc;

use toroku_domain::Side;
use toroku_vision::{CardEyes, FaceTask, Thresholds};

use super::trial::Verdict;
use super::{card, face};
use crate::allocations;

/// Passes over all frames before allocations count.
const WARM_UP: usize = 2;

pub(super) fn measure() -> Result<Vec<Verdict>, String> {
    let (cards, guide) = card::frames();
    let mut card_eyes = CardEyes::new(Arc::new(Thresholds::default()));
    let mut look = || {
        for frame in &cards {
            black_box(card_eyes.look(frame, Side::Front, guide));
        }
    };
    let (asked, bytes) = after_warm_up(&mut look);
    let frames = cards.len();
    let card = format!("allocations in {frames} card frames: {asked} ({bytes} bytes) of at most 0");

    let heads = face::frames();
    let mut face_eyes = face::eyes()?;
    let mut look = || {
        for frame in &heads {
            black_box(face_eyes.look(frame, FaceTask::Front));
        }
    };
    let (face_asked, bytes) = after_warm_up(&mut look);
    let frames = heads.len();
    let face =
        format!("allocations in {frames} face frames: {face_asked} ({bytes} bytes), no limit");
    Ok(vec![
        Verdict::new(card, asked == 0),
        Verdict::new(face, true),
    ])
}

fn after_warm_up(pass: &mut impl FnMut()) -> (usize, usize) {
    for _ in 0..WARM_UP {
        pass();
    }
    allocations::during(pass)
}
