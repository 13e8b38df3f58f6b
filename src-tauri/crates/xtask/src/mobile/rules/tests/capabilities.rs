//! The rules of capabilities, each broken.

use super::breaks;

#[test]
fn each_rule_sees_its_breach() {
    let main = |name, from, to| breaks(name, "src-tauri/capabilities/main.json", from, to);
    main("permissions are single", "allow-send", "core:default");
    main(
        "permissions are single",
        "allow-send",
        "shell:allow-execute",
    );
    main(
        "permissions are single",
        "\"allow-send\"",
        "{\"identifier\": \"fs:scope\"}",
    );
    main("capabilities are the one window's", "[\"main\"]", "[\"*\"]");
    main(
        "capabilities are the one window's",
        "\"windows\"",
        "\"remote\": {\"urls\": []}, \"windows\"",
    );
    main("a release allows nothing of qa", "allow-send", "allow-qa");
    let scanner = "src-tauri/capabilities/scanner.json";
    breaks(
        "the scanner is the phones' alone",
        scanner,
        "\"android\", ",
        "\"linux\", ",
    );
}
