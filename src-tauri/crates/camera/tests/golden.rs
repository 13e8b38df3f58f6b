//! The drawn scenes look as they did: small pictures of them lie in
//! `tests/fixtures/scenes`. With `UPDATE_GOLDEN=1` they are written anew.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

use std::path::PathBuf;

use image::{RgbImage, imageops};
use toroku_camera::{SourceSpec, Subject, open};
use toroku_domain::{DocumentKind, Pose, Side};

/// Mean difference of a channel that another machine's rounding may cause.
const TOLERANCE: f64 = 1.0;

fn golden(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("../../../tests/fixtures/scenes")
        .join(format!("{name}.png"))
}

#[track_caller]
fn check(name: &str, spec: &str, subject: &Subject) {
    let frame = open(&spec.parse::<SourceSpec>().unwrap())
        .unwrap()
        .frame(subject)
        .unwrap()
        .image;
    compare(name, &imageops::thumbnail(&frame, 180, 240));
}

#[track_caller]
fn compare(name: &str, small: &RgbImage) {
    let file = golden(name);
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        small.save(&file).unwrap();
    }
    let kept = image::open(&file)
        .unwrap_or_else(|error| panic!("{}: {error}", file.display()))
        .to_rgb8();
    let apart = difference(small, &kept);
    assert!(
        apart <= TOLERANCE,
        "{name} differs by {apart} from {}",
        file.display()
    );
}

fn difference(a: &RgbImage, b: &RgbImage) -> f64 {
    assert_eq!(a.dimensions(), b.dimensions());
    let sum: u64 = a
        .as_raw()
        .iter()
        .zip(b.as_raw())
        .map(|(a, b)| u64::from(a.abs_diff(*b)))
        .sum();
    let count = u32::try_from(a.as_raw().len()).unwrap();
    f64::from(u32::try_from(sum).unwrap()) / f64::from(count)
}

fn document(kind: DocumentKind, side: Side) -> Subject {
    Subject::Document {
        kind,
        side,
        person: None,
    }
}

#[test]
fn cards_look_as_they_did() {
    use DocumentKind::{Licence, Mynumber, Record, Residence};
    for (name, person, kind, side) in [
        ("taro-licence-front", "taro", Licence, Side::Front),
        ("umeko-licence-back", "umeko", Licence, Side::Back),
        ("hanako-mynumber-front", "hanako", Mynumber, Side::Front),
        ("shigeru-record-front", "shigeru", Record, Side::Front),
        ("shigeru-record-back", "shigeru", Record, Side::Back),
        ("van-residence-front", "van", Residence, Side::Front),
    ] {
        check(name, &format!("synthetic:{person}"), &document(kind, side));
    }
}

#[test]
fn conditions_look_as_they_did() {
    let licence = document(DocumentKind::Licence, Side::Front);
    for condition in ["blur", "glare", "dark", "cut-off", "mynumber-back"] {
        check(
            &format!("taro-{condition}"),
            &format!("synthetic:taro?{condition}&seed=1"),
            &licence,
        );
    }
}

#[test]
fn faces_look_as_they_did() {
    // A photo without live frames shows the person in the pose.
    for (name, pose) in [("front", None), ("left-open", Some(Pose::LeftOpen))] {
        let spec = "synthetic:hanako".parse::<SourceSpec>().unwrap();
        let subject = Subject::Face { pose, person: None };
        let photo = open(&spec).unwrap().capture(&subject).unwrap();
        let photo = image::load_from_memory(&photo).unwrap().to_rgb8();
        compare(
            &format!("hanako-{name}"),
            &imageops::thumbnail(&photo, 180, 240),
        );
    }
}
