//! Stories of frames, and what holds for all of them.

use std::time::Duration;

use proptest::prelude::*;

use super::{Said, Steady, SteadyRules};
use crate::Finding::{self, Blur, Dark, Glare, NoCard};

/// Time between two frames of these stories, milliseconds.
const STEP: u64 = 100;

fn millis(count: u64) -> Duration {
    Duration::from_millis(count)
}

/// Shows this many frames, one each 100 ms, and gives what was said of the last.
fn show(steady: &mut Steady, from: &mut u64, frames: u64, findings: &[Finding]) -> Said {
    let mut said = None;
    for _ in 0..frames {
        said = Some(steady.see(millis(*from), findings, 0.5));
        *from += STEP;
    }
    said.unwrap()
}

/// The photo, and how much of the holding is done, in percent.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "0 to 100"
)]
fn part(said: &Said) -> (Option<usize>, u8) {
    (said.take, (said.progress * 100.0).round() as u8)
}

#[test]
fn takes_the_photo_after_half_a_second_of_holding() {
    let (mut steady, mut now) = (Steady::new(SteadyRules::default()), 0);
    assert_eq!(part(&show(&mut steady, &mut now, 3, &[Glare])), (None, 0));
    assert_eq!(part(&show(&mut steady, &mut now, 5, &[])), (None, 80));
    assert_eq!(part(&show(&mut steady, &mut now, 1, &[Blur])), (None, 0));
    assert_eq!(show(&mut steady, &mut now, 5, &[]).take, None);
    let held = show(&mut steady, &mut now, 1, &[]);
    assert_eq!(part(&held), (Some(0), 100));
    let after = show(&mut steady, &mut now, 1, &[]);
    assert_eq!(part(&after), (None, 0), "it begins anew");
}

#[test]
fn names_the_sharpest_good_frame_of_the_last_second() {
    let mut steady = Steady::new(SteadyRules::default());
    for (at, findings, sharpness) in [
        (0_u64, &[Blur] as &[Finding], 0.99),
        (100, &[], 0.7),
        (200, &[Blur], 0.95),
        (300, &[], 0.5),
        (400, &[], 0.6),
        (500, &[], 0.8),
        (600, &[], 0.6),
        (700, &[], 0.8),
    ] {
        assert_eq!(steady.see(millis(at), findings, sharpness).take, None);
    }
    assert_eq!(
        steady.see(millis(800), &[], 0.6).take,
        Some(1),
        "of equally sharp frames the newer one"
    );
    let mut steady = Steady::new(SteadyRules::default());
    steady.see(millis(0), &[], 0.9);
    steady.see(millis(50), &[Glare], 0.9);
    steady.see(millis(600), &[], 0.1);
    assert_eq!(steady.see(millis(1100), &[], 0.1).take, Some(0), "older");
}

#[test]
fn a_gap_between_frames_is_no_holding() {
    let mut steady = Steady::new(SteadyRules::default());
    steady.see(millis(0), &[], 0.5);
    assert_eq!(steady.see(millis(1_600), &[], 0.5).take, None);
    assert_eq!(steady.see(millis(2_200), &[], 0.5).take, Some(0));
}

#[test]
fn one_bad_frame_alone_says_nothing() {
    let (mut steady, mut now) = (Steady::new(SteadyRules::default()), 0);
    show(&mut steady, &mut now, 20, &[Dark]);
    assert_eq!(
        show(&mut steady, &mut now, 1, &[NoCard, Dark]).hint,
        Some(Dark)
    );
    assert_eq!(
        show(&mut steady, &mut now, 1, &[NoCard, Dark]).hint,
        Some(NoCard)
    );
}

#[test]
fn the_first_in_the_order_of_priority_is_said() {
    let (mut steady, mut now) = (Steady::new(SteadyRules::default()), 0);
    assert_eq!(
        show(&mut steady, &mut now, 1, &[Blur, Glare, Dark]).hint,
        Some(Dark)
    );
    assert_eq!(
        show(&mut steady, &mut now, 14, &[Blur, Glare]).hint,
        Some(Dark)
    );
    assert_eq!(
        show(&mut steady, &mut now, 1, &[Blur, Glare]).hint,
        Some(Glare)
    );
}

#[test]
fn a_hint_that_has_gone_does_not_come_back_at_once() {
    let (mut steady, mut now) = (Steady::new(SteadyRules::default()), 0);
    show(&mut steady, &mut now, 15, &[Glare]);
    assert_eq!(show(&mut steady, &mut now, 3, &[Blur]).hint, Some(Blur));
    let gone = now - STEP;
    let mut back = 0;
    while show(&mut steady, &mut now, 1, &[Glare]).hint == Some(Blur) {
        back = now;
        assert!(back < gone + 10_000, "it never comes back");
    }
    assert!(back - gone >= 2_400, "{back} {gone}");
}

#[test]
fn ten_seconds_without_a_photo_bring_the_most_frequent_finding() {
    let (mut steady, mut now) = (Steady::new(SteadyRules::default()), 0);
    show(&mut steady, &mut now, 30, &[NoCard]);
    let said = show(&mut steady, &mut now, 70, &[Glare, Blur]);
    assert_eq!(said.advice, None);
    assert_eq!(show(&mut steady, &mut now, 1, &[Blur]).advice, Some(Glare));
    assert_eq!(show(&mut steady, &mut now, 99, &[Blur]).advice, Some(Glare));
    assert_eq!(show(&mut steady, &mut now, 1, &[Blur]).advice, Some(Blur));
    show(&mut steady, &mut now, 6, &[]);
    assert_eq!(
        show(&mut steady, &mut now, 1, &[Blur]).advice,
        None,
        "taken"
    );
}

#[test]
fn short_holding_does_not_end_the_trouble() {
    let (mut steady, mut now) = (Steady::new(SteadyRules::default()), 0);
    for _ in 0..10 {
        show(&mut steady, &mut now, 8, &[Glare]);
        show(&mut steady, &mut now, 2, &[]);
    }
    assert_eq!(show(&mut steady, &mut now, 1, &[]).advice, Some(Glare));
}

/// Frames of a restless hand: the time since the frame before, findings by number, sharpness.
fn story() -> impl Strategy<Value = Vec<(u64, Vec<usize>, f32)>> {
    let findings = prop_oneof![
        Just(Vec::new()),
        proptest::collection::vec(0..Finding::ALL.len(), 0..4)
    ];
    let frame = (20..700_u64, findings, 0.0..1.0_f32);
    proptest::collection::vec(frame, 1..150)
}

/// What was said of each frame, with its time.
fn told(story: &[(u64, Vec<usize>, f32)]) -> Vec<(Duration, Vec<Finding>, Said)> {
    let mut steady = Steady::new(SteadyRules::default());
    let mut now = Duration::ZERO;
    let tell = |(gap, numbers, sharpness): &(u64, Vec<usize>, f32)| {
        now += millis(*gap);
        let findings: Vec<Finding> = numbers.iter().map(|number| Finding::ALL[*number]).collect();
        let said = steady.see(now, &findings, *sharpness);
        (now, findings, said)
    };
    story.iter().map(tell).collect()
}

proptest! {
    #[test]
    fn every_hint_stands_long_enough_and_rests_when_gone(story in story()) {
        let rules = SteadyRules::default();
        let told = told(&story);
        let mut since = told[0].0;
        let mut gone: Vec<(Finding, Duration)> = Vec::new();
        for pair in told.windows(2) {
            let (before, after) = (&pair[0].2.hint, &pair[1].2.hint);
            if before == after {
                continue;
            }
            let now = pair[1].0;
            prop_assert!(now >= since + rules.stand);
            since = now;
            if let Some(hint) = after {
                let last = gone.iter().rev().find(|(known, _)| known == hint);
                prop_assert!(last.is_none_or(|(_, at)| now >= *at + rules.rest));
                prop_assert!(pair[1].1.contains(hint), "what is said anew is seen now");
            }
            if let Some(hint) = before {
                gone.push((*hint, now));
            }
        }
    }

    #[test]
    fn a_photo_is_taken_only_after_nothing_but_good_frames(story in story()) {
        let rules = SteadyRules::default();
        let told = told(&story);
        for (index, (now, _, said)) in told.iter().enumerate() {
            prop_assert!((0.0..=1.0).contains(&said.progress));
            let Some(back) = said.take else {
                prop_assert!(said.progress < 1.0);
                continue;
            };
            prop_assert!(told[index - back].1.is_empty(), "a good frame is named");
            prop_assert!(*now <= told[index - back].0 + rules.window);
            let begun = told[..=index].iter().rposition(|(at, findings, _)| *now >= *at + rules.hold || !findings.is_empty());
            prop_assert!(begun.is_some_and(|begun| told[begun..=index].iter().all(|(_, findings, _)| findings.is_empty())));
        }
    }

    #[test]
    fn holding_still_is_always_answered(story in story()) {
        let mut steady = Steady::new(SteadyRules::default());
        let mut now = Duration::ZERO;
        for (gap, numbers, sharpness) in &story {
            now += millis(*gap);
            let findings: Vec<Finding> = numbers.iter().map(|number| Finding::ALL[*number]).collect();
            steady.see(now, &findings, *sharpness);
        }
        let taken = (0..12).any(|_| {
            now += millis(STEP);
            steady.see(now, &[], 0.5).take.is_some()
        });
        prop_assert!(taken);
    }
}
