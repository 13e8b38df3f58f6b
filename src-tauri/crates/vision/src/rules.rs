//! All rules of the eyes as numbers by key: how a configuration carries them.
//!
//! A backend hands them out in `GET /v1/config`, an app takes them from there. What is missing
//! takes the default, so that an older backend serves a newer app; what is not known is left
//! aside, so that a newer backend serves an older app.

mod keys;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::fmt::Display;
use std::time::Duration;

use serde_json::{Map, Value};
use thiserror::Error;

use crate::{SteadyRules, Thresholds};
use keys::ORDERED;
pub use keys::{RULE_KEYS, RuleKey};

/// What the eyes judge by, and how their findings are steadied.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct EyeRules {
    /// Limits of the checks.
    pub thresholds: Thresholds,
    /// Times of the hints and of the photo.
    pub steady: SteadyRules,
}

/// Why numbers are no rules. Each names the key.
#[derive(Debug, Clone, PartialEq, Error)]
pub enum RuleRefusal {
    /// Outside of the range.
    #[error("{key} = {value}: allowed is {least} to {most}")]
    Range {
        /// The key.
        key: &'static str,
        /// The number given.
        value: f64,
        /// Least value.
        least: f64,
        /// Greatest value.
        most: f64,
    },
    /// Two rules contradict each other.
    #[error("{low} must be less than {high}")]
    Order {
        /// The key of what must be less.
        low: &'static str,
        /// The key of what must be more.
        high: &'static str,
    },
    /// A number that its rule cannot take.
    #[error("a rule cannot be set: {reason}")]
    Unfit {
        /// What the rule takes.
        reason: String,
    },
}

impl EyeRules {
    /// Every rule by its key.
    #[must_use]
    pub fn numbers(&self) -> BTreeMap<String, f64> {
        let mut numbers = BTreeMap::new();
        // A struct of numbers is always written; by way of its text, for 0.55 to stay 0.55.
        let written = serde_json::to_string(&self.thresholds).unwrap_or_default();
        flatten(
            &serde_json::from_str(&written).unwrap_or_default(),
            "",
            &mut numbers,
        );
        let mut steady = self.steady;
        for (name, time) in times(&mut steady) {
            numbers.insert(format!("steady.{name}"), time.as_secs_f64());
        }
        numbers
    }

    /// Rules from numbers by key: all that are given must be in their ranges.
    ///
    /// # Errors
    /// A number out of its range, or two that contradict each other; keys that are no
    /// rule's are left aside.
    pub fn of(numbers: &BTreeMap<String, f64>) -> Result<Self, RuleRefusal> {
        let (rules, refused) = Self::default().followed_by(numbers);
        refused.into_iter().next().map_or(Ok(rules), Err)
    }

    /// The rules that follow these: each that is given, the default of each that is not, and
    /// where what is given means nothing, what it is here. Also why that was refused.
    #[must_use]
    pub fn followed_by(&self, numbers: &BTreeMap<String, f64>) -> (Self, Vec<RuleRefusal>) {
        let former = self.numbers();
        let mut all = Self::default().numbers();
        let mut refused = Vec::new();
        for rule in RULE_KEYS {
            let Some(value) = numbers.get(rule.key).copied() else {
                continue;
            };
            if (rule.least..=rule.most).contains(&value) {
                all.insert(rule.key.to_owned(), value);
            } else {
                refused.push(RuleRefusal::Range {
                    key: rule.key,
                    value,
                    least: rule.least,
                    most: rule.most,
                });
                keep(&former, rule.key, &mut all);
            }
        }
        // What is kept of one pair may contradict another pair: as often as there are pairs.
        for [low, high] in ORDERED.into_iter().cycle().take(ORDERED.len().pow(2)) {
            if all.get(low) >= all.get(high) {
                let refusal = RuleRefusal::Order { low, high };
                if !refused.contains(&refusal) {
                    refused.push(refusal);
                }
                keep(&former, low, &mut all);
                keep(&former, high, &mut all);
            }
        }
        match built(&all) {
            Ok(rules) => (rules, refused),
            Err(refusal) => {
                refused.push(refusal);
                (*self, refused)
            }
        }
    }
}

/// Keeps a rule as it was.
fn keep(former: &BTreeMap<String, f64>, key: &str, all: &mut BTreeMap<String, f64>) {
    all.extend(
        former
            .get_key_value(key)
            .map(|(key, value)| (key.clone(), *value)),
    );
}

/// Rules from all their numbers.
fn built(all: &BTreeMap<String, f64>) -> Result<EyeRules, RuleRefusal> {
    let mut steady = SteadyRules::default();
    for (name, time) in times(&mut steady) {
        if let Some(seconds) = all.get(&format!("steady.{name}")) {
            *time = Duration::try_from_secs_f64(*seconds).map_err(|error| unfit(&error))?;
        }
    }
    Ok(EyeRules {
        thresholds: serde_json::from_value(nested(all)).map_err(|error| unfit(&error))?,
        steady,
    })
}

fn unfit(reason: &dyn Display) -> RuleRefusal {
    RuleRefusal::Unfit {
        reason: reason.to_string(),
    }
}

fn times(rules: &mut SteadyRules) -> [(&'static str, &mut Duration); 7] {
    [
        ("hold", &mut rules.hold),
        ("stand", &mut rules.stand),
        ("rest", &mut rules.rest),
        ("settle", &mut rules.settle),
        ("window", &mut rules.window),
        ("gap", &mut rules.gap),
        ("patience", &mut rules.patience),
    ]
}

fn flatten(value: &Value, path: &str, numbers: &mut BTreeMap<String, f64>) {
    match value {
        Value::Object(fields) => {
            for (name, value) in fields {
                let path = if path.is_empty() {
                    name.clone()
                } else {
                    format!("{path}.{name}")
                };
                flatten(value, &path, numbers);
            }
        }
        Value::Number(number) => {
            numbers.extend(number.as_f64().map(|number| (path.to_owned(), number)));
        }
        Value::Null | Value::Bool(_) | Value::String(_) | Value::Array(_) => {}
    }
}

/// The thresholds' own form: `face.blur` is the field `blur` of `face`.
fn nested(numbers: &BTreeMap<String, f64>) -> Value {
    let mut whole = Map::new();
    for (key, number) in numbers {
        if key.starts_with("steady.") {
            continue;
        }
        let mut fields = &mut whole;
        let mut path = key.split('.').peekable();
        while let Some(name) = path.next() {
            if path.peek().is_none() {
                fields.insert(name.to_owned(), Value::from(*number));
                break;
            }
            let part = fields
                .entry(name)
                .or_insert_with(|| Value::Object(Map::new()));
            let Value::Object(part) = part else { break };
            fields = part;
        }
    }
    Value::Object(whole)
}
