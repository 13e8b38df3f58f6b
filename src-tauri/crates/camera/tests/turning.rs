//! Who turns as asked is followed, with glasses too.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::sync::Arc;

use toroku_camera::{SourceSpec, Subject, open};
use toroku_domain::Pose;
use toroku_vision::{FaceEyes, FaceTask, Mouth, Thresholds, Turn};

/// Live frames in which a person has long turned.
const FRAMES: usize = 34;
/// Frames that hold a pose for half a second at nine a second, and some to spare.
const HELD: usize = 8;

/// Frames without findings while a person of the demo turns from the front.
fn good_frames(person: &str, pose: Pose, task: FaceTask) -> usize {
    let mut source = open(&SourceSpec::default()).unwrap();
    let mut eyes = FaceEyes::new(Arc::new(Thresholds::default())).unwrap();
    let subject = |pose| Subject::Face {
        pose,
        person: Some(person.to_owned()),
    };
    for _ in 0..3 {
        let frame = source.frame(&subject(None)).unwrap();
        eyes.look(&frame.image, FaceTask::Front);
    }
    let good = |_: &usize| {
        let frame = source.frame(&subject(Some(pose))).unwrap();
        eyes.look(&frame.image, task).findings.is_empty()
    };
    (0..FRAMES).filter(good).count()
}

#[test]
fn a_turn_is_followed_with_glasses_and_without() {
    let left = FaceTask::Pose {
        turn: Turn::Left,
        mouth: Mouth::Closed,
    };
    let right = FaceTask::Pose {
        turn: Turn::Right,
        mouth: Mouth::Open,
    };
    for (person, pose, task) in [
        ("shigeru", Pose::LeftClosed, left),
        ("shigeru", Pose::RightOpen, right),
        ("umeko", Pose::LeftClosed, left),
    ] {
        let good = good_frames(person, pose, task);
        assert!(good >= HELD, "{person} {pose:?}: {good}");
    }
}

/// A smooth face shows least of itself from the side.
#[test]
fn the_photo_of_a_smooth_face_from_the_side_is_sharp() {
    let mut source = open(&"synthetic:jiro".parse::<SourceSpec>().unwrap()).unwrap();
    let mut eyes = FaceEyes::new(Arc::new(Thresholds::default())).unwrap();
    let task = FaceTask::Pose {
        turn: Turn::Right,
        mouth: Mouth::Closed,
    };
    let subject = |pose| Subject::Face { pose, person: None };
    for _ in 0..3 {
        let front = source.frame(&subject(None)).unwrap();
        eyes.look(&front.image, FaceTask::Front);
    }
    let turned = subject(Some(Pose::RightClosed));
    for _ in 0..FRAMES {
        eyes.look(&source.frame(&turned).unwrap().image, task);
    }
    let photo = image::load_from_memory(&source.capture(&turned).unwrap()).unwrap();
    let judged = eyes.judge_photo(&photo.to_rgb8(), task);
    assert!(judged.findings.is_empty(), "{judged:?}");
}
