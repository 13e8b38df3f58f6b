//! The window of a release is shut: what the page may load, reach and call is listed, and all
//! else is refused.

use serde_json::{Value, json};
use toroku_tests::tree::{Text, root, texts};

use crate::none;

/// Directives the page's policy must have, word for word.
const POLICY: [&str; 5] = [
    "default-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
];

/// Sources that open the policy.
const OPEN: [&str; 5] = [
    "unsafe-inline",
    "unsafe-eval",
    "wasm-unsafe-eval",
    "*",
    "https:",
];

/// Addresses of the web view itself, which some systems serve by `http:`.
const OWN: [&str; 2] = ["http://ipc.localhost", "http://camera.localhost"];

/// What the shell must do with its window.
const WINDOW: [&str; 3] = [
    ".on_navigation(is_own)",
    ".on_new_window(|_, _| NewWindowResponse::Deny)",
    ".on_permission_request(|_, kind| window::permission(kind))",
];

fn config(config: &Value) -> Vec<String> {
    let mut found = Vec::new();
    let app = &config["app"];
    let security = &app["security"];
    if security["freezePrototype"] != json!(true) {
        found.push("a page may change `Object.prototype`".to_owned());
    }
    if app["withGlobalTauri"] != json!(false) {
        found.push("`window.__TAURI__` is there for every script".to_owned());
    }
    for switch in [
        "devCsp",
        "assetProtocol",
        "dangerousDisableAssetCspModification",
    ] {
        if !security[switch].is_null() {
            found.push(format!("`{switch}` opens the page"));
        }
    }
    for window in app["windows"].as_array().into_iter().flatten() {
        for switch in ["devtools", "url", "proxyUrl", "additionalBrowserArgs"] {
            if !window[switch].is_null() {
                found.push(format!("a window has `{switch}`"));
            }
        }
    }
    found.extend(policy(security["csp"].as_str().unwrap_or_default()));
    found
}

fn policy(csp: &str) -> Vec<String> {
    let directives: Vec<&str> = csp.split(';').map(str::trim).collect();
    let missing = POLICY
        .iter()
        .filter(|wanted| !directives.contains(*wanted))
        .map(|wanted| format!("the policy lacks `{wanted}`"));
    let words: Vec<&str> = csp.split([' ', ';', '\'']).collect();
    let open = OPEN
        .iter()
        .filter(|word| words.contains(*word))
        .map(|word| format!("the policy is open by `{word}`"));
    let foreign = words
        .iter()
        .filter(|word| word.contains("//") && !OWN.contains(*word))
        .map(|word| format!("the policy allows {word}"));
    missing.chain(open).chain(foreign).collect()
}

/// Each capability is of the one window, of no remote page, and allows our own commands alone;
/// phones may read codes besides.
fn capabilities(files: &[Text]) -> Vec<String> {
    let mut found = Vec::new();
    for file in files {
        let told: Value = serde_json::from_str(&file.content).expect("a capability is JSON");
        let at = &file.path;
        if told["windows"] != json!(["main"]) || !told["webviews"].is_null() {
            found.push(format!("{at}: another window than the one"));
        }
        if !told["remote"].is_null() {
            found.push(format!("{at}: a page from elsewhere may call"));
        }
        let phones = told["platforms"] == json!(["android", "iOS"]);
        for permission in told["permissions"].as_array().into_iter().flatten() {
            let name = permission.as_str().unwrap_or_default();
            let own = name.starts_with("allow-");
            let scans = phones && name.starts_with("barcode-scanner:allow-");
            if !own && !scans {
                found.push(format!("{at}: allows {permission}"));
            }
        }
    }
    found
}

fn shell(files: &[Text]) -> Vec<String> {
    let whole: String = files.iter().map(|file| file.content.as_str()).collect();
    let undone = WINDOW
        .iter()
        .filter(|line| !whole.contains(*line))
        .map(|line| format!("the shell lacks `{line}`"));
    undone.collect()
}

fn manifest(text: &str) -> Vec<String> {
    let told: toml::Value = toml::from_str(text).expect("a manifest is TOML");
    let features = told["dependencies"]["tauri"]["features"].as_array();
    let opens = |feature: &&toml::Value| {
        let name = feature.as_str().unwrap_or_default();
        ["devtools", "protocol-asset", "macos-private-api"].contains(&name)
    };
    features
        .into_iter()
        .flatten()
        .filter(opens)
        .map(|feature| format!("tauri has the feature {feature}"))
        .collect()
}

fn read(path: &str) -> String {
    std::fs::read_to_string(root().join(path)).expect("a file of the house")
}

#[test]
fn the_window_is_shut() {
    let told = read("src-tauri/tauri.conf.json");
    none(&config(&serde_json::from_str(&told).expect("JSON")));
    none(&capabilities(&texts("src-tauri/capabilities", &[".json"])));
    none(&shell(&texts("src-tauri/src", &[".rs"])));
    none(&manifest(&read("src-tauri/Cargo.toml")));
}

#[test]
fn an_open_window_is_found() {
    let bad = json!({"app": {
        "withGlobalTauri": true,
        "windows": [{"devtools": true, "url": "https://example.jp"}],
        "security": {
            "csp": "default-src 'self' 'unsafe-inline'; img-src https://example.jp",
            "assetProtocol": {"enable": true},
        },
    }});
    assert_eq!(config(&bad).len(), 5 + POLICY.len() + 2);
    let capability = Text::new(
        "capabilities/a.json",
        r#"{"windows": ["*"], "remote": {"urls": ["https://*"]}, "permissions": ["core:default"]}"#,
    );
    assert_eq!(capabilities(&[capability]).len(), 3);
    assert_eq!(shell(&[Text::new("a.rs", "")]).len(), WINDOW.len());
    let open = "[dependencies]\ntauri = { features = [\"wry\", \"devtools\"] }";
    assert_eq!(manifest(open), ["tauri has the feature \"devtools\""]);
}
