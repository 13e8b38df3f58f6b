//! The file of what photos are judged by.

use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};

use toml::{Table, Value};
use toroku_vision::{EyeRules, RULE_KEYS, RuleRefusal};

/// Why a file gives no rules.
#[derive(Debug, thiserror::Error)]
pub enum RulesError {
    /// The file cannot be read.
    #[error("cannot read {}: {source}", path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// The file is no TOML.
    #[error("{} is no TOML: {reason}", path.display())]
    Toml {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        reason: String,
    },
    /// A key that is no rule's.
    #[error("{key} is no rule; allowed are {}", keys())]
    Unknown {
        /// The key.
        key: String,
    },
    /// A value that is no number.
    #[error("{key} must be a number")]
    NoNumber {
        /// The key.
        key: String,
    },
    /// A number that is not allowed.
    #[error(transparent)]
    Refused(#[from] RuleRefusal),
}

/// Reads rules from a TOML file, such as `face.front_yaw = 10`. What it does not name has its
/// default; nothing in it is passed over.
pub fn read_rules(path: &Path) -> Result<EyeRules, RulesError> {
    let text = std::fs::read_to_string(path).map_err(|source| RulesError::File {
        path: path.to_owned(),
        source,
    })?;
    let table: Table = text
        .parse()
        .map_err(|error: toml::de::Error| RulesError::Toml {
            path: path.to_owned(),
            reason: error.message().to_owned(),
        })?;
    let mut numbers = BTreeMap::new();
    collect(&table, "", &mut numbers)?;
    Ok(EyeRules::of(&numbers)?)
}

fn collect(
    table: &Table,
    path: &str,
    numbers: &mut BTreeMap<String, f64>,
) -> Result<(), RulesError> {
    for (name, value) in table {
        let key = if path.is_empty() {
            name.clone()
        } else {
            format!("{path}.{name}")
        };
        let number = match value {
            Value::Table(part) => {
                collect(part, &key, numbers)?;
                continue;
            }
            Value::Float(number) => *number,
            // Written without a point; what is lost beyond 32 bits is out of every range.
            Value::Integer(number) => i32::try_from(*number).map_or(f64::INFINITY, f64::from),
            _ => return Err(RulesError::NoNumber { key }),
        };
        if RULE_KEYS.iter().all(|rule| rule.key != key) {
            return Err(RulesError::Unknown { key });
        }
        numbers.insert(key, number);
    }
    Ok(())
}

fn keys() -> String {
    let keys: Vec<&str> = RULE_KEYS.iter().map(|rule| rule.key).collect();
    keys.join(", ")
}
