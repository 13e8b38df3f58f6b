//! A bad network and a bad server, on purpose: for QA and tests, never in a release.
//!
//! Stands before everything else of a backend that listens, so that what it breaks is broken as a
//! tunnel, a proxy or a crash would: the app sees a real connection that ends, a real answer that
//! stops in its middle. What befalls a request is drawn from the plan's seed, the request's path
//! and how many came before it there: requests that pass each other change nothing.

mod answers;
mod draw;
mod layer;
mod line;
mod plan;

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

pub use plan::{Fault, FaultPlan, PlanRefusal};

use draw::Draws;
pub(crate) use layer::layer;
pub(crate) use line::{Lines, Wire};

/// The faults of one backend, and a count of what they did. The plan may change while it runs.
#[derive(Debug, Default)]
pub struct Faults {
    plan: Mutex<FaultPlan>,
    draws: Draws,
    done: Mutex<BTreeMap<Fault, u64>>,
}

impl Faults {
    /// Faults by this plan.
    #[must_use]
    pub fn new(plan: FaultPlan) -> Self {
        Self {
            plan: Mutex::new(plan),
            ..Self::default()
        }
    }

    /// From now on by this plan.
    pub fn set(&self, plan: FaultPlan) {
        *self.plan.lock().unwrap_or_else(PoisonError::into_inner) = plan;
    }

    /// The plan in force.
    #[must_use]
    pub fn plan(&self) -> FaultPlan {
        self.plan
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    /// How often each kind has happened so far.
    #[must_use]
    pub fn done(&self) -> BTreeMap<Fault, u64> {
        self.done
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    fn count(&self, fault: Fault) {
        let mut done = self.done.lock().unwrap_or_else(PoisonError::into_inner);
        *done.entry(fault).or_default() += 1;
    }
}
