//! A layer of the configuration, as keys and texts.

use std::path::Path;

use super::Refusal;
use super::key;

/// A key's value in a layer.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Value {
    /// As `backend.url`.
    pub(super) key: String,
    /// As text; the parts of a list are set apart by commas.
    pub(super) text: String,
    /// Where it was said, for a refusal.
    pub(super) origin: String,
}

/// Variables of the app begin so.
const PREFIX: &str = "TOROKU_";

/// A file's values.
pub(super) fn file(path: &Path) -> Result<Vec<Value>, Refusal> {
    let text = std::fs::read_to_string(path).map_err(|source| Refusal::File {
        path: path.to_path_buf(),
        source,
    })?;
    toml(&text, &path.display().to_string())
}

/// The values of a TOML text.
pub(super) fn toml(text: &str, origin: &str) -> Result<Vec<Value>, Refusal> {
    let table: toml::Table = text
        .parse()
        .map_err(|error: toml::de::Error| Refusal::Toml {
            origin: origin.to_owned(),
            reason: error.to_string(),
        })?;
    let mut values = Vec::new();
    flatten("", &table, origin, &mut values);
    Ok(values)
}

fn flatten(prefix: &str, table: &toml::Table, origin: &str, values: &mut Vec<Value>) {
    for (name, value) in table {
        let key = if prefix.is_empty() {
            name.clone()
        } else {
            format!("{prefix}.{name}")
        };
        match value {
            toml::Value::Table(inner) => flatten(&key, inner, origin, values),
            other => values.push(Value {
                key,
                text: written(other),
                origin: origin.to_owned(),
            }),
        }
    }
}

fn written(value: &toml::Value) -> String {
    match value {
        toml::Value::String(text) => text.clone(),
        toml::Value::Array(parts) => parts.iter().map(written).collect::<Vec<_>>().join(","),
        other => other.to_string(),
    }
}

/// The variables that are the app's; a misspelt one is a key that nobody knows.
pub(super) fn environment(variables: impl Iterator<Item = (String, String)>) -> Vec<Value> {
    let mut values: Vec<Value> = variables
        .filter_map(|(name, text)| {
            let rest = name.strip_prefix(PREFIX)?;
            let known = key::names().find(|key| variable(key) == name);
            let key = known.map_or_else(|| rest.to_lowercase(), str::to_owned);
            Some(Value {
                key,
                text,
                origin: name,
            })
        })
        .collect();
    values.sort_by(|one, other| one.key.cmp(&other.key));
    values
}

/// The variable of a key.
fn variable(key: &str) -> String {
    format!("{PREFIX}{}", key.replace('.', "_").to_uppercase())
}

/// The flags' values.
pub(super) fn flags(flags: &[(&'static str, String)]) -> Vec<Value> {
    flags
        .iter()
        .map(|(key, text)| Value {
            key: (*key).to_owned(),
            text: text.clone(),
            origin: "a flag".to_owned(),
        })
        .collect()
}
