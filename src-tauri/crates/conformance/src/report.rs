//! What a walk has found.

use std::fmt;

use crate::rules::Rule;

/// What became of a rule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// It is kept.
    Passed,
    /// It is broken.
    Failed {
        /// How.
        why: String,
        /// The request that shows it, and its answer.
        shown: String,
    },
    /// It cannot be told.
    Skipped {
        /// Why.
        why: String,
    },
}

/// A rule and what became of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome {
    /// The rule.
    pub rule: Rule,
    /// What became of it.
    pub verdict: Verdict,
}

/// What became of every rule.
#[derive(Debug, Clone)]
pub struct Report {
    /// The server.
    pub url: String,
    /// Each rule once, in the order of [`crate::RULES`].
    pub outcomes: Vec<Outcome>,
    /// How many requests were made.
    pub requests: usize,
}

impl Report {
    /// The rules that were broken.
    #[must_use]
    pub fn failed(&self) -> Vec<&'static str> {
        self.outcomes
            .iter()
            .filter(|outcome| matches!(outcome.verdict, Verdict::Failed { .. }))
            .map(|outcome| outcome.rule.id)
            .collect()
    }

    /// How many rules passed, failed and were skipped.
    #[must_use]
    pub fn counts(&self) -> (usize, usize, usize) {
        self.outcomes.iter().fold(
            (0, 0, 0),
            |(passed, failed, skipped), outcome| match outcome.verdict {
                Verdict::Passed => (passed + 1, failed, skipped),
                Verdict::Failed { .. } => (passed, failed + 1, skipped),
                Verdict::Skipped { .. } => (passed, failed, skipped + 1),
            },
        )
    }
}

impl fmt::Display for Report {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        for Outcome { rule, verdict } in &self.outcomes {
            match verdict {
                Verdict::Passed => writeln!(to, "passed   {}", rule.id)?,
                Verdict::Skipped { why } => writeln!(to, "skipped  {}: {why}", rule.id)?,
                Verdict::Failed { why, shown } => {
                    writeln!(to, "FAILED   {}: {}", rule.id, rule.says)?;
                    writeln!(to, "  {why}")?;
                    for line in shown.lines() {
                        writeln!(to, "  | {line}")?;
                    }
                }
            }
        }
        let (passed, failed, skipped) = self.counts();
        let (url, requests) = (&self.url, self.requests);
        writeln!(
            to,
            "{url}: {passed} passed, {failed} failed, {skipped} skipped ({requests} requests)"
        )
    }
}
