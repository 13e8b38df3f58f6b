//! One hint at a time: each stands long enough to be read, and one that has gone does not come
//! back at once.

use std::time::Duration;

use super::SteadyRules;
use super::recent::Recent;
use crate::Finding;

/// What frames ask for.
enum Wish {
    /// Nothing new.
    Nothing,
    /// To hold still.
    Hold,
    /// This hint.
    Say(Finding),
}

/// What is being said.
#[derive(Debug, Clone, Default)]
pub(super) struct Talk {
    /// The hint shown (`None`: hold still) and since when.
    shown: Option<(Option<Finding>, Duration)>,
    /// Hints that have gone, and when.
    gone: Vec<(Finding, Duration)>,
}

impl Talk {
    /// The hint after the newest frame.
    pub(super) fn say(
        &mut self,
        now: Duration,
        recent: &Recent,
        rules: &SteadyRules,
    ) -> Option<Finding> {
        self.gone
            .retain(|(_, at)| now.saturating_sub(*at) < rules.rest);
        let Some((shown, since)) = self.shown else {
            let first = recent.now().iter().min().copied();
            self.shown = Some((first, now));
            return first;
        };
        if now.saturating_sub(since) < rules.stand {
            return shown;
        }
        let next = match self.wish(recent, rules) {
            Wish::Nothing => shown,
            Wish::Hold => None,
            Wish::Say(finding) => Some(finding),
        };
        if next == shown {
            return shown;
        }
        if let Some(finding) = shown {
            self.gone.push((finding, now));
        }
        self.shown = Some((next, now));
        next
    }

    /// What the newest frames ask for.
    fn wish(&self, recent: &Recent, rules: &SteadyRules) -> Wish {
        if recent.now().is_empty() {
            return Wish::Hold;
        }
        let rests = |finding: &Finding| self.gone.iter().any(|(gone, _)| gone == finding);
        recent
            .now()
            .iter()
            .copied()
            .filter(|finding| recent.stays(*finding, rules.settle) && !rests(finding))
            .min()
            .map_or(Wish::Nothing, Wish::Say)
    }
}
