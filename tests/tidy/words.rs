//! Words that stand for work undone, for waiting blindly, or for one machine.

use toroku_tests::tree::{Text, texts};

use crate::none;

/// Never, anywhere. Written in two parts, so that this file is not found.
const NEVER: [(&str, &str); 8] = [
    (concat!("TO", "DO"), "do it, or leave it"),
    (concat!("FIX", "ME"), "mend it"),
    (concat!("to", "do!("), "write it"),
    (concat!("unimple", "mented!("), "write it"),
    (concat!("#[ig", "nore"), "a test runs or goes"),
    (concat!("#[al", "low("), "expect it with a reason"),
    (concat!("#![al", "low("), "expect it with a reason"),
    (concat!("@ts-ig", "nore"), "type it"),
];

/// Never in a test: it waits for a time and not for a fact.
const BLIND: [&str; 4] = [
    concat!("sle", "ep("),
    concat!("park_time", "out("),
    concat!("waitFor", "Timeout("),
    concat!("test.sk", "ip("),
];

/// The one place that looks again and again, up to a deadline: for a port that opens and a mail
/// that is written, of which another program tells nobody.
const LOOKING: &str = "tests/native/until.rs";

/// Folders of one machine.
const MACHINE: [&str; 6] = [
    concat!("/ho", "me/"),
    concat!("/ro", "ot/"),
    concat!("/tm", "p/"),
    concat!("/wo", "rk/"),
    concat!("/Use", "rs/"),
    concat!("C:\\", "Users"),
];

fn complaints(files: &[Text]) -> Vec<String> {
    let mut found = Vec::new();
    for file in files {
        let mut testing = tested(&file.path) && file.path != LOOKING;
        for (number, line) in file.content.lines().enumerate() {
            testing = testing || line.trim() == "#[cfg(test)]";
            let at = format!("{}:{}", file.path, number + 1);
            for (word, instead) in NEVER.iter().filter(|(word, _)| line.contains(word)) {
                found.push(format!("{at}: `{word}`: {instead}"));
            }
            for word in MACHINE.iter().filter(|word| line.contains(*word)) {
                found.push(format!("{at}: `{word}` is a folder of one machine"));
            }
            for word in BLIND.iter().filter(|word| testing && line.contains(*word)) {
                found.push(format!(
                    "{at}: `{word}` in a test: wait for what is expected"
                ));
            }
        }
    }
    found
}

/// Whether a file holds only tests.
fn tested(path: &str) -> bool {
    path.starts_with("tests/") || path.contains("/tests/") || path.ends_with("/tests.rs")
}

#[test]
fn no_such_word_is_in_the_house() {
    let endings = [
        ".rs", ".ts", ".svelte", ".css", ".html", ".md", ".toml", ".json", ".yml", ".kt", ".swift",
        "run",
    ];
    let mut files = texts("", &endings);
    files.retain(|file| !file.path.ends_with("package-lock.json"));
    none(&complaints(&files));
}

#[test]
fn each_word_is_found() {
    for (word, _) in NEVER {
        assert_eq!(
            complaints(&[Text::new("src/a.rs", word)]).len(),
            1,
            "{word}"
        );
    }
    for word in MACHINE {
        assert_eq!(
            complaints(&[Text::new("README.md", word)]).len(),
            1,
            "{word}"
        );
    }
    for word in BLIND {
        assert_eq!(
            complaints(&[Text::new("tests/a.rs", word)]).len(),
            1,
            "{word}"
        );
        none(&complaints(&[Text::new("src/clock.rs", word)]));
        let inner = format!("{word}\n#[cfg(test)]\n{word}");
        assert_eq!(
            complaints(&[Text::new("src/clock.rs", &inner)]).len(),
            1,
            "{word}"
        );
    }
}
