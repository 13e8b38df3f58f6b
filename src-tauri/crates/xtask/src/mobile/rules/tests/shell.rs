//! The rules of policy, configuration and profile, each broken.

use super::breaks;

const CONFIG: &str = "src-tauri/tauri.conf.json";
const WORKSPACE: &str = "Cargo.toml";
const SHELL: &str = "src-tauri/Cargo.toml";

#[test]
fn each_rule_of_the_configuration_sees_its_breach() {
    let config = |name, from, to| breaks(name, CONFIG, from, to);
    let policy = "the page's policy is strict";
    config(policy, "default-src 'self'", "default-src *");
    config(policy, "object-src 'none'", "script-src 'unsafe-inline'");
    config(
        policy,
        "connect-src ipc:",
        "connect-src https://a.example ipc:",
    );
    config(policy, "connect-src ipc:", "connect-src data: ipc:");
    let around = "the page cannot reach around the shell";
    config(
        around,
        "\"withGlobalTauri\": false",
        "\"withGlobalTauri\": true",
    );
    config(
        around,
        "\"freezePrototype\": true",
        "\"freezePrototype\": false",
    );
    config(
        around,
        "\"freezePrototype\"",
        "\"dangerousDisableAssetCspModification\": true, \"freezePrototype\"",
    );
    config(
        around,
        "\"removeUnusedCommands\": true",
        "\"removeUnusedCommands\": false",
    );
    config(
        "links are qa's alone",
        "\"bundle\": {",
        "\"plugins\": {\"deep-link\": {}}, \"bundle\": {",
    );
}

#[test]
fn each_rule_of_manifests_sees_its_breach() {
    let symbols = "a release has no symbols and unwinds";
    breaks(symbols, WORKSPACE, "strip = true", "strip = false");
    breaks(
        symbols,
        WORKSPACE,
        "strip = true",
        "strip = true\npanic = \"abort\"",
    );
    breaks(
        symbols,
        WORKSPACE,
        "strip = true",
        "strip = true\ndebug = true",
    );
    let shell = |name, from, to| breaks(name, SHELL, from, to);
    shell(
        "a release has no tools of developers",
        "default = [",
        "default = [\"qa\", ",
    );
    shell(
        "a release has no tools of developers",
        "\"wry\"",
        "\"wry\", \"devtools\"",
    );
    shell(
        "links are qa's alone",
        ", optional = true }\n\n[target",
        " }\n\n[target",
    );
}
