//! What is said of the running camera, and when.

use super::Watch;
use crate::chapter::Asks;
use crate::{CapturePhase, Effect, Hint, Sight, Subject};
use jiff::{SignedDuration, Timestamp};

fn at(millis: i64) -> Timestamp {
    Timestamp::UNIX_EPOCH + SignedDuration::from_millis(millis)
}

fn live() -> (Watch, Asks) {
    let mut asks = Asks::default();
    let mut watch = Watch::open(Subject::Face { pose: None }, at(0), &mut asks);
    watch.opened(true, at(0));
    asks.effects.clear();
    (watch, asks)
}

const HELD: Sight = Sight {
    hint: Hint::Hold,
    held: 100,
    advice: None,
    take: true,
};

#[test]
fn takes_one_photo_when_all_has_held() {
    let (mut watch, mut asks) = live();
    let half = Sight {
        held: 50,
        take: false,
        ..HELD
    };
    watch.seen(half, at(0), &mut asks);
    assert_eq!((watch.held(), &asks.effects[..]), (50, &[][..]));
    watch.seen(HELD, at(300), &mut asks);
    watch.seen(HELD, at(900), &mut asks);
    watch.seen(Hint::Blur.into(), at(1000), &mut asks);
    assert_eq!(asks.effects, [Effect::Shutter]);
    assert_eq!((watch.held(), watch.hint()), (100, Some(Hint::Taken)));
}

#[test]
fn a_photo_that_never_came_may_be_taken_again() {
    let (mut watch, mut asks) = live();
    watch.seen(HELD, at(0), &mut asks);
    watch.tick(at(9_900), None, &mut asks);
    watch.shutter(at(9_900), &mut asks);
    assert_eq!(asks.effects, [Effect::Shutter]);
    watch.tick(at(10_000), None, &mut asks);
    watch.shutter(at(10_000), &mut asks);
    assert_eq!(asks.effects, [Effect::Shutter, Effect::Shutter]);
}

#[test]
fn advice_points_at_the_shutter() {
    let (mut watch, mut asks) = live();
    watch.seen(Hint::Glare.into(), at(9_000), &mut asks);
    assert_eq!((watch.phase(), watch.advice()), (CapturePhase::Live, None));
    let advised = Sight {
        advice: Some(Hint::Dark),
        ..Hint::Glare.into()
    };
    watch.seen(advised, at(10_000), &mut asks);
    assert_eq!(watch.phase(), CapturePhase::TimedOut);
    assert_eq!(
        (watch.hint(), watch.advice()),
        (Some(Hint::Glare), Some(Hint::UseTorch))
    );
    watch.switch_torch(true, at(10_500), &mut asks);
    assert_eq!(watch.advice(), Some(Hint::Dark));
}

#[test]
fn a_camera_without_frames_points_at_the_shutter_too() {
    let (mut watch, mut asks) = live();
    watch.tick(at(9_900), None, &mut asks);
    assert_eq!(watch.phase(), CapturePhase::Live);
    watch.tick(at(10_000), None, &mut asks);
    assert_eq!(watch.phase(), CapturePhase::TimedOut);
    assert_eq!(watch.advice(), None);
    watch.shutter(at(11_000), &mut asks);
    watch.shutter(at(11_100), &mut asks);
    assert_eq!(asks.effects, [Effect::Shutter]);
}

#[test]
fn frames_are_given_the_time_that_advice_takes() {
    let (mut watch, mut asks) = live();
    watch.seen(Hint::Glare.into(), at(500), &mut asks);
    let patience = Some(SignedDuration::from_secs(30));
    watch.tick(at(30_900), patience, &mut asks);
    assert_eq!(watch.phase(), CapturePhase::Live);
    watch.tick(at(31_000), patience, &mut asks);
    assert_eq!(watch.phase(), CapturePhase::TimedOut);
}

#[test]
fn three_minutes_stop_the_camera() {
    let (mut watch, mut asks) = live();
    assert!(!watch.tick(at(179_000), None, &mut asks));
    assert!(watch.tick(at(180_000), None, &mut asks));
    assert!(!watch.tick(at(181_000), None, &mut asks));
    assert_eq!(asks.effects, [Effect::CloseCamera]);
    assert_eq!(watch.phase(), CapturePhase::Idle);
}

#[test]
fn the_light_is_switched_only_where_there_is_one() {
    let (mut watch, mut asks) = live();
    watch.switch_torch(true, at(0), &mut asks);
    assert_eq!(watch.torch(), Some(true));
    watch.opened(false, at(0));
    watch.switch_torch(true, at(0), &mut asks);
    assert_eq!(watch.torch(), None);
    assert_eq!(asks.effects, [Effect::Torch(true)]);
}
