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
    let small = imageops::thumbnail(&frame, 180, 240);
    let file = golden(name);
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        small.save(&file).unwrap();
    }
    let kept = image::open(&file)
        .unwrap_or_else(|error| panic!("{}: {error}", file.display()))
        .to_rgb8();
    let apart = difference(&small, &kept);
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
    for (name, pose) in [
        ("front", None),
        ("left-open", Some(Pose::LeftOpen)),
        ("right-closed", Some(Pose::RightClosed)),
    ] {
        check(
            &format!("hanako-{name}"),
            "synthetic:hanako",
            &Subject::Face { pose, person: None },
        );
    }
}

/// A pose's left is the person's own: the face is nearer the picture's right.
#[test]
fn own_left_is_the_pictures_right() {
    let middle_of_lips = |pose| {
        let subject = Subject::Face {
            pose: Some(pose),
            person: None,
        };
        let spec = "synthetic:jiro".parse::<SourceSpec>().unwrap();
        let frame = open(&spec).unwrap().frame(&subject).unwrap().image;
        let lips = frame.enumerate_pixels().filter(|(_, y, pixel)| {
            let [r, g, b] = pixel.0.map(i32::from);
            (380..450).contains(y) && r - g > 55 && (g - b).abs() < 24
        });
        let places: Vec<f64> = lips.map(|(x, ..)| f64::from(x)).collect();
        places.iter().sum::<f64>() / f64::from(u32::try_from(places.len()).unwrap())
    };
    assert!(middle_of_lips(Pose::LeftClosed) > 260.0);
    assert!(middle_of_lips(Pose::RightClosed) < 220.0);
}
