//! Every locale says what Japanese says, with the same places to fill.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use toroku_tests::tree::{Text, root, texts};
use toroku_tests::words::words;

use crate::none;

/// Where the locales lie, a folder each.
pub(crate) const FOLDER: &str = "ui/src/text";

/// The locale that every other one is made from.
const FIRST: &str = "ja";

/// A locale's texts by their keys, and the keys that stand twice.
struct Locale {
    texts: BTreeMap<String, String>,
    twice: Vec<String>,
}

impl Locale {
    fn read(files: &[Text]) -> Self {
        let mut texts = BTreeMap::new();
        let mut twice = Vec::new();
        for (key, text) in files.iter().flat_map(|file| words(&file.content)) {
            if texts.insert(key.clone(), text).is_some() {
                twice.push(key);
            }
        }
        Self { texts, twice }
    }
}

fn complaints(name: &str, locale: &Locale, first: &Locale) -> Vec<String> {
    let mut found: Vec<String> = locale
        .twice
        .iter()
        .map(|key| format!("{name}: `{key}` is written twice"))
        .collect();
    for (key, wanted) in &first.texts {
        let Some(text) = locale.texts.get(key) else {
            found.push(format!("{name}: no text `{key}`"));
            continue;
        };
        if text.trim().is_empty() {
            found.push(format!("{name}: `{key}` says nothing"));
        }
        let (has, wants) = (places(text), places(wanted));
        if has != wants {
            found.push(format!("{name}: `{key}` fills {has:?}, not {wants:?}"));
        }
    }
    let unknown = locale
        .texts
        .keys()
        .filter(|key| !first.texts.contains_key(*key));
    found.extend(unknown.map(|key| format!("{name}: `{key}` is no text of {FIRST}")));
    found
}

/// The places of a text that are filled: `{n}`.
fn places(text: &str) -> BTreeSet<&str> {
    text.split('{')
        .skip(1)
        .filter_map(|rest| rest.split_once('}').map(|(name, _)| name))
        .collect()
}

/// The locales' folders.
fn folders() -> BTreeSet<String> {
    fs::read_dir(root().join(FOLDER))
        .expect("the page has texts")
        .flatten()
        .filter(|entry| entry.path().is_dir())
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect()
}

#[test]
fn locales_agree() {
    let read = |name: &str| Locale::read(&texts(&format!("{FOLDER}/{name}"), &[".ts"]));
    let first = read(FIRST);
    let found: Vec<String> = folders()
        .iter()
        .flat_map(|name| complaints(name, &read(name), &first))
        .collect();
    none(&found);
}

#[test]
fn the_core_offers_the_locales_that_there_are() {
    let offered: BTreeSet<String> = toroku_flow::LOCALES
        .iter()
        .map(|&locale| locale.to_owned())
        .collect();
    assert_eq!(offered, folders());
}

#[test]
fn each_locale_has_a_name() {
    let names = fs::read_to_string(root().join(FOLDER).join("names.ts")).expect("there are names");
    let said = |locale: &String| {
        let entries = [format!("  {locale}: '"), format!("  '{locale}': '")];
        names
            .lines()
            .any(|line| entries.iter().any(|entry| line.starts_with(entry)))
    };
    let unnamed: Vec<String> = folders().into_iter().filter(|name| !said(name)).collect();
    none(&unnamed);
}

#[test]
fn what_disagrees_is_found() {
    let read = |content: &str| Locale::read(&[Text::new("a.ts", content)]);
    let first = read("'a.b': '{n}回',\n'a.c':\n  '{n}と{m}',\n'a.d': 'x',");
    let other = read("'a.b': '{n} times',\n'a.c': '{n}',\n'a.e': 'y',\n'a.b': '{n} times',");
    assert_eq!(
        complaints("en", &other, &first),
        [
            "en: `a.b` is written twice",
            "en: `a.c` fills {\"n\"}, not {\"m\", \"n\"}",
            "en: no text `a.d`",
            "en: `a.e` is no text of ja",
        ]
    );
}
