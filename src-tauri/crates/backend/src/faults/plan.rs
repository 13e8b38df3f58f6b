//! What is to go wrong, and how often.

use std::fmt;
use std::ops::RangeInclusive;
use std::str::FromStr;
use std::time::Duration;

/// What may befall a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fault {
    /// It is answered late.
    Latency,
    /// The connection ends before anything is done.
    DropBefore,
    /// Everything is done, and the connection ends without an answer.
    DropAfter,
    /// A gateway answers 502 or 503, before or after everything is done.
    Error,
    /// Everything is done, and the answer stops in its middle.
    Truncated,
    /// Everything is done, and the answer is JSON of another form, or none.
    Garbled,
    /// Everything is done, and the answer comes drop by drop.
    Trickle,
    /// It arrives twice at the same time.
    Duplicate,
}

impl Fault {
    /// Those of which a request has one at most, in the order in which they are drawn.
    pub(super) const ONE_OF: [Self; 7] = [
        Self::DropBefore,
        Self::DropAfter,
        Self::Error,
        Self::Truncated,
        Self::Garbled,
        Self::Trickle,
        Self::Duplicate,
    ];

    /// Its name in a plan.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Latency => "latency",
            Self::DropBefore => "drop-before",
            Self::DropAfter => "drop-after",
            Self::Error => "error",
            Self::Truncated => "truncated",
            Self::Garbled => "garbled",
            Self::Trickle => "trickle",
            Self::Duplicate => "duplicate",
        }
    }
}

/// How often each fault happens: read from `latency=200-800,error=0.1,drop=0.2,seed=7`.
///
/// `latency` is a number of milliseconds or a range of them, for every request; `pace` is the
/// wait between two drops of a trickle, in milliseconds; `seed` is what everything is drawn from.
/// The rest are chances from 0 to 1, together 1 at most; `drop` is shared by `drop-before` and
/// `drop-after`.
#[derive(Debug, Clone, PartialEq)]
pub struct FaultPlan {
    pub(super) latency: RangeInclusive<u64>,
    pub(super) pace: Duration,
    pub(super) seed: u64,
    chances: [f64; Fault::ONE_OF.len()],
}

impl Default for FaultPlan {
    /// Nothing goes wrong.
    fn default() -> Self {
        Self {
            latency: 0..=0,
            pace: Duration::from_millis(25),
            seed: 0,
            chances: [0.0; Fault::ONE_OF.len()],
        }
    }
}

/// Why a plan is none.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PlanRefusal {
    /// No such key.
    #[error("`{0}` is no fault: use {keys}", keys = KEYS)]
    Key(String),
    /// A chance that is none.
    #[error("{key}=`{value}`: a chance from 0 to 1, as 0.1")]
    Chance {
        /// The key.
        key: String,
        /// What was given.
        value: String,
    },
    /// A number that is none.
    #[error("{key}=`{value}`: {allowed}")]
    Number {
        /// The key.
        key: String,
        /// What was given.
        value: String,
        /// What may be given.
        allowed: &'static str,
    },
    /// The chances are more than 1 together.
    #[error("the chances are more than 1 together")]
    Sum,
}

const KEYS: &str = "latency, pace, error, drop, drop-before, drop-after, truncated, garbled, \
                    trickle, duplicate, seed; as `latency=200-800,error=0.1,drop=0.2,seed=7`";

impl FaultPlan {
    /// The same plan from another seed.
    #[must_use]
    pub fn seeded(mut self, seed: u64) -> Self {
        self.seed = seed;
        self
    }

    /// The fault of a draw between 0 and 1, if any.
    pub(super) fn at(&self, draw: f64) -> Option<Fault> {
        let mut until = 0.0;
        let mut chances = Fault::ONE_OF.into_iter().zip(self.chances);
        chances.find_map(|(fault, chance)| {
            until += chance;
            (draw < until).then_some(fault)
        })
    }

    fn chance(&mut self, fault: Fault, chance: f64) {
        for (of, held) in Fault::ONE_OF.into_iter().zip(&mut self.chances) {
            if of == fault {
                *held = chance;
            }
        }
    }

    fn take(&mut self, key: &str, value: &str) -> Result<(), PlanRefusal> {
        let number = |allowed| PlanRefusal::Number {
            key: key.to_owned(),
            value: value.to_owned(),
            allowed,
        };
        match key {
            "latency" => {
                let allowed = number("milliseconds, as 200 or 200-800");
                let (least, most) = value.split_once('-').unwrap_or(("0", value));
                match (least.parse::<u64>(), most.parse::<u64>()) {
                    (Ok(least), Ok(most)) if least <= most => self.latency = least..=most,
                    _ => return Err(allowed),
                }
            }
            "pace" => {
                let read = value.parse().map_err(|_| number("milliseconds, as 25"))?;
                self.pace = Duration::from_millis(read);
            }
            "seed" => self.seed = value.parse().map_err(|_| number("a whole number"))?,
            _ => self.take_chance(key, value)?,
        }
        Ok(())
    }

    fn take_chance(&mut self, key: &str, value: &str) -> Result<(), PlanRefusal> {
        let chance = value.parse::<f64>().ok();
        let chance = chance.filter(|chance| (0.0..=1.0).contains(chance));
        let named = Fault::ONE_OF.into_iter().find(|fault| fault.name() == key);
        if named.is_none() && key != "drop" {
            return Err(PlanRefusal::Key(key.to_owned()));
        }
        let chance = chance.ok_or_else(|| PlanRefusal::Chance {
            key: key.to_owned(),
            value: value.to_owned(),
        })?;
        if let Some(fault) = named {
            self.chance(fault, chance);
        } else {
            self.chance(Fault::DropBefore, chance / 2.0);
            self.chance(Fault::DropAfter, chance / 2.0);
        }
        Ok(())
    }
}

impl FromStr for FaultPlan {
    type Err = PlanRefusal;

    fn from_str(text: &str) -> Result<Self, PlanRefusal> {
        let mut plan = Self::default();
        for part in text.split(',').map(str::trim) {
            if !part.is_empty() {
                let (key, value) = part.split_once('=').unwrap_or((part, ""));
                plan.take(key.trim(), value.trim())?;
            }
        }
        // Tenths do not add up to exactly 1.
        if plan.chances.iter().sum::<f64>() > 1.0 + 1e-9 {
            return Err(PlanRefusal::Sum);
        }
        Ok(plan)
    }
}

impl fmt::Display for FaultPlan {
    /// As it is read.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (least, most) = (self.latency.start(), self.latency.end());
        write!(f, "latency={least}-{most}")?;
        for (fault, chance) in Fault::ONE_OF.into_iter().zip(self.chances) {
            if chance > 0.0 {
                write!(f, ",{}={chance}", fault.name())?;
            }
        }
        write!(f, ",pace={},seed={}", self.pace.as_millis(), self.seed)
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::{Fault, FaultPlan};

    #[test]
    fn a_plan_is_read_and_written() {
        let plan: FaultPlan = "latency=200-800, error=0.1,drop=0.2,pace=5,seed=7"
            .parse()
            .unwrap();
        assert_eq!(plan.to_string().parse(), Ok(plan.clone()));
        assert_eq!(plan.latency, 200..=800);
        assert_eq!(plan.at(0.05), Some(Fault::DropBefore));
        assert_eq!(plan.at(0.15), Some(Fault::DropAfter));
        assert_eq!(plan.at(0.25), Some(Fault::Error));
        assert_eq!(plan.at(0.35), None);
        assert_eq!("".parse(), Ok(FaultPlan::default()));
        let late: FaultPlan = "latency=80".parse().unwrap();
        assert_eq!(late.latency, 0..=80);
    }

    #[test]
    fn what_is_no_plan_is_told() {
        let check = |text: &str, told: &str| {
            let refusal = text.parse::<FaultPlan>().unwrap_err().to_string();
            assert!(refusal.contains(told), "{text}: {refusal}");
        };
        check("rain=0.1", "`rain` is no fault: use latency");
        check("drop=2", "drop=`2`: a chance from 0 to 1");
        check("error", "error=``: a chance");
        check("latency=9-3", "latency=`9-3`: milliseconds");
        check("seed=x", "a whole number");
        check("drop=0.6,error=0.5", "more than 1 together");
    }
}
