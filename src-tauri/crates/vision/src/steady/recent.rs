//! The frames of the last moments: what each of them said, and how sharp it was.

use std::collections::VecDeque;
use std::time::Duration;

use super::SteadyRules;
use crate::{Finding, Findings};

/// A frame, without its pixels.
#[derive(Debug, Clone, Copy)]
struct Seen {
    at: Duration,
    findings: Findings,
    sharpness: f32,
}

/// The last frames, the newest behind.
#[derive(Debug, Clone, Default)]
pub(super) struct Recent {
    frames: VecDeque<Seen>,
}

impl Recent {
    /// Remembers a frame and forgets those out of both windows.
    pub(super) fn push(
        &mut self,
        at: Duration,
        findings: &[Finding],
        sharpness: f32,
        rules: &SteadyRules,
    ) {
        let kept = rules.window.max(rules.settle);
        while self
            .frames
            .pop_front_if(|old| at.saturating_sub(old.at) > kept)
            .is_some()
        {}
        self.frames.push_back(Seen {
            at,
            findings: findings.iter().copied().collect(),
            sharpness,
        });
    }

    /// When the newest frame came.
    pub(super) fn newest(&self) -> Option<Duration> {
        self.frames.back().map(|seen| seen.at)
    }

    /// What the newest frame says.
    pub(super) fn now(&self) -> &[Finding] {
        self.frames.back().map_or(&[], |seen| &seen.findings)
    }

    /// Whether a finding of the newest frame is in at least half of the frames of this window.
    pub(super) fn stays(&self, finding: Finding, window: Duration) -> bool {
        let Some(now) = self.newest() else {
            return false;
        };
        let (mut with, mut all) = (0_u32, 0_u32);
        for seen in self.frames.iter().rev() {
            if now.saturating_sub(seen.at) > window {
                break;
            }
            all += 1;
            with += u32::from(seen.findings.contains(&finding));
        }
        with * 2 >= all
    }

    /// How many frames back the sharpest good one of this window is; of equals the newest.
    pub(super) fn sharpest(&self, now: Duration, window: Duration) -> Option<usize> {
        let within = |seen: &&Seen| now.saturating_sub(seen.at) <= window;
        self.frames
            .iter()
            .rev()
            .take_while(within)
            .enumerate()
            .filter(|(_, seen)| seen.findings.is_empty())
            .reduce(|best, next| {
                if next.1.sharpness > best.1.sharpness {
                    next
                } else {
                    best
                }
            })
            .map(|(back, _)| back)
    }
}
