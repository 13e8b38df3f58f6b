//! What was found, a line each.

use std::fmt;

use super::files::Files;
use super::rule::Rule;

/// What came of one look.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Outcome {
    /// Nothing is wrong.
    Good,
    /// What is wrong, a complaint each.
    Failed(Vec<String>),
    /// Why it could not be looked at.
    Skipped(String),
}

/// One look.
pub(super) struct Line {
    name: String,
    source: String,
    outcome: Outcome,
}

impl Line {
    pub(super) fn new(
        name: impl Into<String>,
        source: impl Into<String>,
        outcome: Outcome,
    ) -> Self {
        Self {
            name: name.into(),
            source: source.into(),
            outcome,
        }
    }

    /// A rule applied to the files.
    pub(super) fn of_rule(rule: &Rule, files: &Files) -> Self {
        let complaints = (rule.complaints)(files);
        let outcome = if complaints.is_empty() {
            Outcome::Good
        } else {
            Outcome::Failed(complaints)
        };
        Self::new(rule.name, rule.source, outcome)
    }
}

/// All looks.
#[derive(Default)]
pub(super) struct Table(Vec<Line>);

impl Table {
    pub(super) fn add(&mut self, line: Line) {
        self.0.push(line);
    }

    pub(super) fn failed(&self) -> usize {
        self.count(|outcome| matches!(outcome, Outcome::Failed(_)))
    }

    fn count(&self, which: fn(&Outcome) -> bool) -> usize {
        self.0.iter().filter(|line| which(&line.outcome)).count()
    }
}

impl fmt::Display for Table {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let wide = self.0.iter().map(|line| line.name.len()).max().unwrap_or(0);
        for Line {
            name,
            source,
            outcome,
        } in &self.0
        {
            let word = match outcome {
                Outcome::Good => "ok",
                Outcome::Failed(_) => "FAILED",
                Outcome::Skipped(_) => "SKIPPED",
            };
            writeln!(out, "{name:wide$}  {word:7}  {source}")?;
            let told: &[String] = match outcome {
                Outcome::Good => &[],
                Outcome::Failed(complaints) => complaints,
                Outcome::Skipped(reason) => std::slice::from_ref(reason),
            };
            for line in told {
                writeln!(out, "{:wide$}  - {line}", "")?;
            }
        }
        let good = self.count(|outcome| *outcome == Outcome::Good);
        let skipped = self.count(|outcome| matches!(outcome, Outcome::Skipped(_)));
        let failed = self.failed();
        write!(out, "{good} passed, {failed} failed, {skipped} skipped")
    }
}

#[cfg(test)]
mod tests {
    use super::{Line, Outcome, Table};

    #[test]
    fn what_was_skipped_is_not_passed() {
        let mut table = Table::default();
        table.add(Line::new("a", "x", Outcome::Good));
        table.add(Line::new(
            "bcd",
            "y",
            Outcome::Skipped("no java".to_owned()),
        ));
        table.add(Line::new(
            "e",
            "z",
            Outcome::Failed(vec!["wrong".to_owned()]),
        ));
        assert_eq!(
            table.to_string(),
            "a    ok       x\n\
             bcd  SKIPPED  y\n     - no java\n\
             e    FAILED   z\n     - wrong\n\
             1 passed, 1 failed, 1 skipped"
        );
        assert_eq!(table.failed(), 1);
    }
}
