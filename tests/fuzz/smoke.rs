//! The fuzzer's entries with a few thousand inputs, in every run of the tests; and everything
//! that a fuzzer has ever found.
#![expect(clippy::unwrap_used, reason = "tests")]

#[expect(unreachable_pub, reason = "the fuzzer's own library shows them")]
mod entry;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use toroku_tests::tree::root;

/// An entry by the name of its target.
type Entry = (&'static str, fn(&[u8]));

const ENTRIES: [Entry; 9] = [
    ("bodies", entry::bodies),
    ("code", entry::code),
    ("config", entry::config),
    ("draft", entry::draft),
    ("events", entry::events),
    ("image", entry::image),
    ("names", entry::names),
    ("numbers", entry::numbers),
    ("sealed", entry::sealed),
];

/// Cases of each entry.
const CASES: u32 = 400;

/// The seeds of a target: good input to begin with, and what was found.
fn seeds(target: &str) -> Vec<Vec<u8>> {
    let folder = root().join("tests/fuzz/seeds").join(target);
    let mut files: Vec<_> = std::fs::read_dir(folder)
        .unwrap()
        .map(|file| file.unwrap().path())
        .collect();
    files.sort();
    files
        .iter()
        .map(|file| std::fs::read(file).unwrap())
        .collect()
}

#[test]
fn seeds_of_drafts_are_drafts() {
    let seeds = seeds("draft");
    let read = seeds
        .iter()
        .filter(|seed| serde_json::from_slice::<toroku_flow::Draft>(&seed[1..]).is_ok());
    assert!(read.count() >= 3, "one of each chapter");
}

#[test]
fn every_seed_is_survived() {
    for (target, entry) in ENTRIES {
        let seeds = seeds(target);
        assert!(!seeds.is_empty(), "{target}");
        for seed in seeds {
            entry(&seed);
        }
    }
}

/// A seed with some of its bytes changed, cut or doubled.
fn damaged(mut bytes: Vec<u8>, changes: &[(Index, u8, u8)]) -> Vec<u8> {
    for (at, how, byte) in changes {
        if bytes.is_empty() {
            return vec![*byte];
        }
        let at = at.index(bytes.len());
        match how % 4 {
            0 => bytes[at] = *byte,
            1 => bytes.insert(at, *byte),
            2 => bytes.truncate(at),
            _ => bytes.extend_from_within(at..),
        }
    }
    bytes
}

#[test]
fn every_entry_survives_bytes_at_random() {
    for (target, entry) in ENTRIES {
        let config = ProptestConfig {
            cases: CASES,
            failure_persistence: None,
            ..ProptestConfig::default()
        };
        let changes = vec((any::<Index>(), any::<u8>(), any::<u8>()), 0..6);
        let seeded =
            (select(seeds(target)), changes).prop_map(|(seed, changes)| damaged(seed, &changes));
        let text = any::<String>().prop_map(String::into_bytes);
        let bytes = prop_oneof![4 => seeded, 1 => vec(any::<u8>(), 0..300), 1 => text];
        proptest!(config, |(bytes in bytes)| entry(&bytes));
    }
}
