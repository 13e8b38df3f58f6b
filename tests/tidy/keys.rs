//! Every text of the core is written, and every written text is used.

use std::collections::BTreeSet;

use toroku_tests::tree::{Text, texts};

use crate::none;

fn complaints(words: &[Text], users: &[Text]) -> Vec<String> {
    let users: Vec<User> = users.iter().map(User::read).collect();
    let defined: BTreeSet<&str> = words.iter().flat_map(|file| keys(&file.content)).collect();
    let mut found = Vec::new();
    for User { text, .. } in &users {
        for code in after(&text.content, "Message::new(\"", '"') {
            if !defined.contains(code) {
                found.push(format!("{}: no text `{code}`", text.path));
            }
        }
    }
    let heads: BTreeSet<&str> = users
        .iter()
        .flat_map(|user| heads(&user.text.content))
        .collect();
    for key in &defined {
        let named = users.iter().any(|user| user.quotes.contains(*key));
        let joined = || {
            key.match_indices('.').any(|(dot, _)| {
                users.iter().any(|user| {
                    user.quotes.contains(&key[..dot])
                        && joins(&user.text.content, &key[..dot], &key[dot..])
                })
            })
        };
        if !named && !heads.iter().any(|head| key.starts_with(head)) && !joined() {
            found.push(format!("text `{key}` is used nowhere"));
        }
    }
    found
}

/// A file that may name texts, and what it has between quotation marks.
struct User<'a> {
    text: &'a Text,
    quotes: BTreeSet<&'a str>,
}

impl<'a> User<'a> {
    fn read(text: &'a Text) -> Self {
        let quotes = ['\'', '"', '`'];
        let quotes = quotes.iter().flat_map(|&mark| text.content.split(mark));
        Self {
            text,
            quotes: quotes.collect(),
        }
    }
}

/// Whether a file is a locale's or the printed guide's, and so names keys that the page need
/// not use.
fn beside_the_page(path: &str) -> bool {
    path.starts_with("ui/src/guide/")
        || path
            .strip_prefix("ui/src/text/")
            .is_some_and(|rest| rest.contains('/'))
}

/// The keys of a file of texts: `'key':` at the start of a line.
fn keys(content: &str) -> impl Iterator<Item = &str> {
    content.lines().filter_map(|line| {
        let (key, rest) = line.trim_start().strip_prefix('\'')?.split_once('\'')?;
        rest.starts_with(':').then_some(key)
    })
}

/// What stands between an opening and a closing.
fn after<'a>(content: &'a str, opening: &'a str, closing: char) -> impl Iterator<Item = &'a str> {
    content
        .split(opening)
        .skip(1)
        .filter_map(move |rest| rest.split(closing).next())
}

fn quoted(content: &str, key: &str) -> bool {
    ['\'', '"', '`']
        .iter()
        .any(|quote| content.contains(&format!("{quote}{key}{quote}")))
}

/// Whether a template makes a key of a beginning that was chosen: `` `${words}.lead` ``, or
/// `` `${side ? 'review.found' : 'review.face'}.${finding}` ``. Beginnings that stand in the
/// template are the only ones it can have.
fn joins(content: &str, beginning: &str, tail: &str) -> bool {
    content.split('`').any(|template| {
        let Some((chosen, end)) = template
            .strip_prefix("${")
            .and_then(|rest| rest.split_once('}'))
        else {
            return false;
        };
        let fits = !chosen.contains('\'') || quoted(chosen, beginning);
        fits && (end == tail || end.starts_with(".${"))
    })
}

/// The beginnings of keys that are put together: `` `side.${side}` `` in the
/// page, `"side.{side}"` in the core.
fn heads(content: &str) -> impl Iterator<Item = &str> {
    let page = content
        .split('`')
        .filter_map(|text| text.split_once("${").map(|(head, _)| head));
    let core = content
        .split('"')
        .filter_map(|text| text.split_once('{').map(|(head, _)| head));
    page.chain(core).filter(|head| {
        head.ends_with(['.', '-', '/'])
            && head.len() > 2
            && head
                .chars()
                .all(|letter| letter.is_ascii_alphanumeric() || ".-/".contains(letter))
    })
}

#[test]
fn texts_are_written_and_used() {
    let words = texts("ui/src/text/ja", &[".ts"]);
    let mut users = texts("src-tauri/crates/flow/src", &[".rs"]);
    users.extend(
        texts("ui/src", &[".ts", ".svelte"])
            .into_iter()
            .filter(|file| !beside_the_page(&file.path)),
    );
    none(&complaints(&words, &users));
}

#[test]
fn missing_and_idle_texts_are_found() {
    let words = [Text::new(
        "ja.ts",
        "  'a.b': 'x',\n  'side.front': 'y',\n  'otp.lead': 'w',\n  'idle.key':\n 'z',",
    )];
    let users = [
        Text::new("flow.rs", "Message::new(\"a.b\"); Message::new(\"a.c\")"),
        Text::new("S.svelte", "{t(`side.${side}`)}"),
        Text::new(
            "O.svelte",
            "{t(`${words}.lead`)} words = reset ? 'reset' : 'otp'",
        ),
        Text::new(
            "review.ts",
            "`${side ? 'found' : 'face'}.${finding}`; const other = 'idle'",
        ),
    ];
    assert_eq!(
        complaints(&words, &users),
        ["flow.rs: no text `a.c`", "text `idle.key` is used nowhere"]
    );
}
