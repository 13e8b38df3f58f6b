//! Where the app says what the guide says.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use toroku_tests::tree;

use crate::texts::values;

/// Why an entry of the guide is not carried, if it is not; and how many entries there are.
pub(crate) fn gaps() -> (Vec<String>, usize) {
    let guide: toml::Table = include_str!("guide.toml").parse().expect("a table");
    let entries: Vec<&str> = guide
        .values()
        .filter_map(toml::Value::as_array)
        .flatten()
        .filter_map(toml::Value::as_str)
        .collect();
    let said = values("ui/src/text/ja", &[".ts"]);
    let gaps = entries.iter().filter_map(|entry| gap(entry, &said));
    (gaps.collect(), entries.len())
}

/// What an entry misses: each of its texts must stand in the snapshot of one of its states.
fn gap(entry: &str, said: &BTreeMap<String, String>) -> Option<String> {
    let parts: Vec<&str> = entry.split(" | ").collect();
    let [chapter, what, states, keys] = parts[..] else {
        return Some(format!("four parts: {entry}"));
    };
    let shown: Vec<String> = states.split(' ').filter_map(snapshot).collect();
    let missing: Vec<&str> = keys
        .split(' ')
        .filter(|key| {
            let pieces = said.get(*key).map(|text| pieces(text)).unwrap_or_default();
            let stands = |page: &String| pieces.iter().all(|piece| page.contains(piece.as_str()));
            pieces.is_empty() || !shown.iter().any(stands)
        })
        .collect();
    let unknown = states.split(' ').count() != shown.len();
    (unknown || !missing.is_empty())
        .then(|| format!("{chapter} {what}: not on {states}: {}", missing.join(" ")))
}

/// What a state says, as those hear it who do not see it.
fn snapshot(state: &str) -> Option<String> {
    let name = format!("tests/screens/aria/{}.yml", state.replace('/', "__"));
    fs::read_to_string(tree::root().join(name))
        .ok()
        .map(|page| plain(&page))
}

/// A text's parts between the places where something is put in.
fn pieces(text: &str) -> Vec<String> {
    text.split('{')
        .map(|part| plain(part.split_once('}').map_or(part, |(_, rest)| rest)))
        .filter(|piece| piece.chars().count() > 1)
        .collect()
}

/// Without spaces and quotation marks, which a snapshot sets as it likes.
fn plain(text: &str) -> String {
    text.replace("\\n", "")
        .chars()
        .filter(|sign| !sign.is_whitespace() && !"\\\"'「」".contains(*sign))
        .collect()
}

/// People of the fixtures.
const PEOPLE: [&str; 19] = [
    "TARO", "HANAKO", "JIRO", "KAORU", "MINAMI", "ICHIRO", "UMEKO", "SHIGERU", "VAN", "SAKURA",
    "MAKOTO", "WAKABA", "SHIGEKO", "MAGO", "SHINJIN", "SHOMIN", "UME", "YUKI", "KAZU",
];

/// Addresses of the fixtures that are not simply free, by what no other bears.
const ADDRESSES: [&str; 10] = [
    "registered@",
    "member@",
    "done@",
    "review@",
    "rejected@",
    "locked@",
    "bounce@",
    "a..b@",
    "@gmial.com",
    "ＴＡＲＯ＠",
];

/// People and addresses that no journey takes, and how many there are.
pub(crate) fn strangers() -> (Vec<&'static str>, usize) {
    let journeys: String = tree::texts("tests/journeys", &[".rs"])
        .into_iter()
        .filter(|file| !file.path.ends_with("/people.rs"))
        .map(|file| file.content)
        .collect();
    let words: BTreeSet<&str> = journeys
        .split(|sign: char| !sign.is_ascii_alphanumeric() && sign != '_')
        .collect();
    let people = PEOPLE.into_iter().filter(|name| !words.contains(name));
    let addresses = ADDRESSES
        .into_iter()
        .filter(|part| !journeys.contains(part));
    let all = PEOPLE.len() + ADDRESSES.len();
    (people.chain(addresses).collect(), all)
}
