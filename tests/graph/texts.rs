//! Keys of the UI's tables, read simply: what stands quoted before a colon.

use std::collections::{BTreeMap, BTreeSet};

use toroku_tests::tree;

/// The keys in every file of a folder whose name ends so.
pub(crate) fn keys(folder: &str, endings: &[&str]) -> BTreeSet<String> {
    let mut keys = BTreeSet::new();
    for text in tree::texts(folder, endings) {
        for line in text.content.lines() {
            let Some((head, _)) = line.split_once(':') else {
                continue;
            };
            let key = head.trim().trim_matches(['\'', '"']);
            if key
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || b"-._".contains(&byte))
            {
                keys.insert(key.to_owned());
            }
        }
    }
    keys
}

/// The texts by their keys: `'key': 'text',`, on one line or on two.
pub(crate) fn values(folder: &str, endings: &[&str]) -> BTreeMap<String, String> {
    let mut values = BTreeMap::new();
    for file in tree::texts(folder, endings) {
        let mut rest = file.content.as_str();
        while let Some((key, after)) = quoted(rest) {
            rest = after;
            if let Some(text) = after.trim_start().strip_prefix(':')
                && let Some((text, after)) = quoted(text)
            {
                values.insert(key.to_owned(), text.to_owned());
                rest = after;
            }
        }
    }
    values
}

/// What stands in the next pair of quotation marks, and what follows.
fn quoted(text: &str) -> Option<(&str, &str)> {
    let start = text.find(['\'', '"', '`'])?;
    let mark = &text[start..=start];
    text[start + 1..].split_once(mark)
}
