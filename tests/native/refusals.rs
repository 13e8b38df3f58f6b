//! Starts that are refused: each says what is wrong and what to do, and ends
//! with an exit code of its own.

use std::fs;
use std::net::TcpListener;
use std::path::Path;
use std::process::Command;

use crate::app::App;
use crate::display::Display;
use crate::given::binary;

/// The exit code of a start that was refused.
const REFUSED: i32 = 2;

/// Starts the app in vain.
#[track_caller]
fn refused(args: &[&str], variables: &[(&str, &str)], parts: &[&str]) {
    let display = Display::open();
    let data = tempfile::tempdir().expect("a folder");
    let ended = Command::new(binary())
        .args(args)
        .env("DISPLAY", &display.name)
        .env("GDK_BACKEND", "x11")
        .env("XDG_DATA_HOME", data.path())
        .envs(variables.iter().copied())
        .output()
        .expect("the app starts");
    let told = String::from_utf8_lossy(&ended.stderr);
    assert_eq!(ended.status.code(), Some(REFUSED), "{args:?}: {told}");
    for part in parts {
        assert!(told.contains(part), "{args:?} has no `{part}`: {told}");
    }
}

fn written(folder: &Path, name: &str, content: &[u8]) -> String {
    let file = folder.join(name);
    fs::write(&file, content).expect("a file");
    file.display().to_string()
}

#[test]
fn a_bad_configuration_is_refused() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = written(folder.path(), "toroku.toml", b"[backend]\nurI = 'x'\n");
    refused(&["--config", &file], &[], &["`backend.urI`", "backend.url"]);
    refused(
        &["--config", "no/such.toml"],
        &[],
        &["no/such.toml", "read"],
    );
    let variable = [("TOROKU_LOG", "loud")];
    refused(&[], &variable, &["TOROKU_LOG", "`loud`", "debug"]);
    refused(&["--backend", "ftp://x"], &[], &["`ftp://x`", "https://"]);
    refused(
        &["--backend", "http://example.jp"],
        &[],
        &["not encrypted", "https:"],
    );
    refused(&["--screen", "no-such"], &[], &["`no-such`", "group-auth"]);
}

#[test]
fn a_camera_without_pictures_is_refused() {
    let mend = "--camera synthetic:taro";
    let folder = tempfile::tempdir().expect("a folder");
    let camera = format!("files:{}", folder.path().display());
    refused(&["--camera", &camera], &[], &["is empty", mend]);
    written(folder.path(), "front.jpg", b"no picture");
    refused(&["--camera", &camera], &[], &["front.jpg", "JPEG", mend]);
    refused(
        &["--camera", "files:no/such"],
        &[],
        &["no/such", "cannot be read", mend],
    );
}

#[test]
fn a_damaged_database_is_refused() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = written(folder.path(), "backend.sqlite", &[0x5a; 8192]);
    refused(&["--database", &file], &[], &["damaged", "move it away"]);
}

#[test]
fn no_display_is_refused() {
    refused(&[], &[("DISPLAY", "")], &["no display", "cargo xtask run"]);
}

/// Not a refusal: the person is told, and may try again.
#[test]
fn a_backend_that_does_not_answer_is_said_on_the_first_screen() {
    let free = TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = free.local_addr().expect("an address");
    drop(free);
    let mut app = App::open("unreachable", &["--backend", &format!("http://{address}")]);
    app.expect_screen("welcome/config-failed");
    assert!(app.says("もう一度試す"), "the person may try again");
}
