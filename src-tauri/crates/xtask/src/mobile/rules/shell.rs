//! The policy of the page and the shell's configuration.

use serde_json::Value;

use crate::mobile::files::Files;
use crate::mobile::rule::{Rule, unless};

const CONFIG: &str = "src-tauri/tauri.conf.json";

const SHELL: &str = "src-tauri/Cargo.toml";

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "the page's policy is strict",
        source: "v2.tauri.app: content security policy; CSP level 3",
        complaints: policy_is_strict,
    },
    Rule {
        name: "the page cannot reach around the shell",
        source: "v2.tauri.app: configuration, security",
        complaints: page_cannot_reach_around,
    },
    Rule {
        name: "links are qa's alone",
        source: "MASTG-TEST-0028, MASTG-TEST-0075",
        complaints: links_are_qas_alone,
    },
];

fn policy_is_strict(files: &Files) -> Vec<String> {
    const LOOSE: [&str; 6] = [
        "'unsafe-inline'",
        "'unsafe-eval'",
        "'unsafe-hashes'",
        "https:",
        "data:",
        "*",
    ];
    const CLOSED: [&str; 4] = ["object-src", "base-uri", "form-action", "frame-ancestors"];
    files.json(CONFIG, |config| {
        let policy = config["app"]["security"]["csp"]
            .as_str()
            .unwrap_or_default();
        let parts: Vec<Vec<&str>> = policy
            .split(';')
            .map(|part| part.split_whitespace().collect())
            .collect();
        let find = |name: &str| parts.iter().find(|part| part.first() == Some(&name));
        let mut found = unless(
            find("default-src").is_some_and(|part| part[1..] == ["'self'"]),
            "default-src is not 'self' alone",
        );
        for name in CLOSED {
            let closed = find(name).is_some_and(|part| part[1..] == ["'none'"]);
            found.extend(unless(closed, format!("{name} is not 'none'")));
        }
        for part in &parts {
            // A picture may stand in the page itself.
            let pictures = part.first() == Some(&"img-src");
            let loose = part.iter().filter(|word| LOOSE.contains(word));
            let loose = loose.filter(|word| !(pictures && **word == "data:"));
            found.extend(loose.map(|word| format!("{} allows {word}", part[0])));
            let addresses = part.iter().filter(|word| word.starts_with("http"));
            let local = addresses.filter(|word| !word.ends_with(".localhost"));
            found.extend(local.map(|word| format!("{} allows {word}", part[0])));
        }
        found
    })
}

fn page_cannot_reach_around(files: &Files) -> Vec<String> {
    files.json(CONFIG, |config| {
        let security = &config["app"]["security"];
        let mut found = Vec::new();
        for (holds, complaint) in [
            (config["app"]["withGlobalTauri"] == false, "withGlobalTauri"),
            (security["freezePrototype"] == true, "freezePrototype"),
            (
                config["build"]["removeUnusedCommands"] == true,
                "removeUnusedCommands",
            ),
            (security.get("assetProtocol").is_none(), "assetProtocol"),
            (config["build"].get("devUrl").is_none(), "devUrl"),
            (!dangerous(config), "something called dangerous"),
        ] {
            found.extend(unless(holds, complaint));
        }
        found
    })
}

/// Whether a key says of itself that it is dangerous.
fn dangerous(value: &Value) -> bool {
    match value {
        Value::Object(entries) => entries
            .iter()
            .any(|(key, value)| key.starts_with("dangerous") || dangerous(value)),
        Value::Array(values) => values.iter().any(dangerous),
        _ => false,
    }
}

fn links_are_qas_alone(files: &Files) -> Vec<String> {
    let mut found = files.json(CONFIG, |config| {
        unless(
            config["plugins"].get("deep-link").is_none(),
            "a release takes links",
        )
    });
    let line = files
        .text(SHELL)
        .lines()
        .find(|line| line.starts_with("tauri-plugin-deep-link"));
    found.extend(unless(
        line.is_some_and(|line| line.contains("optional = true")),
        "the plugin of links is in every build",
    ));
    found
}
