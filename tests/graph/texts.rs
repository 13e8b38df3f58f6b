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
        let mut lines = file.content.lines().map(str::trim);
        while let Some(line) = lines.next() {
            let entry = line
                .strip_prefix('\'')
                .and_then(|line| line.split_once("':"));
            let Some((key, text)) = entry else { continue };
            let text = match text.trim() {
                "" => lines.next().unwrap_or_default(),
                here => here,
            };
            let text = text.trim_end_matches(',');
            let said = ['\'', '"', '`'].into_iter().find_map(|mark| {
                let inner = text.strip_prefix(mark)?;
                inner.strip_suffix(mark)
            });
            values.extend(said.map(|said| (key.to_owned(), said.to_owned())));
        }
    }
    values
}
