//! One look at a subject, from opening the camera to the photo.
//!
//! It gives frames their time, keeps what is said from flickering, tells the flow only what is new,
//! and remembers which frame the photo is to be of.

use std::collections::VecDeque;
use std::time::Duration;

use jiff::Timestamp;
use toroku_flow::{Hint, Sight, Subject};
use toroku_vision::{Assessment, Steady, SteadyRules};

use crate::hint::hint;

/// Frames that can be gone back to: a second of the fastest cameras.
const KEPT: usize = 64;
/// Steps in which the holding is told: each is drawn anew, and half a second needs no more.
const STEPS: f32 = 4.0;

/// What was seen of a subject.
#[derive(Debug)]
pub(crate) struct Gaze {
    subject: Subject,
    steady: Steady,
    /// When the newest frame came, and how long after the first.
    newest: Option<(Timestamp, Duration)>,
    /// The last frames' numbers, the newest behind.
    frames: VecDeque<u64>,
    said: Option<Sight>,
    best: Option<u64>,
}

impl Gaze {
    /// Nothing was seen yet.
    pub(crate) fn new(subject: Subject, rules: SteadyRules) -> Self {
        Self {
            subject,
            steady: Steady::new(rules),
            newest: None,
            frames: VecDeque::with_capacity(KEPT),
            said: None,
            best: None,
        }
    }

    /// What is looked at.
    pub(crate) fn subject(&self) -> Subject {
        self.subject
    }

    /// Takes what was found in the frame of this number; what is to be said, if it is new.
    pub(crate) fn see(
        &mut self,
        came: Timestamp,
        frame: u64,
        assessment: &Assessment,
    ) -> Option<Sight> {
        if self.frames.len() == KEPT {
            self.frames.pop_front();
        }
        self.frames.push_back(frame);
        let now = self.time(came);
        let said = self
            .steady
            .see(now, &assessment.findings, assessment.sharpness());
        if let Some(back) = said.take {
            let from_first = self.frames.len().checked_sub(back + 1);
            self.best = from_first.and_then(|place| self.frames.get(place).copied());
        }
        let sight = Sight {
            hint: said.hint.map_or(Hint::Hold, hint),
            held: percent(said.progress),
            advice: said.advice.map(hint),
            take: said.take.is_some(),
        };
        let new = self.said != Some(sight);
        self.said = Some(sight);
        new.then_some(sight)
    }

    /// The frame the photo is to be of; none: now, as whoever presses the shutter expects.
    /// What is seen from here on is said again.
    pub(crate) fn moment(&mut self) -> Option<u64> {
        self.said = None;
        self.best.take()
    }

    /// How long after the first frame this one came. A clock that is set back stands still until
    /// the next frame: time never goes back.
    fn time(&mut self, came: Timestamp) -> Duration {
        let passed = self.newest.map_or(Duration::ZERO, |(last, since)| {
            since + Duration::try_from(came.duration_since(last)).unwrap_or_default()
        });
        self.newest = Some((came, passed));
        passed
    }
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "0 to 100"
)]
fn percent(progress: f32) -> u8 {
    ((progress * STEPS).floor() * (100.0 / STEPS)) as u8
}

#[cfg(test)]
mod tests {
    use jiff::SignedDuration;
    use toroku_vision::{RgbImage, Thresholds};

    use super::*;

    const FACE: Subject = Subject::Face { pose: None };

    fn at(millis: i64) -> Timestamp {
        Timestamp::UNIX_EPOCH + SignedDuration::from_millis(millis)
    }

    fn assessed(good: bool) -> Assessment {
        let empty = RgbImage::new(64, 64);
        let mut assessment = toroku_vision::assess_face(&empty, &Thresholds::default());
        if good {
            assessment.findings = toroku_vision::Findings::new();
        }
        assessment
    }

    fn gaze() -> Gaze {
        Gaze::new(FACE, SteadyRules::default())
    }

    #[test]
    fn says_what_is_new_and_nothing_twice() {
        let mut gaze = gaze();
        let bad = assessed(false);
        let first = gaze.see(at(0), 0, &bad);
        assert_eq!(first, Some(Hint::NoFace.into()));
        assert_eq!(gaze.see(at(120), 1, &bad), None);
        assert_eq!(gaze.moment(), None, "nothing held: the photo is of now");
        assert_eq!(gaze.see(at(240), 2, &bad), first);
    }

    #[test]
    fn holding_is_told_in_quarters_and_names_its_frame() {
        let mut gaze = gaze();
        let good = assessed(true);
        let held: Vec<u8> = (0..6)
            .filter_map(|frame| gaze.see(at(frame * 100), 40 + frame.unsigned_abs(), &good))
            .map(|sight| sight.held)
            .collect();
        assert_eq!(held, [0, 25, 50, 75, 100]);
        assert_eq!(gaze.moment(), Some(45), "of equals the newest");
        assert_eq!(gaze.moment(), None);
    }

    #[test]
    fn a_clock_set_back_loses_no_more_than_a_frame() {
        let mut gaze = gaze();
        let good = assessed(true);
        let times = [500, 600, 100, 200, 300, 400, 500];
        let taken = times
            .into_iter()
            .zip(0..)
            .filter_map(|(time, frame)| gaze.see(at(time), frame, &good))
            .position(|sight| sight.take);
        assert!(taken.is_some());
    }
}
