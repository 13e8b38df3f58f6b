//! From findings to one hint at a time, and to the moment of the photo.
//!
//! Purpose: what is said can be read and does not flicker; the photo is taken by itself when all
//! has held for a while; who has no luck is told what it was mostly. Trigger: the findings of each
//! live frame with the time it was seen. Outcome: [`Said`]. It reads no clock and draws no lots:
//! the same frames at the same times always give the same answers, on a phone as on a desktop.
//!
//! The figures come from known products: a message stands at least 1.5 s, 0.5 s of holding, the
//! best frame of the last second, 10 s until help is offered.

mod recent;
mod talk;
#[cfg(test)]
mod tests;
mod trouble;

use std::time::Duration;

use crate::Finding;
use recent::Recent;
use talk::Talk;
use trouble::Trouble;

/// The machine's times.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SteadyRules {
    /// How long all must hold before the photo is taken by itself.
    pub hold: Duration,
    /// How long a hint stands at least.
    pub stand: Duration,
    /// How long a hint that has gone stays away at least.
    pub rest: Duration,
    /// The last frames that vote on what is wrong: one bad frame alone says nothing.
    pub settle: Duration,
    /// The time before the photo out of which its sharpest frame is named.
    pub window: Duration,
    /// A gap between frames after which nothing is known to have held.
    pub gap: Duration,
    /// Time without a photo after which advice is given.
    pub patience: Duration,
}

impl Default for SteadyRules {
    fn default() -> Self {
        Self {
            hold: Duration::from_millis(500),
            stand: Duration::from_millis(1500),
            rest: Duration::from_millis(2500),
            settle: Duration::from_millis(300),
            window: Duration::from_secs(1),
            gap: Duration::from_millis(1500),
            patience: Duration::from_secs(10),
        }
    }
}

/// What is said after a frame.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Said {
    /// The one hint of now; `None`: all is well, hold still.
    pub hint: Option<Finding>,
    /// How much of the holding is done, 0 (nothing holds) to 1 (taken now).
    pub progress: f32,
    /// After a while without a photo: what was mostly wrong.
    pub advice: Option<Finding>,
    /// Take the photo now; how many frames back the sharpest good one of the last second is.
    pub take: Option<usize>,
}

/// The steadying machine of one subject.
#[derive(Debug, Clone)]
pub struct Steady {
    rules: SteadyRules,
    recent: Recent,
    talk: Talk,
    trouble: Trouble,
    /// Since when every frame was good.
    held_since: Option<Duration>,
}

impl Steady {
    /// Nothing seen yet.
    #[must_use]
    pub fn new(rules: SteadyRules) -> Self {
        Self {
            rules,
            recent: Recent::default(),
            talk: Talk::default(),
            trouble: Trouble::default(),
            held_since: None,
        }
    }

    /// Takes the findings of the newest frame, in any order, and its sharpness (the higher the
    /// sharper). `now` counts from any fixed beginning and never goes back.
    pub fn see(&mut self, now: Duration, findings: &[Finding], sharpness: f32) -> Said {
        let late = self
            .recent
            .newest()
            .is_some_and(|last| now.saturating_sub(last) > self.rules.gap);
        self.recent.push(now, findings, sharpness, &self.rules);
        if late || !findings.is_empty() {
            self.held_since = None;
        }
        let mut progress = 0.0;
        let mut take = None;
        if findings.is_empty() {
            let since = *self.held_since.get_or_insert(now);
            progress = share(now.saturating_sub(since), self.rules.hold);
            if now.saturating_sub(since) >= self.rules.hold {
                take = self.recent.sharpest(now, self.rules.window);
            }
        }
        let hint = self.talk.say(now, &self.recent, &self.rules);
        let advice = self.trouble.after(now, findings, self.rules.patience);
        if take.is_some() {
            self.held_since = None;
            self.trouble.end();
        }
        Said {
            hint,
            progress,
            advice,
            take,
        }
    }

    /// Begins anew: another subject, a camera that was opened again.
    pub fn forget(&mut self) {
        *self = Self::new(self.rules);
    }
}

/// A part of a whole, 0 to 1.
fn share(part: Duration, whole: Duration) -> f32 {
    if whole.is_zero() {
        1.0
    } else {
        (part.as_secs_f32() / whole.as_secs_f32()).clamp(0.0, 1.0)
    }
}
