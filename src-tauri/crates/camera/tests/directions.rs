//! Left is the person's own left, which an unmirrored picture shows on its right.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::sync::Arc;

use image::imageops::flip_horizontal;
use toroku_camera::{RgbImage, SourceSpec, Subject, open};
use toroku_domain::Pose;
use toroku_vision::{FaceEyes, FaceTask, Thresholds};

/// A photo of a person in a pose: without live frames before, it is held already.
fn posed(pose: Pose) -> RgbImage {
    let mut source = open(&SourceSpec::default()).unwrap();
    let subject = Subject::Face {
        pose: Some(pose),
        person: None,
    };
    let photo = image::load_from_memory(&source.capture(&subject).unwrap()).unwrap();
    photo.thumbnail(480, 640).to_rgb8()
}

/// The yaw of a head, degrees; positive is to the picture's right.
fn yaw(picture: &RgbImage) -> f32 {
    let mut eyes = FaceEyes::new(Arc::new(Thresholds::default())).unwrap();
    let judged = eyes.judge_photo(picture, FaceTask::Front);
    judged.measures.head.unwrap().yaw
}

#[test]
fn the_own_left_is_the_pictures_right_and_a_mirrors_left() {
    for (pose, sign) in [(Pose::LeftClosed, 1.0), (Pose::RightOpen, -1.0)] {
        let camera = posed(pose);
        assert!(yaw(&camera) * sign > 15.0, "{pose:?}");
        assert!(yaw(&flip_horizontal(&camera)) * sign < -15.0, "{pose:?}");
    }
}
