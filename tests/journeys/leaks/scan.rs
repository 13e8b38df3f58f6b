//! Looks for every form of every datum in what a journey has left.

use std::collections::{BTreeMap, BTreeSet};

use aho_corasick::AhoCorasick;

use super::data::Datum;
use super::forms::forms;

/// Bytes that were left somewhere.
pub(super) struct Left {
    pub(super) place: String,
    pub(super) bytes: Vec<u8>,
}

/// Where a datum stands: the place, and the form it has there first.
pub(super) type Found = BTreeMap<(&'static str, String), &'static str>;

/// Finds data.
pub(super) struct Finder {
    automaton: AhoCorasick,
    /// Datum and form of each pattern; whether it is a number, which stands alone.
    patterns: Vec<(&'static str, &'static str, bool)>,
}

impl Finder {
    pub(super) fn of(data: &[Datum]) -> Self {
        let mut patterns = Vec::new();
        let mut bytes = Vec::new();
        for datum in data {
            for written in &datum.written {
                let number = written.iter().all(u8::is_ascii_digit);
                for form in forms(written) {
                    patterns.push((datum.name, form.name, number && form.name == "clear"));
                    bytes.push(form.bytes);
                }
            }
        }
        Self {
            automaton: AhoCorasick::new(bytes).unwrap(),
            patterns,
        }
    }

    pub(super) fn look(&self, left: &[Left]) -> Found {
        let mut found = Found::new();
        for Left { place, bytes } in left {
            for hit in self.automaton.find_overlapping_iter(bytes) {
                let (datum, form, number) = self.patterns[hit.pattern().as_usize()];
                if number && !stands_alone(bytes, hit.start(), hit.end()) {
                    continue;
                }
                found.entry((datum, place.clone())).or_insert(form);
            }
        }
        found
    }
}

/// Whether a number is no part of a longer one, of a hash or of an id.
fn stands_alone(bytes: &[u8], start: usize, end: usize) -> bool {
    let joined = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_alphanumeric);
    !joined(start.checked_sub(1).and_then(|at| bytes.get(at))) && !joined(bytes.get(end))
}

/// What stands where it may not, and what is missing where it must be: a finder that is blind
/// would find nothing there either.
pub(super) fn complaints(found: &Found, allowed: &[(&'static str, &[&str])]) -> Vec<String> {
    let allowed: BTreeSet<(&str, &str)> = allowed
        .iter()
        .flat_map(|(datum, places)| places.iter().map(move |place| (*datum, *place)))
        .collect();
    let stray = found
        .iter()
        .filter(|((datum, place), _)| !allowed.contains(&(*datum, place.as_str())))
        .map(|((datum, place), form)| format!("{datum} stands in {place}, {form}"));
    let missing = allowed
        .iter()
        .filter(|(datum, place)| !found.keys().any(|(had, at)| had == datum && at == place))
        .map(|(datum, place)| format!("{datum} is not found in {place}, where it belongs"));
    stray.chain(missing).collect()
}

#[test]
fn each_form_is_found_and_numbers_stand_alone() {
    let finder = Finder::of(&[
        Datum::new("kana", &["ミホン"]),
        Datum::new("number", &["06990014"]),
    ]);
    for form in forms("ミホン".as_bytes()) {
        let bytes = [b"..".to_vec(), form.bytes, b"..".to_vec()].concat();
        let place = String::from("log");
        let found = finder.look(&[Left { place, bytes }]);
        let complaints = complaints(&found, &[]);
        assert_eq!(complaints.len(), 1, "{}", form.name);
    }
    let log = |text: &str| Left {
        place: "log".to_owned(),
        bytes: text.as_bytes().to_vec(),
    };
    assert!(finder.look(&[log("id 1069900142, a06990014f")]).is_empty());
    let found = finder.look(&[log("insurer=06990014")]);
    assert_eq!(
        complaints(&found, &[("number", &["view"])]),
        [
            "number stands in log, clear",
            "number is not found in view, where it belongs"
        ]
    );
}
