//! What became of the files.

use std::collections::BTreeMap;
use std::fmt;
use std::time::Duration;

use toroku_vision::photo::PhotoRefusal;

/// What became of one file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Outcome {
    /// A photo came of it.
    Taken,
    /// Refused: begins like no picture.
    NotAPicture,
    /// Refused: another format.
    OtherFormat,
    /// Refused: too many bytes.
    TooLarge,
    /// Refused: too many pixels, or too much memory for them.
    TooManyPixels,
    /// Refused: cut short or damaged.
    Damaged,
    /// Refused: too few pixels.
    TooSmall,
    /// A photo over the limit came of it.
    TooLong,
    /// The pipeline or a check panicked.
    Panicked,
}

impl Outcome {
    pub(super) fn refused(refusal: PhotoRefusal) -> Self {
        match refusal {
            PhotoRefusal::NotAPicture => Self::NotAPicture,
            PhotoRefusal::Format { .. } => Self::OtherFormat,
            PhotoRefusal::TooLarge { .. } => Self::TooLarge,
            PhotoRefusal::TooManyPixels { .. } => Self::TooManyPixels,
            PhotoRefusal::Truncated => Self::Damaged,
            PhotoRefusal::TooSmall { .. } => Self::TooSmall,
        }
    }

    /// Whether this must never be.
    pub(super) fn is_harm(self) -> bool {
        matches!(self, Self::TooLong | Self::Panicked)
    }
}

/// Counts of all outcomes.
#[derive(Default)]
pub(super) struct Table {
    counts: BTreeMap<Outcome, u64>,
    harmful: Vec<u64>,
    longest: Duration,
    slowest: u64,
}

impl Table {
    pub(super) fn note(&mut self, number: u64, outcome: Outcome, took: Duration) {
        *self.counts.entry(outcome).or_default() += 1;
        if outcome.is_harm() {
            self.harmful.push(number);
        }
        if took > self.longest {
            (self.longest, self.slowest) = (took, number);
        }
    }

    /// Numbers of the files that did harm.
    pub(super) fn harmful(&self) -> &[u64] {
        &self.harmful
    }

    /// What the slowest file took.
    pub(super) fn longest(&self) -> Duration {
        self.longest
    }
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (outcome, count) in &self.counts {
            writeln!(f, "{count:>8}  {outcome:?}")?;
        }
        if !self.harmful.is_empty() {
            let first: Vec<&u64> = self.harmful.iter().take(20).collect();
            writeln!(f, "harm by the files {first:?}")?;
        }
        let millis = self.longest.as_millis();
        write!(f, "slowest: file {} with {millis} ms", self.slowest)
    }
}
