//! The page's folders import one way.

use toroku_tests::tree::{Text, texts};

use crate::none;

/// What a folder of `ui/src` may import of the others.
fn allowed(part: &str) -> &'static [&'static str] {
    match part {
        "screens" => &["components", "text", "bindings", "camera", "drawings"],
        "components" => &["text", "bindings", "drawings"],
        "camera" => &["components", "text", "bindings", "drawings"],
        "drawings" | "guide" => &["text", "bindings"],
        "text" | "host" | "styles" => &["bindings"],
        "session" => &["host", "camera", "bindings", "text", "styles"],
        "App" => &[
            "screens",
            "components",
            "text",
            "bindings",
            "camera",
            "session",
        ],
        "main" => &["App", "session", "screens", "text", "styles"],
        _ => &[],
    }
}

fn complaints(files: &[Text]) -> Vec<String> {
    files
        .iter()
        .flat_map(|file| imports(&file.content).map(move |import| (file, import)))
        .filter_map(|(file, import)| complaint(&file.path, import))
        .collect()
}

fn complaint(path: &str, import: &str) -> Option<String> {
    if import.starts_with("@tauri-apps/") {
        return (path != "ui/src/host/tauri.ts")
            .then(|| format!("{path} must not import {import}: only host/tauri.ts does"));
    }
    if !import.starts_with('.') {
        return None;
    }
    let target = resolve(path, import);
    let Some(inside) = target.strip_prefix("ui/src/") else {
        return Some(format!("{path} imports {import}, out of the page"));
    };
    let from = part(path.strip_prefix("ui/src/")?);
    let to = part(inside);
    let fine = from == to
        || allowed(from).contains(&to)
        // The types of what a screen is handed are the session's own.
        || (from == "screens" && path.ends_with("/types.ts") && to == "session");
    (!fine).then(|| format!("{path} must not import {import}: {from} does not use {to}"))
}

/// The folder, or the root file's name without endings.
fn part(inside: &str) -> &str {
    let first = inside.split('/').next().unwrap_or(inside);
    first.split('.').next().unwrap_or(first)
}

/// An import's path from the root.
fn resolve(path: &str, import: &str) -> String {
    let mut parts: Vec<&str> = path.split('/').collect();
    parts.pop();
    for step in import.split('/') {
        match step {
            "." => {}
            ".." => {
                parts.pop();
            }
            step => parts.push(step),
        }
    }
    parts.join("/")
}

/// Every module that a text imports: static, dynamic or re-exported.
fn imports(content: &str) -> impl Iterator<Item = &str> {
    [
        "from '",
        "from \"",
        "import '",
        "import \"",
        "import('",
        "import(\"",
    ]
    .into_iter()
    .flat_map(move |opening| {
        let quote = if opening.ends_with('"') { '"' } else { '\'' };
        content
            .split(opening)
            .skip(1)
            .filter_map(move |rest| rest.split(quote).next())
    })
}

#[test]
fn the_page_imports_one_way() {
    none(&complaints(&texts("ui/src", &[".ts", ".svelte"])));
}

#[test]
fn an_import_that_looks_up_is_found() {
    let bad = [
        Text::new(
            "ui/src/screens/start/Welcome.svelte",
            "import { http } from '../../host/http';",
        ),
        Text::new(
            "ui/src/components/Button.svelte",
            "import Welcome from '../screens/start/Welcome.svelte';",
        ),
        Text::new(
            "ui/src/session.svelte.ts",
            "const api = await import('@tauri-apps/api/core');",
        ),
        Text::new(
            "ui/src/text/index.ts",
            "import x from \"../../../tests/fixtures/x\";",
        ),
    ];
    assert_eq!(
        complaints(&bad),
        [
            "ui/src/screens/start/Welcome.svelte must not import ../../host/http: screens does not use host",
            "ui/src/components/Button.svelte must not import ../screens/start/Welcome.svelte: components does not use screens",
            "ui/src/session.svelte.ts must not import @tauri-apps/api/core: only host/tauri.ts does",
            "ui/src/text/index.ts imports ../../../tests/fixtures/x, out of the page",
        ]
    );
    let good = [Text::new(
        "ui/src/session.svelte.ts",
        "import { connect } from './host';",
    )];
    none(&complaints(&good));
}
