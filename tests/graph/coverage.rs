//! Where the app says what the guide says.

use std::collections::BTreeSet;

use toroku_tests::tree;

/// Why an entry of the guide is not carried, if it is not; and how many entries there are.
pub(crate) fn gaps(states: &BTreeSet<&str>, texts: &BTreeSet<String>) -> (Vec<String>, usize) {
    let guide: toml::Table = include_str!("guide.toml").parse().expect("a table");
    let entries: Vec<&str> = guide
        .values()
        .filter_map(toml::Value::as_array)
        .flatten()
        .filter_map(toml::Value::as_str)
        .collect();
    let gaps = entries.iter().filter_map(|entry| gap(entry, states, texts));
    (gaps.collect(), entries.len())
}

fn gap(entry: &str, states: &BTreeSet<&str>, texts: &BTreeSet<String>) -> Option<String> {
    let parts: Vec<&str> = entry.split(" | ").collect();
    let [chapter, what, shown, said] = parts[..] else {
        return Some(format!("four parts: {entry}"));
    };
    let unknown: Vec<&str> = shown
        .split(' ')
        .filter(|id| !states.contains(id))
        .chain(said.split(' ').filter(|key| !texts.contains(*key)))
        .collect();
    (!unknown.is_empty()).then(|| format!("{chapter} {what}: {}", unknown.join(" ")))
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
