//! The running camera, on both capture screens.
//!
//! Purpose: one hint at a time, each long enough to be read; the photo by itself when all holds;
//! a way out when nothing does. Trigger: what the camera reports, and each second.
//! Outcome: `Shutter`, a light, a stop; the photo itself goes to the screen that hosts this.

use jiff::{SignedDuration, Timestamp};

use crate::chapter::Asks;
use crate::{CapturePhase, Effect, Hint, Subject};

/// How long all must hold before the photo is taken by itself.
const HOLD: SignedDuration = SignedDuration::from_millis(500);
/// How long a hint stays at least.
const HINT: SignedDuration = SignedDuration::from_millis(1500);
/// Trouble after which the shutter is pointed at.
const TROUBLE: SignedDuration = SignedDuration::from_secs(10);
/// Time without a photo after which the camera stops.
const IDLE: SignedDuration = SignedDuration::from_secs(180);
/// Time after which a photo that never came may be taken again.
const SHOT: SignedDuration = SignedDuration::from_secs(5);

/// The camera's life on one screen.
#[derive(Debug, Clone)]
pub(crate) struct Watch {
    phase: CapturePhase,
    hint: Option<(Hint, Timestamp)>,
    held_since: Option<Timestamp>,
    troubled_since: Timestamp,
    touched: Timestamp,
    shot: Option<Timestamp>,
    torch: Option<bool>,
}

impl Watch {
    /// Opens the camera.
    pub(crate) fn open(subject: Subject, now: Timestamp, asks: &mut Asks) -> Self {
        asks.effects.push(Effect::OpenCamera(subject));
        Self::starting(now)
    }

    /// The camera runs already.
    pub(crate) fn running(torch: bool, now: Timestamp) -> Self {
        let mut watch = Self::starting(now);
        watch.opened(torch, now);
        watch
    }

    fn starting(now: Timestamp) -> Self {
        Self {
            phase: CapturePhase::Starting,
            hint: None,
            held_since: None,
            troubled_since: now,
            touched: now,
            shot: None,
            torch: None,
        }
    }

    /// What the camera does.
    pub(crate) fn phase(&self) -> CapturePhase {
        self.phase
    }

    /// The hint of now.
    pub(crate) fn hint(&self) -> Option<Hint> {
        match self.phase {
            CapturePhase::Live | CapturePhase::TimedOut => self.hint.map(|(hint, _)| hint),
            CapturePhase::Starting | CapturePhase::Idle | CapturePhase::MynumberBack => None,
        }
    }

    /// The light: absent, off, on.
    pub(crate) fn torch(&self) -> Option<bool> {
        self.torch
    }

    /// Frames come.
    pub(crate) fn opened(&mut self, torch: bool, now: Timestamp) {
        self.phase = CapturePhase::Live;
        self.torch = torch.then_some(false);
        self.troubled_since = now;
        self.touched = now;
    }

    /// What the newest frame says.
    pub(crate) fn seen(&mut self, hint: Hint, now: Timestamp, asks: &mut Asks) {
        if !self.is_live() || self.shot.is_some() {
            return;
        }
        if hint == Hint::Hold {
            self.troubled_since = now;
            self.phase = CapturePhase::Live;
            let since = *self.held_since.get_or_insert(now);
            self.show(hint, now);
            if now.duration_since(since) >= HOLD {
                self.shoot(now, asks);
            }
        } else {
            self.held_since = None;
            self.show(hint, now);
            self.point_at_shutter(now);
        }
    }

    /// 撮影する: always there while frames come.
    pub(crate) fn shutter(&mut self, now: Timestamp, asks: &mut Asks) {
        self.touched = now;
        if self.is_live() && self.shot.is_none() {
            self.shoot(now, asks);
        }
    }

    /// ライト.
    pub(crate) fn switch_torch(&mut self, on: bool, now: Timestamp, asks: &mut Asks) {
        self.touched = now;
        if self.torch.is_some() {
            self.torch = Some(on);
            asks.effects.push(Effect::Torch(on));
        }
    }

    /// 撮影を再開する, 撮影をやり直す, another subject.
    pub(crate) fn reopen(&mut self, subject: Subject, now: Timestamp, asks: &mut Asks) {
        *self = Self::open(subject, now, asks);
    }

    /// A second passed; whether the camera was stopped.
    pub(crate) fn tick(&mut self, now: Timestamp, asks: &mut Asks) -> bool {
        if self.shot.is_some_and(|at| now.duration_since(at) >= SHOT) {
            self.shot = None;
            self.held_since = None;
        }
        self.point_at_shutter(now);
        let runs = self.is_live() || self.phase == CapturePhase::Starting;
        let idle = runs && now.duration_since(self.touched) >= IDLE;
        if idle {
            self.stop(CapturePhase::Idle, asks);
        }
        idle
    }

    /// The back of a マイナンバーカード was taken and not kept.
    pub(crate) fn mynumber_back(&mut self, asks: &mut Asks) {
        self.stop(CapturePhase::MynumberBack, asks);
    }

    fn is_live(&self) -> bool {
        matches!(self.phase, CapturePhase::Live | CapturePhase::TimedOut)
    }

    fn stop(&mut self, phase: CapturePhase, asks: &mut Asks) {
        self.phase = phase;
        self.shot = None;
        self.held_since = None;
        self.torch = None;
        asks.effects.push(Effect::CloseCamera);
    }

    fn shoot(&mut self, now: Timestamp, asks: &mut Asks) {
        self.shot = Some(now);
        self.hint = Some((Hint::Taken, now));
        asks.effects.push(Effect::Shutter);
    }

    fn show(&mut self, hint: Hint, now: Timestamp) {
        match self.hint {
            Some((shown, _)) if shown == hint => {}
            Some((_, since)) if now.duration_since(since) < HINT => {}
            Some(_) | None => self.hint = Some((hint, now)),
        }
    }

    fn point_at_shutter(&mut self, now: Timestamp) {
        if self.phase == CapturePhase::Live && now.duration_since(self.troubled_since) >= TROUBLE {
            self.phase = CapturePhase::TimedOut;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Watch;
    use crate::chapter::Asks;
    use crate::{CapturePhase, Effect, Hint, Subject};
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

    #[test]
    fn takes_the_photo_after_half_a_second_of_holding() {
        let (mut watch, mut asks) = live();
        for millis in [0, 200, 400] {
            watch.seen(Hint::Hold, at(millis), &mut asks);
            assert!(asks.effects.is_empty());
        }
        watch.seen(Hint::Blur, at(450), &mut asks);
        for millis in [500, 700, 900] {
            watch.seen(Hint::Hold, at(millis), &mut asks);
            assert!(asks.effects.is_empty());
        }
        watch.seen(Hint::Hold, at(1000), &mut asks);
        watch.seen(Hint::Hold, at(1600), &mut asks);
        assert_eq!(asks.effects, [Effect::Shutter]);
        assert_eq!(watch.hint(), Some(Hint::Taken));
    }

    #[test]
    fn a_hint_stays_long_enough_to_be_read() {
        let (mut watch, mut asks) = live();
        watch.seen(Hint::NoCard, at(0), &mut asks);
        watch.seen(Hint::Dark, at(1400), &mut asks);
        assert_eq!(watch.hint(), Some(Hint::NoCard));
        watch.seen(Hint::Dark, at(1500), &mut asks);
        assert_eq!(watch.hint(), Some(Hint::Dark));
    }

    #[test]
    fn ten_seconds_of_trouble_point_at_the_shutter() {
        let (mut watch, mut asks) = live();
        watch.seen(Hint::NoCard, at(9_900), &mut asks);
        assert_eq!(watch.phase(), CapturePhase::Live);
        watch.tick(at(10_000), &mut asks);
        assert_eq!(watch.phase(), CapturePhase::TimedOut);
        watch.shutter(at(11_000), &mut asks);
        watch.shutter(at(11_100), &mut asks);
        assert_eq!(asks.effects, [Effect::Shutter]);
    }

    #[test]
    fn three_minutes_stop_the_camera() {
        let (mut watch, mut asks) = live();
        assert!(!watch.tick(at(179_000), &mut asks));
        assert!(watch.tick(at(180_000), &mut asks));
        assert!(!watch.tick(at(181_000), &mut asks));
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
}
