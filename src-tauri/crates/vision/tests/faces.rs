//! The face's eyes over a drawn head: directions, the turn from the front, company.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::sync::Arc;

use image::imageops;
use toroku_vision::{FaceEyes, FaceTask, Finding, Mouth, RgbImage, Thresholds, Turn};

const TURN: [&[u8]; 5] = [
    include_bytes!("faces/turn-0.jpg"),
    include_bytes!("faces/turn-8.jpg"),
    include_bytes!("faces/turn-16.jpg"),
    include_bytes!("faces/turn-24.jpg"),
    include_bytes!("faces/turn-30.jpg"),
];
const OPEN: &[u8] = include_bytes!("faces/turn-30-open.jpg");
const SMILE: &[u8] = include_bytes!("faces/smile.jpg");

fn picture(jpeg: &[u8]) -> RgbImage {
    image::load_from_memory(jpeg).unwrap().into_rgb8()
}

fn eyes() -> FaceEyes {
    FaceEyes::new(Arc::new(Thresholds::default())).unwrap()
}

fn pose(turn: Turn, mouth: Mouth) -> FaceTask {
    FaceTask::Pose { turn, mouth }
}

/// The findings of each frame of a turn, from the front.
fn turned(frames: impl IntoIterator<Item = RgbImage>, task: FaceTask) -> Vec<Vec<Finding>> {
    let mut eyes = eyes();
    let look = |frame: RgbImage| eyes.look(&frame, task).findings.to_vec();
    frames.into_iter().map(look).collect()
}

#[test]
fn a_turn_to_the_own_left_is_to_the_right_of_the_unmirrored_picture() {
    let frames = || TURN.map(picture);
    let left = turned(frames(), pose(Turn::Left, Mouth::Closed));
    assert_eq!(left[0], [Finding::TurnLeft]);
    assert_eq!(left[4], [], "{left:?}");
    let right = turned(frames(), pose(Turn::Right, Mouth::Closed));
    assert_eq!(right[4], [Finding::TurnRight]);
    // A camera that hands over mirrored frames would show the other side.
    let mirrored = frames().map(|frame| imageops::flip_horizontal(&frame));
    let right = turned(mirrored, pose(Turn::Right, Mouth::Closed));
    assert_eq!(
        (&right[0][..], &right[4][..]),
        (&[Finding::TurnRight][..], &[][..])
    );
}

#[test]
fn a_pose_without_the_turn_does_not_count() {
    let task = pose(Turn::Left, Mouth::Closed);
    let exchanged = turned([picture(TURN[0]), picture(TURN[4])], task);
    assert_eq!(exchanged[1], [Finding::NotFront]);
    let from_nowhere = turned([picture(TURN[4])], task);
    assert_eq!(from_nowhere[0], [Finding::NotFront]);
    let lost = turned(
        [
            picture(TURN[0]),
            picture(TURN[1]),
            RgbImage::new(360, 480),
            picture(TURN[2]),
        ],
        task,
    );
    assert_eq!(lost[2][0], Finding::NoFace);
    assert!(lost[3].contains(&Finding::NotFront), "{lost:?}");
}

#[test]
fn a_photo_is_judged_by_the_own_front() {
    let mut eyes = eyes();
    let front = eyes.judge_photo(&picture(TURN[0]), FaceTask::Front);
    assert_eq!(front.findings, []);
    let open = picture(OPEN);
    assert_eq!(
        eyes.judge_photo(&open, pose(Turn::Left, Mouth::Open))
            .findings,
        []
    );
    assert_eq!(
        eyes.judge_photo(&open, pose(Turn::Right, Mouth::Closed))
            .findings,
        [Finding::TurnRight, Finding::CloseMouth]
    );
    let smile = eyes.judge_photo(&picture(SMILE), pose(Turn::Left, Mouth::Open));
    assert_eq!(smile.findings, [Finding::TurnLeft, Finding::OpenMouth]);
    let yaw = eyes
        .judge_photo(&open, FaceTask::Front)
        .measures
        .head
        .unwrap()
        .yaw;
    assert!((18.0..42.0).contains(&yaw), "{yaw}");
}

#[test]
fn a_second_face_is_seen() {
    let one = picture(TURN[0]);
    let mut both = RgbImage::from_pixel(720, 480, image::Rgb([120; 3]));
    imageops::replace(&mut both, &one, 0, 0);
    imageops::replace(&mut both, &one, 360, 0);
    let seen = eyes().judge_photo(&both, FaceTask::Front);
    assert!(seen.findings.contains(&Finding::ManyFaces), "{seen:?}");
    let alone = eyes().judge_photo(&one, FaceTask::Front);
    assert!(!alone.findings.contains(&Finding::ManyFaces), "{alone:?}");
}
