//! What torture has found.

use std::collections::BTreeMap;
use std::fmt;

use toroku_backend::Fault;

/// A kind of loss.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Loss {
    /// What was accepted is not there after a kill.
    Answers,
    /// A second account, or a second one was asked for.
    Accounts,
    /// A second application, or one sent more often than a person pressed.
    Applications,
    /// A mail or a counted try that nobody asked for.
    Repeats,
    /// No way on.
    Stuck,
    /// Something panicked.
    Panics,
}

const ALL: [(Loss, &str); 6] = [
    (Loss::Answers, "lost answers"),
    (Loss::Accounts, "duplicate accounts"),
    (Loss::Applications, "duplicate applications"),
    (Loss::Repeats, "repeated mails or tries"),
    (Loss::Stuck, "stuck states"),
    (Loss::Panics, "panics"),
];

/// So many journeys are told of that lost something.
const TOLD: usize = 6;

/// One journey.
#[derive(Debug, Default)]
pub(super) struct Outcome {
    pub(super) seed: u64,
    pub(super) steps: usize,
    pub(super) kills: usize,
    pub(super) cuts: usize,
    pub(super) faults: BTreeMap<Fault, u64>,
    pub(super) losses: Vec<(Loss, String)>,
    /// The screens it went through.
    pub(super) log: Vec<String>,
}

/// All journeys.
#[derive(Debug, Default)]
pub(super) struct Report {
    pub(super) journeys: usize,
    steps: usize,
    kills: usize,
    cuts: usize,
    faults: BTreeMap<Fault, u64>,
    ends: BTreeMap<String, usize>,
    pub(super) failed: Vec<Outcome>,
}

impl Report {
    pub(super) fn add(&mut self, outcome: Outcome) {
        self.journeys += 1;
        self.steps += outcome.steps;
        self.kills += outcome.kills;
        self.cuts += outcome.cuts;
        for (fault, times) in &outcome.faults {
            *self.faults.entry(*fault).or_default() += times;
        }
        let end = outcome.log.last().cloned().unwrap_or_default();
        *self.ends.entry(end).or_default() += 1;
        if !outcome.losses.is_empty() {
            self.failed.push(outcome);
        }
    }

    pub(super) fn count(&self, loss: Loss) -> usize {
        let losses = self.failed.iter().flat_map(|outcome| &outcome.losses);
        losses.filter(|(kind, _)| *kind == loss).count()
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "journeys {}, steps {}", self.journeys, self.steps)?;
        writeln!(
            f,
            "kills {}, {} of them with the power",
            self.kills, self.cuts
        )?;
        let faults: Vec<String> = (self.faults.iter())
            .map(|(fault, times)| format!("{} {times}", fault.name()))
            .collect();
        writeln!(f, "faults: {}", faults.join(", "))?;
        let ends: Vec<String> = (self.ends.iter())
            .map(|(end, times)| format!("{end} {times}"))
            .collect();
        writeln!(f, "ends: {}", ends.join(", "))?;
        for (loss, name) in ALL {
            writeln!(f, "{name} {}", self.count(loss))?;
        }
        // One that comes back elsewhere says more than one that never comes to an end.
        let mut failed: Vec<&Outcome> = self.failed.iter().collect();
        failed.sort_by_key(|outcome| outcome.losses[0].0);
        for outcome in failed.into_iter().take(TOLD) {
            let (_, what) = &outcome.losses[0];
            writeln!(f, "seed {}: {what}", outcome.seed)?;
            writeln!(f, "  {}", outcome.log.join(" → "))?;
        }
        Ok(())
    }
}
