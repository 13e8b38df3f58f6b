//! Rounds of ours and theirs, and what they say.

use std::fmt;
use std::time::Duration;

use cpu_time::ProcessTime;

use super::reference::Reference;

/// A figure and whether it is as asked.
pub(super) struct Verdict {
    text: String,
    /// Whether the limit was kept; true where there is none.
    pub(super) met: bool,
}

impl Verdict {
    /// A figure against its limit.
    pub(super) fn new(text: String, met: bool) -> Self {
        Self { text, met }
    }
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let word = if self.met { "ok" } else { "MISSED" };
        write!(f, "{}: {word}", self.text)
    }
}

/// Values of one kind, to be said by their median and spread.
struct Values(Vec<f64>);

impl Values {
    /// The value that `share` of all lie below.
    fn at(&self, share: f64) -> f64 {
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            clippy::cast_precision_loss,
            reason = "a place in a short list"
        )]
        let place = (self.0.len().saturating_sub(1) as f64 * share).round() as usize;
        self.0.get(place).copied().unwrap_or(f64::NAN)
    }

    fn sorted(mut values: Vec<f64>) -> Self {
        values.sort_by(f64::total_cmp);
        Self(values)
    }
}

impl fmt::Display for Values {
    /// Median, and in brackets the tenth and ninetieth percentile.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (low, high) = (self.at(0.1), self.at(0.9));
        write!(f, "{:.2} ({low:.2}–{high:.2})", self.at(0.5))
    }
}

/// Both sides' times, piece by piece, and each round's ratio of the sums.
pub(super) struct Trial {
    ours: Values,
    theirs: Values,
    ratios: Values,
    reference: String,
}

impl Trial {
    /// Lets both work through their pieces in turns, after one round that does not count.
    pub(super) fn run(
        rounds: u32,
        mut reference: Reference,
        mut ours: impl FnMut() -> Vec<Duration>,
    ) -> Result<Self, String> {
        let (mut our_times, mut their_times, mut ratios) = (Vec::new(), Vec::new(), Vec::new());
        for round in 0..=rounds {
            let mine = ours();
            let other = reference.pass()?;
            if round > 0 {
                let sum = |times: &[Duration]| times.iter().sum::<Duration>().as_secs_f64();
                ratios.push(sum(&mine) / sum(&other));
                our_times.extend(mine.iter().map(millis));
                their_times.extend(other.iter().map(millis));
            }
        }
        Ok(Self {
            ours: Values::sorted(our_times),
            theirs: Values::sorted(their_times),
            ratios: Values::sorted(ratios),
            reference: reference.name().to_owned(),
        })
    }

    /// Judges the median ratio.
    pub(super) fn judge(&self, what: &str, limit: f64) -> Verdict {
        let text = format!(
            "{what}: {} ms; {}: {} ms; ratio {} × of at most {limit:.1} ×",
            self.ours, self.reference, self.theirs, self.ratios
        );
        Verdict::new(text, self.ratios.at(0.5) <= limit)
    }

    /// Median of our times, milliseconds.
    pub(super) fn median(&self) -> f64 {
        self.ours.at(0.5)
    }
}

fn millis(time: &Duration) -> f64 {
    time.as_secs_f64() * 1e3
}

/// What each piece takes of the process, one after another. Of the process and not of
/// this thread: networks run on a thread of their own while this one waits.
pub(super) fn timed<T>(pieces: &[T], mut work: impl FnMut(&T)) -> Vec<Duration> {
    pieces
        .iter()
        .map(|piece| {
            let start = ProcessTime::now();
            work(piece);
            start.elapsed()
        })
        .collect()
}
