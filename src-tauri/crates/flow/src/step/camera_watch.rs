//! The running camera, on both capture screens.
//!
//! Purpose: what the frames say, in words; the photo by itself when all has held; a way out when
//! nothing does. Trigger: what the camera reports, and each second. What it says is steadied
//! before it comes here. Outcome: `Shutter`, a light, a stop; the photo itself goes to the screen
//! that hosts this.

#[cfg(test)]
mod tests;

use jiff::{SignedDuration, Timestamp};

use crate::chapter::Asks;
use crate::{CapturePhase, Effect, Hint, Sight, Subject};

/// Time without frames after which the shutter is pointed at.
const TROUBLE: SignedDuration = SignedDuration::from_secs(10);
/// What the shutter waits for with frames, beyond the time that advice takes to come.
const UNADVISED: SignedDuration = SignedDuration::from_secs(1);
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

    /// A second passed; whether the camera was stopped. After `patience` the frames are said to
    /// be wrong, if they are.
    pub(crate) fn tick(
        &mut self,
        now: Timestamp,
        patience: Option<SignedDuration>,
        asks: &mut Asks,
    ) -> bool {
        if self.shot.is_some_and(|at| now.duration_since(at) >= SHOT) {
            self.shot = None;
        }
        let advised = patience.unwrap_or(TROUBLE).saturating_add(UNADVISED);
        let wait = self.sight.map_or(TROUBLE, |_| advised);
        if self.phase == CapturePhase::Live && now.duration_since(self.since) >= wait {
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
