//! やさしい日本語 marks how its kanji are read, and nothing else does: `番号《ばんごう》`, or
//! `｜10日《とおか》` where the word is more than kanji.

use toroku_tests::tree::{Text, texts};
use toroku_tests::words::words;

use crate::locales::FOLDER;
use crate::none;

/// The locale that marks readings.
const MARKED: &str = "ui/src/text/ja-Hira/";

fn complaints(files: &[Text]) -> Vec<String> {
    let mut found = Vec::new();
    for file in files {
        for (key, text) in words(&file.content) {
            let wrong = if file.path.starts_with(MARKED) {
                misread(&text)
            } else {
                text.contains(['《', '》', '｜'])
                    .then(|| "marks a reading".to_owned())
            };
            found.extend(wrong.map(|wrong| format!("{}: `{key}` {wrong}", file.path)));
        }
    }
    found
}

/// What is wrong with a text's readings.
fn misread(text: &str) -> Option<String> {
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('《') {
        let Some((reading, behind)) = after.split_once('》') else {
            return Some(format!("does not close 《{after}"));
        };
        if reading.is_empty() || !reading.chars().all(is_kana) {
            return Some(format!("reads 《{reading}》"));
        }
        let word = before.rsplit_once('｜').map_or_else(
            || &before[before.trim_end_matches(is_kanji).len()..],
            |(_, word)| word,
        );
        if word.is_empty() {
            return Some(format!("has no word before 《{reading}》"));
        }
        let unread = before.strip_suffix(word).unwrap_or(before);
        if let Some(kanji) = unread.chars().find(|&letter| is_kanji(letter)) {
            return Some(format!("does not say how {kanji} is read"));
        }
        rest = behind;
    }
    rest.chars()
        .find(|&letter| is_kanji(letter))
        .map(|kanji| format!("does not say how {kanji} is read"))
}

fn is_kanji(letter: char) -> bool {
    ('一'..='鿿').contains(&letter) || matches!(letter, '々' | '〆' | 'ヶ')
}

fn is_kana(letter: char) -> bool {
    ('ぁ'..='ゖ').contains(&letter) || letter == 'ー'
}

#[test]
fn kanji_are_marked_where_they_are_to_be() {
    none(&complaints(&texts(FOLDER, &[".ts"])));
}

#[test]
fn wrong_marks_are_found() {
    let check = |text: &str, wrong: Option<&str>| {
        let file = Text::new(&format!("{MARKED}a.ts"), &format!("'a.b': '{text}',"));
        let expected: Vec<String> = wrong
            .map(|wrong| format!("{MARKED}a.ts: `a.b` {wrong}"))
            .into_iter()
            .collect();
        assert_eq!(complaints(&[file]), expected);
    };
    check("この番号《ばんごう》を ｜10日《とおか》までに", None);
    check("番号", Some("does not say how 番 is read"));
    check(
        "番号《ばんごう》と記号",
        Some("does not say how 記 is read"),
    );
    check(
        "記号と番号《ばんごう》",
        Some("does not say how 記 is read"),
    );
    check("番号《ばんごう", Some("does not close 《ばんごう"));
    check("番号《number》", Some("reads 《number》"));
    check("の《の》", Some("has no word before 《の》"));
    let plain = Text::new("ui/src/text/en/a.ts", "'a.b': 'Number (番号《ばんごう》)',");
    assert_eq!(
        complaints(&[plain]),
        ["ui/src/text/en/a.ts: `a.b` marks a reading"]
    );
}
