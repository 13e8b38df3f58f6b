//! Every condition of a drawn scene causes its finding and no other.
//!
//! This shows that the checks work and that the scenes serve; it says nothing
//! about how well the checks judge real cards and faces.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use toroku_camera::{SourceSpec, Subject, open};
use toroku_domain::{DocumentKind, Pose, Side};
use toroku_scenes::{Card, CardCondition, Manner, Stage, Sway, people};
use toroku_vision::photo::{Limits, decode, finish};
use toroku_vision::{
    Finding, RgbImage, Thresholds, assess_document, assess_face, crop_for, guide_for,
};

/// The sides that are asked for.
const ASKED: [(DocumentKind, Side); 6] = [
    (DocumentKind::Licence, Side::Front),
    (DocumentKind::Licence, Side::Back),
    (DocumentKind::Mynumber, Side::Front),
    (DocumentKind::Record, Side::Front),
    (DocumentKind::Record, Side::Back),
    (DocumentKind::Residence, Side::Front),
];

fn live(spec: &str, subject: &Subject) -> RgbImage {
    open(&spec.parse::<SourceSpec>().unwrap())
        .unwrap()
        .frame(subject)
        .unwrap()
        .image
}

fn photo(spec: &str, subject: &Subject) -> RgbImage {
    let bytes = open(&spec.parse::<SourceSpec>().unwrap())
        .unwrap()
        .capture(subject)
        .unwrap();
    decode(&bytes, &Limits::default()).unwrap()
}

fn document(kind: DocumentKind, side: Side) -> Subject {
    Subject::Document {
        kind,
        side,
        person: None,
    }
}

fn judged(frame: &RgbImage, kind: DocumentKind, side: Side) -> Vec<Finding> {
    let guide = guide_for(frame.width(), frame.height());
    assess_document(frame, kind, side, guide, &Thresholds::default())
        .findings
        .to_vec()
}

#[track_caller]
fn check_documents(condition: &str, expect: impl Fn(DocumentKind, Side) -> Option<Finding>) {
    // Seeds 0, 1 and 2 lay the card on oak, cloth and walnut.
    for (seed, (kind, side)) in (0..3).cycle().zip(ASKED) {
        let spec = format!("synthetic:any?{condition}&seed={seed}");
        let found = judged(&live(&spec, &document(kind, side)), kind, side);
        let expected: Vec<Finding> = expect(kind, side).into_iter().collect();
        assert_eq!(found, expected, "{spec}, {kind:?} {side:?}");
    }
}

#[test]
fn sharp_cards_are_good() {
    check_documents("sharp", |_, _| None);
}

#[test]
fn each_condition_causes_its_finding() {
    for (condition, finding) in [
        ("blur", Finding::Blur),
        ("cut-off", Finding::CutOff),
        ("glare", Finding::Glare),
        ("dark", Finding::Dark),
        ("bright", Finding::Bright),
        ("too-far", Finding::TooFar),
        ("too-close", Finding::TooClose),
        ("rotated", Finding::Rotated),
        ("tilt", Finding::Tilt),
        ("none", Finding::NoCard),
    ] {
        check_documents(condition, |_, _| Some(finding));
    }
}

#[test]
fn things_that_are_no_whole_card_are_refused() {
    for condition in ["finger", "two-cards", "point-card", "phone", "paper"] {
        for (seed, (kind, side)) in (0..3).cycle().zip(ASKED) {
            let spec = format!("synthetic:any?{condition}&seed={seed}");
            let found = judged(&live(&spec, &document(kind, side)), kind, side);
            assert_ne!(found, [], "{spec}, {kind:?} {side:?}");
        }
    }
}

#[test]
fn a_shadow_across_the_card_does_no_harm() {
    check_documents("shadow", |_, _| None);
}

#[test]
fn the_other_side_is_told() {
    check_documents("wrong-side", |kind, _| {
        Some(if kind == DocumentKind::Mynumber {
            Finding::BackOfMynumber
        } else {
            Finding::WrongSide
        })
    });
}

#[test]
fn the_back_of_a_mynumber_card_is_refused_whatever_was_asked_for() {
    check_documents("mynumber-back", |_, _| Some(Finding::BackOfMynumber));
}

#[test]
fn a_file_is_searched_beyond_the_white_frame_for_the_back_of_a_mynumber_card() {
    let back = Card {
        kind: DocumentKind::Mynumber,
        side: Side::Back,
        holder: people::DEFAULT.into(),
    };
    let (lying, standing) = (CardCondition::PlainDark, CardCondition::Rotated);
    for (place, condition, guide) in [
        ("at the top", lying, [96.0, 40.0, 1428.0, 900.5]),
        ("upright", standing, [96.0, 592.5, 1428.0, 900.5]),
        (
            "upright at the left",
            standing,
            [-300.0, 592.5, 1428.0, 900.5],
        ),
        ("small in a corner", lying, [40.0, 1740.0, 600.0, 378.4]),
    ] {
        let stage = Stage::new(3, condition, Manner::Calm, &back, (1620, 2160), guide);
        let photo = stage.frame(&Sway::default(), 0).picture;
        let found = judged(&photo, DocumentKind::Licence, Side::Front);
        assert_eq!(found.first(), Some(&Finding::BackOfMynumber), "{place}");
    }
}

#[test]
fn everybodys_cards_are_good() {
    for person in [
        "hanako", "jiro", "kaoru", "umeko", "shigeru", "van", "sakura", "makoto", "wakaba", "mago",
        "ume", "kazu",
    ] {
        for kind in DocumentKind::ALL {
            let frame = live(&format!("synthetic:{person}"), &document(kind, Side::Front));
            assert_eq!(judged(&frame, kind, Side::Front), [], "{person}'s {kind:?}");
        }
    }
}

#[test]
fn photos_are_judged_as_live_frames_are() {
    for (condition, expected) in [
        ("sharp", None),
        ("blur", Some(Finding::Blur)),
        ("cut-off", Some(Finding::CutOff)),
        ("glare", Some(Finding::Glare)),
        ("dark", Some(Finding::Dark)),
        ("wrong-side", Some(Finding::WrongSide)),
        ("mynumber-back", Some(Finding::BackOfMynumber)),
        ("none", Some(Finding::NoCard)),
    ] {
        let (kind, side) = (DocumentKind::Licence, Side::Front);
        let frame = photo(
            &format!("synthetic:taro?{condition}"),
            &document(kind, side),
        );
        assert_eq!(
            judged(&frame, kind, side),
            expected.into_iter().collect::<Vec<_>>(),
            "{condition}"
        );
        // What is sent is cropped; a backend that judges it comes to the same.
        let crop = crop_for(
            guide_for(frame.width(), frame.height()),
            frame.width(),
            frame.height(),
        );
        let sent = finish(frame, Some(crop), &Limits::default()).unwrap();
        let received = decode(&sent.jpeg, &Limits::default()).unwrap();
        assert_eq!(
            judged(&received, kind, side),
            expected.into_iter().collect::<Vec<_>>(),
            "cropped {condition}"
        );
    }
}

#[test]
fn faces_are_good_in_every_pose() {
    for person in ["taro", "hanako", "sakura", "shigeru", "van", "mago"] {
        for pose in [
            None,
            Some(Pose::LeftClosed),
            Some(Pose::LeftOpen),
            Some(Pose::RightClosed),
            Some(Pose::RightOpen),
        ] {
            let frame = live(
                &format!("synthetic:{person}"),
                &Subject::Face { pose, person: None },
            );
            assert_eq!(
                assess_face(&frame, &Thresholds::default()).findings,
                [],
                "{person} {pose:?}"
            );
        }
    }
}

#[test]
fn each_condition_of_a_face_causes_its_finding() {
    for (condition, finding) in [
        ("blur", Finding::Blur),
        ("too-far", Finding::TooFar),
        ("too-close", Finding::TooClose),
        ("cut-off", Finding::OffCentre),
        ("none", Finding::NoFace),
    ] {
        for person in ["taro", "sakura", "shigeru"] {
            let spec = format!("synthetic:{person}?{condition}");
            let frame = live(
                &spec,
                &Subject::Face {
                    pose: None,
                    person: None,
                },
            );
            assert_eq!(
                assess_face(&frame, &Thresholds::default()).findings,
                [finding],
                "{spec}"
            );
        }
    }
}
