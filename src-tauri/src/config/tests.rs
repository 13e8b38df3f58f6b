//! The layers, and what each refusal says.
#![expect(clippy::unwrap_used, reason = "a failed test says where")]

use std::io::Write as _;

use super::{BUILT_IN, BackendPlace, Config, DatabasePlace, Refusal, key, layer};

fn read(
    file: &str,
    environment: &[(&str, &str)],
    flags: &[(&'static str, &str)],
) -> Result<Config, Refusal> {
    let mut path = tempfile::NamedTempFile::new().unwrap();
    path.write_all(file.as_bytes()).unwrap();
    let environment = environment
        .iter()
        .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
    let flags: Vec<_> = flags
        .iter()
        .map(|(key, value)| (*key, (*value).to_owned()))
        .collect();
    Config::read(Some(path.path()), environment, &flags)
}

#[track_caller]
fn refused(
    file: &str,
    environment: &[(&str, &str)],
    flags: &[(&'static str, &str)],
    parts: &[&str],
) {
    let message = read(file, environment, flags).unwrap_err().to_string();
    for part in parts {
        assert!(message.contains(part), "`{part}` is not in: {message}");
    }
}

#[test]
fn the_built_in_layer_sets_every_key() {
    let mut set: Vec<_> = layer::toml(BUILT_IN, "x")
        .unwrap()
        .into_iter()
        .map(|value| value.key)
        .collect();
    let mut known: Vec<_> = key::names().map(str::to_owned).collect();
    set.sort();
    known.sort();
    assert_eq!(set, known);
    let config = Config::read(None, std::iter::empty(), &[]).unwrap();
    assert_eq!(config.brand.name, "kencom");
    assert_eq!(config.backend, BackendPlace::Embedded);
}

#[test]
fn a_later_layer_wins() {
    let file =
        "[backend]\nurl = 'https://file.example.jp'\ndatabase = 'memory'\n[brand]\nname = 'file'";
    let config = read(
        file,
        &[
            ("TOROKU_BACKEND_URL", "https://variable.example.jp"),
            ("TOROKU_BRAND_COIN", "コイン"),
            ("HOME", "x"),
        ],
        &[("backend.url", "https://flag.example.jp")],
    )
    .unwrap();
    assert_eq!(
        config.backend,
        BackendPlace::Url("https://flag.example.jp".to_owned())
    );
    assert_eq!(config.database, DatabasePlace::Memory);
    assert_eq!(
        (config.brand.name.as_str(), config.brand.coin.as_str()),
        ("file", "コイン")
    );
}

#[test]
fn unknown_keys_are_refused() {
    refused(
        "[backend]\nurI = 'x'",
        &[],
        &[],
        &["`backend.urI`", "backend.url"],
    );
    refused(
        "",
        &[("TOROKU_BACKEND_ULR", "x")],
        &[],
        &["TOROKU_BACKEND_ULR", "backend.url"],
    );
    refused("[brand", &[], &[], &["no TOML"]);
}

#[test]
fn bad_values_are_refused_with_what_is_allowed() {
    refused("locale = 'xx'", &[], &[], &["`locale`", "`xx`", "ja"]);
    refused(
        "",
        &[("TOROKU_LOG", "loud")],
        &[],
        &["`log`", "`loud`", "TOROKU_LOG", "debug"],
    );
    refused(
        "scanner = 'maybe'",
        &[],
        &[],
        &["`scanner`", "`maybe`", "true, false"],
    );
    refused(
        "[backend]\ntimeout_seconds = 0",
        &[],
        &[],
        &["`0`", "1 to 30"],
    );
    refused("[backend]\npins = ['ab']", &[], &[], &["64 hexadecimal"]);
    refused(
        "[brand]\nname = ' '",
        &[],
        &[],
        &["`brand.name`", "not empty"],
    );
    refused("[brand]\nsupport_url = 'http://x'", &[], &[], &["https://"]);
    refused(
        "",
        &[],
        &[("backend.url", "ftp://x")],
        &["`ftp://x`", "a flag", "https://HOST"],
    );
    refused(
        "",
        &[],
        &[("camera.source", "usb")],
        &["`usb`", "files:DIR"],
    );
    refused("", &[], &[("camera.source", "page")], &["`page`", "device"]);
}

#[test]
fn a_brand_has_its_look() {
    let logo = r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"></svg>"#;
    let file =
        format!("[brand]\nprimary = '#00684a'\nprimary_dark = '#7fd6b4'\nlogo = '''\n{logo}\n'''");
    let look = read(&file, &[], &[]).unwrap().brand.look;
    assert_eq!(
        (
            look.primary.as_str(),
            look.primary_dark.as_str(),
            look.logo.as_str()
        ),
        ("#00684a", "#7fd6b4", logo)
    );
    let built_in = Config::read(None, std::iter::empty(), &[]).unwrap();
    assert_eq!(built_in.brand.look, toroku_flow::Look::default());
}

#[test]
fn a_look_that_can_just_be_read_is_taken() {
    let faintest = "[brand]\nprimary = '#6e6e6e'\nprimary_dark = '#9b9b9b'";
    assert_eq!(
        read(faintest, &[], &[]).unwrap().brand.look.primary,
        "#6e6e6e"
    );
}

#[test]
fn a_look_that_cannot_be_read_is_refused() {
    let brand = |line: &str, parts: &[&str]| refused(&format!("[brand]\n{line}"), &[], &[], parts);
    // Fine on white, too faint on the tinted ground: the worst one is named.
    brand(
        "primary = '#707070'",
        &[
            "`brand.primary`",
            "`#707070`",
            "4.5 : 1",
            "light page",
            "#f2f2f2",
            "4.4",
        ],
    );
    brand("primary = '#ffcc00'", &["4.5 : 1", "1.3"]);
    brand(
        "primary_dark = '#0017c1'",
        &["`brand.primary_dark`", "dark page", "#333333"],
    );
    brand("primary = 'blue'", &["`blue`", "#0017c1"]);
    brand("primary = '#12345'", &["`#12345`"]);
    brand("logo = 'logo.svg'", &["`brand.logo`", "xmlns"]);
    let large = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">{}</svg>",
        " ".repeat(8_000)
    );
    brand(&format!("logo = '{large}'"), &["8000 bytes"]);
}

#[test]
fn a_missing_file_is_said() {
    let missing = std::path::Path::new("no/such/toroku.toml");
    let refusal = Config::read(Some(missing), std::iter::empty(), &[]).unwrap_err();
    assert!(refusal.to_string().contains("no/such/toroku.toml"));
}

#[test]
fn pins_are_read() {
    let pin = "0f".repeat(32);
    let config = read(&format!("[backend]\npins = ['{pin}', '{pin}']"), &[], &[]).unwrap();
    assert_eq!(config.pins.len(), 2);
    assert_eq!(config.pins[0].0, [0x0f; 32]);
}
