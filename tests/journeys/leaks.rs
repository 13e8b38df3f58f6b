//! Nothing personal is readable where it does not belong: a whole journey with the real engine,
//! client, backend on a file and vault on the disk, in a process of its own at
//! `RUST_LOG=trace`. Everything it says and leaves is searched for every datum, in the clear, in
//! base64, hexadecimal, percent-encoded and as a list of numbers.

mod child;
mod data;
mod forms;
mod keys;
mod left;
mod places;
mod scan;
mod talkative;
mod wire;

use std::path::Path;
use std::process::Command;

use data::{Datum, known};
use scan::{Finder, complaints};

/// Names the folder of a child; `TALKATIVE` tells it to talk.
const FOLDER: &str = "TOROKU_LEAKS";
const TALKATIVE: &str = "TOROKU_LEAKS_TALKATIVE";

/// Lives a journey in a child, which is this test once more, and gives what was found of it
/// where it may not be; nothing in the child itself.
async fn complaints_of(test: &str, talkative: bool) -> Option<Vec<String>> {
    if let Some(folder) = std::env::var_os(FOLDER) {
        child::journey(Path::new(&folder), std::env::var_os(TALKATIVE).is_some()).await;
        return None;
    }
    let folder = tempfile::tempdir().unwrap();
    let temp = folder.path().join("temp");
    std::fs::create_dir(&temp).unwrap();
    let mut child = Command::new(std::env::current_exe().unwrap());
    child
        .args(["--exact", test, "--nocapture"])
        .env(FOLDER, folder.path())
        .env("TMPDIR", &temp)
        .env("RUST_LOG", "trace")
        .env("RUST_BACKTRACE", "full")
        .env_remove("DBUS_SESSION_BUS_ADDRESS");
    if talkative {
        child.env(TALKATIVE, "1");
    }
    let output = child.output().unwrap();
    let said = [output.stdout, output.stderr].concat();
    let log = String::from_utf8_lossy(&said);
    let why = log.rsplit("panicked at").next().unwrap_or_default();
    let why: Vec<&str> = why.lines().take(3).collect();
    assert!(output.status.success(), "the journey failed: {why:#?}");
    assert!(log.contains("TRACE"), "nothing was traced");
    let mut data = known();
    data.extend(left::secrets(folder.path()));
    for Datum { name, written } in &data {
        assert!(!written.is_empty(), "no {name} came about");
    }
    let left = left::all(folder.path(), said.clone()).await;
    let found = Finder::of(&data).look(&left);
    Some(complaints(&found, places::ALLOWED))
}

#[tokio::test(flavor = "multi_thread")]
async fn a_whole_journey_leaks_nothing() {
    let test = "leaks::a_whole_journey_leaks_nothing";
    if let Some(complaints) = complaints_of(test, false).await {
        assert!(complaints.is_empty(), "{complaints:#?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn one_debug_too_many_is_found() {
    let test = "leaks::one_debug_too_many_is_found";
    let Some(complaints) = complaints_of(test, true).await else {
        return;
    };
    let stray: Vec<_> = complaints
        .iter()
        .filter(|complaint| complaint.contains(" stands in "))
        .collect();
    assert_eq!(stray, ["refresh token stands in log, clear"]);
}
