//! Keys of the UI's tables, read simply: what stands quoted before a colon.

use std::collections::BTreeSet;

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
