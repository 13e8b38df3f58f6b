//! Texts go to the page as codes with arguments; the words live with the locale.

use std::collections::BTreeMap;

use serde::Serialize;
use ts_rs::TS;

/// A text of the locale: its key and its arguments, already formatted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Message {
    /// The text's key, as `insurer.length`.
    pub code: String,
    /// Arguments by name, as `n` → `5`.
    pub args: BTreeMap<String, String>,
}

impl Message {
    /// A text without arguments.
    #[must_use]
    pub fn new(code: &str) -> Self {
        Self {
            code: code.to_owned(),
            args: BTreeMap::new(),
        }
    }

    /// The same text with one more argument.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl std::fmt::Display) -> Self {
        self.args.insert(name.to_owned(), value.to_string());
        self
    }
}
