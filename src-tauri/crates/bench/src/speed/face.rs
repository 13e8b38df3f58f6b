//! A live frame of a face: both networks, and the mesh alone where it follows a face.

use std::hint::black_box;
use std::sync::Arc;

use image::RgbImage;
use serde_json::json;
use toroku_scenes::{FaceScene, face_frame};
use toroku_vision::{FaceEyes, FaceTask, Thresholds};

use super::folder;
use super::reference::Reference;
use super::trial::{Trial, Verdict, timed};

/// Most of the reference's time that ours may take: rten is pure Rust, `LiteRT` is not.
const LIMIT: f64 = 6.0;
/// How far each frame's head is turned, degrees.
const YAWS: [f32; 5] = [0.0, -8.0, 8.0, -20.0, 20.0];

/// Frames of one head, first from the front.
pub(super) fn frames() -> Vec<RgbImage> {
    let scene = |yaw| FaceScene {
        yaw,
        ..FaceScene::default()
    };
    YAWS.iter()
        .zip(9_100..)
        .map(|(yaw, seed)| face_frame(seed, &scene(*yaw)).picture)
        .collect()
}

/// The eyes with their models.
pub(super) fn eyes() -> Result<FaceEyes, String> {
    FaceEyes::new(Arc::new(Thresholds::default())).map_err(|error| error.to_string())
}

pub(super) fn measure(rounds: u32) -> Result<Vec<Verdict>, String> {
    let frames = frames();
    let mut eyes = eyes()?;
    folder::write_frames("face", &frames, json!({ "track": false }))?;
    let whole = Trial::run(rounds, Reference::start("face")?, || {
        timed(&frames, |frame| {
            // A new face in each frame: the detector has to find it.
            eyes.forget();
            black_box(eyes.look(frame, FaceTask::Front));
        })
    })?;
    folder::write_frames("face", &frames, json!({ "track": true }))?;
    let tracked = Trial::run(rounds, Reference::start("face")?, || {
        let mut times = Vec::new();
        for frame in &frames {
            eyes.forget();
            eyes.look(frame, FaceTask::Front);
            times.extend(timed(&[frame], |frame| {
                black_box(eyes.look(frame, FaceTask::Front));
            }));
        }
        times
    })?;
    Ok(vec![
        whole.judge("face frame 480×640, found anew", LIMIT),
        tracked.judge("face frame 480×640, followed by the mesh alone", LIMIT),
    ])
}
