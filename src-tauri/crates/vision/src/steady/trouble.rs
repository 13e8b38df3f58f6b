//! What was mostly wrong while no photo came about.

use std::time::Duration;

use crate::Finding;

/// A time without a photo.
#[derive(Debug, Clone, Default)]
pub(super) struct Trouble {
    since: Option<Duration>,
    /// How many frames had each finding.
    counts: Vec<(Finding, u32)>,
    advice: Option<Finding>,
}

impl Trouble {
    /// Counts a frame; the advice, once patience has run out. It stays the same for as long again,
    /// so that it can be followed, and is then drawn from what was wrong since.
    pub(super) fn after(
        &mut self,
        now: Duration,
        findings: &[Finding],
        patience: Duration,
    ) -> Option<Finding> {
        let since = *self.since.get_or_insert(now);
        // Only what is told first: the rest may follow from it.
        if let Some(first) = findings.iter().min() {
            match self.counts.iter_mut().find(|(known, _)| known == first) {
                Some((_, count)) => *count = count.saturating_add(1),
                None => self.counts.push((*first, 1)),
            }
        }
        if now.saturating_sub(since) >= patience {
            self.advice = self.most().or(self.advice);
            self.counts.clear();
            self.since = Some(now);
        }
        self.advice
    }

    /// The photo was taken.
    pub(super) fn end(&mut self) {
        *self = Self::default();
    }

    /// The most frequent; of equals the one that is told first.
    fn most(&self) -> Option<Finding> {
        self.counts
            .iter()
            .max_by_key(|(finding, count)| (*count, std::cmp::Reverse(*finding)))
            .map(|(finding, _)| *finding)
    }
}
