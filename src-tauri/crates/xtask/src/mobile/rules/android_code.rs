//! What the Kotlin of the app may say.

use crate::mobile::files::Files;
use crate::mobile::rule::Rule;

const SOURCES: &str = "src-tauri/gen/android/app/src/main/java/";

const WINDOW: &str = "src-tauri/gen/android/app/src/main/java/jp/kencom/toroku/MainActivity.kt";

const PHONE: &str = "src-tauri/gen/android/app/src/main/java/jp/kencom/toroku/PhonePlugin.kt";

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "screens can be shielded",
        source: "MASTG-TEST-0291",
        complaints: screens_can_be_shielded,
    },
    Rule {
        name: "the web view reads no files",
        source: "MASTG-TEST-0252",
        complaints: web_view_reads_no_files,
    },
    Rule {
        name: "the web view has no bridge and no debugger",
        source: "MASTG-TEST-0033, MASTG-TEST-0227",
        complaints: web_view_has_no_bridge_and_no_debugger,
    },
    Rule {
        name: "the page keeps off bars and keyboard",
        source: "developer.android.com: edge-to-edge in views",
        complaints: page_keeps_off_bars_and_keyboard,
    },
    Rule {
        name: "phones stand upright on android",
        source: "this project: a phone is held upright",
        complaints: phones_stand_upright,
    },
];

/// The text has each of these.
fn has(files: &Files, path: &str, wanted: &[&str]) -> Vec<String> {
    let text = files.text(path);
    wanted
        .iter()
        .filter(|wanted| !text.contains(**wanted))
        .map(|wanted| format!("{path}: `{wanted}` is missing"))
        .collect()
}

/// No Kotlin of the app has any of these.
fn never(files: &Files, words: &[&str]) -> Vec<String> {
    let mut found = Vec::new();
    for (path, text) in files.below(SOURCES, ".kt") {
        for word in words.iter().filter(|word| text.contains(**word)) {
            found.push(format!("{path}: `{word}`"));
        }
    }
    found
}

fn screens_can_be_shielded(files: &Files) -> Vec<String> {
    let shield = ["addFlags(WindowManager.LayoutParams.FLAG_SECURE)"];
    let mut found = has(files, PHONE, &shield);
    found.extend(has(files, WINDOW, &shield));
    found
}

fn web_view_reads_no_files(files: &Files) -> Vec<String> {
    let mut found = has(files, WINDOW, &["settings.allowFileAccess = false"]);
    found.extend(never(
        files,
        &[
            "allowFileAccessFromFileURLs",
            "allowUniversalAccessFromFileURLs",
        ],
    ));
    found
}

fn web_view_has_no_bridge_and_no_debugger(files: &Files) -> Vec<String> {
    never(
        files,
        &[
            "addJavascriptInterface",
            "setWebContentsDebuggingEnabled",
            "onReceivedSslError",
        ],
    )
}

fn page_keeps_off_bars_and_keyboard(files: &Files) -> Vec<String> {
    has(
        files,
        WINDOW,
        &[
            "enableEdgeToEdge()",
            "Type.systemBars()",
            "Type.displayCutout()",
            "Type.ime()",
            "setOnApplyWindowInsetsListener",
        ],
    )
}

fn phones_stand_upright(files: &Files) -> Vec<String> {
    has(
        files,
        WINDOW,
        &["R.bool.upright", "ActivityInfo.SCREEN_ORIENTATION_PORTRAIT"],
    )
}
