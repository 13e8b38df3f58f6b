//! What the checks say of frames of every condition.

use std::collections::BTreeMap;
use std::ops::Range;
use std::path::Path;
use std::sync::Arc;

use toroku_scenes::CardCondition;
use toroku_vision::{Assessment, CardEyes, Finding, Thresholds};

use super::kept::keep;
use super::measured::{Scores, area};
use crate::judged::Judged;
use crate::scene::{GOOD, Scene};

/// Frames that must not be taken, for how the card was photographed.
const BAD: [CardCondition; 10] = [
    CardCondition::Blur,
    CardCondition::GlareSpot,
    CardCondition::Dark,
    CardCondition::Bright,
    CardCondition::Far,
    CardCondition::Near,
    CardCondition::Cut,
    CardCondition::Tilt,
    CardCondition::Finger,
    CardCondition::None,
];
/// Frames that must not be taken, for what they show.
const WRONG: [CardCondition; 9] = [
    CardCondition::Page,
    CardCondition::Rect,
    CardCondition::Rotated,
    CardCondition::WrongSide,
    CardCondition::MynumberBack,
    CardCondition::PointCard,
    CardCondition::Phone,
    CardCondition::Paper,
    CardCondition::TwoCards,
];
/// A whole card that is asked to be shown otherwise, more or less often.
const BETWEEN: [CardCondition; 3] = [
    CardCondition::LowContrast,
    CardCondition::Glare,
    CardCondition::Held,
];

/// What was said of a condition.
#[derive(Default)]
struct Row {
    frames: u32,
    taken: u32,
    told: BTreeMap<Finding, u32>,
}

impl Row {
    fn add(&mut self, assessment: &Assessment) {
        self.frames += 1;
        self.taken += u32::from(assessment.is_good());
        if let Some(first) = assessment.findings.first() {
            *self.told.entry(*first).or_default() += 1;
        }
    }

    fn taken(&self) -> f64 {
        f64::from(self.taken) / f64::from(self.frames.max(1))
    }

    /// Of the counts: less what was taken of 1 is not exact.
    fn refused(&self) -> f64 {
        f64::from(self.frames - self.taken) / f64::from(self.frames.max(1))
    }

    fn print(&self, name: &str) {
        let mut told: Vec<_> = self.told.iter().collect();
        told.sort_by_key(|(_, count)| std::cmp::Reverse(**count));
        let told: Vec<String> = told
            .iter()
            .take(4)
            .map(|(finding, count)| format!("{finding:?} {count}"))
            .collect();
        println!(
            "  {name:<14} {:>6} {:>7.2} %  {}",
            self.frames,
            100.0 * self.taken(),
            told.join(", ")
        );
    }
}

/// Looks at frames of all conditions and prints what was said; frames judged otherwise
/// than meant go to the folder, if there is one.
pub(super) fn run(frames: u32, first: u64, folder: Option<&Path>) -> Judged {
    println!("card checks, {frames} frames a condition: taken, and what else was said first");
    let mut eyes = CardEyes::new(Arc::new(Thresholds::default()));
    let mut judged = Judged::default();
    let mut scores = Scores::default();
    let mut see = |condition: CardCondition| {
        let meant = if GOOD.contains(&condition) {
            Some(true)
        } else {
            (!BETWEEN.contains(&condition)).then_some(false)
        };
        let folder = folder.zip(meant);
        let row = seen(
            &mut eyes,
            condition,
            first..first + u64::from(frames),
            &mut scores,
            folder,
        );
        row.print(condition.word());
        row
    };
    let mut good = Row::default();
    for condition in GOOD {
        let row = see(condition);
        good.frames += row.frames;
        good.taken += row.taken;
    }
    judged.most("good frames refused", good.refused(), 0.03);
    let mut bad = Row::default();
    for condition in BAD {
        let row = see(condition);
        bad.frames += row.frames;
        bad.taken += row.taken;
    }
    judged.most("bad frames taken", bad.taken(), 0.01);
    for condition in WRONG {
        let row = see(condition);
        let name = format!("{}: refused", condition.word());
        judged.least(&name, row.refused(), 0.98);
    }
    for condition in BETWEEN {
        see(condition);
    }
    judged.least("blur, area under the curve", scores.blur(), 0.98);
    judged.least("glare, area under the curve", scores.glare(), 0.99);
    judged
}

fn seen(
    eyes: &mut CardEyes,
    condition: CardCondition,
    seeds: Range<u64>,
    scores: &mut Scores,
    folder: Option<(&Path, bool)>,
) -> Row {
    let mut row = Row::default();
    for seed in seeds {
        let scene = Scene::of(condition, seed);
        eyes.forget();
        let assessment = eyes.look(&scene.picture, scene.asked.1, scene.guide);
        row.add(&assessment);
        scores.add(condition, &assessment);
        if let Some((folder, meant)) = folder
            && assessment.is_good() != meant
        {
            keep(folder, condition, seed, &scene, &assessment);
        }
    }
    row
}

impl Scores {
    fn blur(&self) -> f64 {
        area(&self.sharp, &self.blurred)
    }

    fn glare(&self) -> f64 {
        area(&self.plain, &self.glaring)
    }
}
