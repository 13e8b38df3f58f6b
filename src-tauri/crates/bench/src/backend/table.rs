//! Times by step, and their percentiles.

use std::collections::BTreeMap;
use std::fmt;
use std::time::Duration;

use super::person::Spent;

/// Everything that was measured.
#[derive(Default)]
pub(super) struct Times {
    steps: BTreeMap<&'static str, Vec<Duration>>,
    whole: Vec<Duration>,
    failed: Vec<String>,
}

impl Times {
    pub(super) fn take(&mut self, spent: Vec<Spent>) {
        for Spent { steps, failed } in spent {
            if let Some(failed) = failed {
                self.failed.push(failed);
                continue;
            }
            self.whole.push(steps.iter().map(|(_, time)| *time).sum());
            for (step, time) in steps {
                self.steps.entry(step).or_default().push(time);
            }
        }
    }

    /// Registrations that were completed.
    pub(super) fn done(&self) -> u32 {
        u32::try_from(self.whole.len()).unwrap_or(u32::MAX)
    }

    /// The wait for a whole registration that so many of a hundred do not pass.
    pub(super) fn whole(&self, percent: usize) -> Duration {
        percentile(&self.whole, percent)
    }

    pub(super) fn errors(&self) -> usize {
        self.failed.len()
    }
}

/// The value that so many of a hundred do not pass.
fn percentile(times: &[Duration], percent: usize) -> Duration {
    let mut sorted = times.to_vec();
    sorted.sort_unstable();
    let rank = (sorted.len() * percent).div_ceil(100).max(1) - 1;
    sorted.get(rank).copied().unwrap_or_default()
}

impl fmt::Display for Times {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(
            out,
            "{:<10} {:>9} {:>9} {:>9}",
            "step", "p50 ms", "p99 ms", "most ms"
        )?;
        let whole = std::iter::once((&"whole", &self.whole));
        for (step, times) in self.steps.iter().chain(whole) {
            let ms = |percent| percentile(times, percent).as_secs_f64() * 1e3;
            writeln!(
                out,
                "{step:<10} {:>9.1} {:>9.1} {:>9.1}",
                ms(50),
                ms(99),
                ms(100)
            )?;
        }
        for failed in self.failed.iter().take(5) {
            writeln!(out, "failed: {failed}")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::{Duration, percentile};

    #[test]
    fn percentiles_are_values_that_were_measured() {
        let times: Vec<_> = (1..=200).rev().map(Duration::from_millis).collect();
        assert_eq!(percentile(&times, 50), Duration::from_millis(100));
        assert_eq!(percentile(&times, 99), Duration::from_millis(198));
        assert_eq!(percentile(&times, 100), Duration::from_millis(200));
        assert_eq!(percentile(&[], 99), Duration::ZERO);
    }
}
