//! The running camera, on both capture screens.
//!
//! Purpose: what the frames say, in words; the photo by itself when all has held; a way out when
//! nothing does. Trigger: what the camera reports, and each second. What it says is steadied
//! before it comes here. Outcome: `Shutter`, a light, a stop; the photo itself goes to the screen
//! that hosts this.

use jiff::{SignedDuration, Timestamp};

use crate::chapter::Asks;
use crate::{CapturePhase, Effect, Hint, Sight, Subject};

/// Time without frames after which the shutter is pointed at.
const TROUBLE: SignedDuration = SignedDuration::from_secs(10);
/// The same with frames, though no advice came: a second more than advice takes to come.
const UNADVISED: SignedDuration = SignedDuration::from_secs(11);
/// Time without a photo after which the camera stops.
const IDLE: SignedDuration = SignedDuration::from_secs(180);
/// Time after which a photo that never came may be taken again.
const SHOT: SignedDuration = SignedDuration::from_secs(10);

/// The camera's life on one screen.
#[derive(Debug, Clone)]
pub(crate) struct Watch {
    phase: CapturePhase,
    sight: Option<Sight>,
    since: Timestamp,
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
            sight: None,
            since: now,
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
        let taken = self.shot.map(|_| Hint::Taken);
        taken.or_else(|| self.sight().map(|sight| self.lit(sight.hint)))
    }

    /// How much of the holding is done, percent.
    pub(crate) fn held(&self) -> u8 {
        match (self.shot, self.sight()) {
            (Some(_), _) => 100,
            (None, Some(sight)) => sight.held,
            (None, None) => 0,
        }
    }

    /// What was mostly wrong for so long that the shutter is pointed at.
    pub(crate) fn advice(&self) -> Option<Hint> {
        let advice = self.sight().and_then(|sight| sight.advice)?;
        (self.phase == CapturePhase::TimedOut).then(|| self.lit(advice))
    }

    /// The light: absent, off, on.
    pub(crate) fn torch(&self) -> Option<bool> {
        self.torch
    }

    /// Frames come.
    pub(crate) fn opened(&mut self, torch: bool, now: Timestamp) {
        self.phase = CapturePhase::Live;
        self.torch = torch.then_some(false);
        self.since = now;
        self.touched = now;
    }

    /// What the frames say.
    pub(crate) fn seen(&mut self, sight: Sight, now: Timestamp, asks: &mut Asks) {
        if !self.is_live() || self.shot.is_some() {
            return;
        }
        self.sight = Some(sight);
        if sight.advice.is_some() {
            self.phase = CapturePhase::TimedOut;
        }
        if sight.take {
            self.shoot(now, asks);
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
        }
        let patience = self.sight.map_or(TROUBLE, |_| UNADVISED);
        if self.phase == CapturePhase::Live && now.duration_since(self.since) >= patience {
            self.phase = CapturePhase::TimedOut;
        }
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

    /// What the frames say, while there are any.
    fn sight(&self) -> Option<&Sight> {
        self.sight.as_ref().filter(|_| self.is_live())
    }

    /// In the dark, whoever has a light may switch it on.
    fn lit(&self, hint: Hint) -> Hint {
        match (hint, self.torch) {
            (Hint::Dark, Some(false)) => Hint::UseTorch,
            (hint, _) => hint,
        }
    }

    fn stop(&mut self, phase: CapturePhase, asks: &mut Asks) {
        self.phase = phase;
        self.shot = None;
        self.torch = None;
        asks.effects.push(Effect::CloseCamera);
    }

    fn shoot(&mut self, now: Timestamp, asks: &mut Asks) {
        self.shot = Some(now);
        asks.effects.push(Effect::Shutter);
    }
}

#[cfg(test)]
mod tests {
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
        watch.tick(at(9_900), &mut asks);
        watch.shutter(at(9_900), &mut asks);
        assert_eq!(asks.effects, [Effect::Shutter]);
        watch.tick(at(10_000), &mut asks);
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
        watch.tick(at(9_900), &mut asks);
        assert_eq!(watch.phase(), CapturePhase::Live);
        watch.tick(at(10_000), &mut asks);
        assert_eq!(watch.phase(), CapturePhase::TimedOut);
        assert_eq!(watch.advice(), None);
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
