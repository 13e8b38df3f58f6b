//! Keys of the UI's tables, read simply: what stands quoted before a colon.

use std::collections::{BTreeMap, BTreeSet};

use toroku_tests::tree;
use toroku_tests::words::words;

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

/// The texts by their keys, in every file of a folder whose name ends so.
pub(crate) fn values(folder: &str, endings: &[&str]) -> BTreeMap<String, String> {
    let files = tree::texts(folder, endings);
    files.iter().flat_map(|file| words(&file.content)).collect()
}
