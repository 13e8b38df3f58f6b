//! The program's own refusals.

use std::process::Command;

fn refusal(arguments: &[&str]) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_toroku-backend"))
        .env_remove("TOROKU_BACKEND_SMTP")
        .args(arguments)
        .output()
        .unwrap();
    assert!(!output.status.success(), "{arguments:?}");
    String::from_utf8(output.stderr).unwrap()
}

#[test]
fn without_a_way_for_mails_both_ways_are_named() {
    let text = refusal(&[]);
    assert!(text.contains("--smtp <URL>"), "{text}");
    assert!(text.contains("--outbox <DIR>"), "{text}");
    let both = refusal(&["--smtp", "smtp://127.0.0.1", "--outbox", "."]);
    assert!(both.contains("cannot be used with"), "{both}");
}

#[test]
fn the_network_is_refused_the_demo_accounts_and_a_bare_password() {
    let text = refusal(&["--outbox", ".", "--listen", "0.0.0.0:0"]);
    assert!(text.contains("password of the demo accounts"), "{text}");
    let text = refusal(&["--smtp", "smtp://user:secret@mail.example.jp"]);
    assert!(text.contains("in the clear"), "{text}");
    assert!(!text.contains("secret"), "{text}");
}

#[test]
fn days_that_keep_nothing_or_for_good_are_refused() {
    for days in ["0", "36500", "long"] {
        let text = refusal(&["--outbox", ".", "--keep-rejected", days]);
        assert!(text.contains("--keep-rejected <DAYS>"), "{text}");
    }
}

#[test]
fn thresholds_that_mean_nothing_are_refused_by_their_key() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("thresholds.toml");
    let path = file.to_str().unwrap();
    let refused = |text: &str| {
        std::fs::write(&file, text).unwrap();
        refusal(&["--outbox", ".", "--thresholds", path])
    };
    for (text, says) in [
        ("glare = 5", "glare = 5: allowed is 0 to 2"),
        (
            "[face]\nfront_yaw = 99.5",
            "face.front_yaw = 99.5: allowed is",
        ),
        (
            "[face]\nbrow = 1",
            "face.brow is no rule; allowed are dark_mean, ",
        ),
        ("steady.hold = \"long\"", "steady.hold must be a number"),
        (
            "dark_mean = 255\nbright_mean = 9",
            "dark_mean must be less than bright_mean",
        ),
        ("glare =", "is no TOML"),
    ] {
        let text = refused(text);
        assert!(text.contains(says), "{text}");
    }
    let missing = refusal(&["--outbox", ".", "--thresholds", "no/such.toml"]);
    assert!(missing.contains("cannot read no/such.toml"), "{missing}");
}
