//! Live frames: a pose counts only when it is reached by turning, and is held.

use std::time::Duration;

use image::DynamicImage;
use jpeg_encoder::{ColorType, Encoder, SamplingFactor};
use toroku_domain::Pose;
use toroku_scenes::FaceScene;
use toroku_scenes::face_frame;
use toroku_scenes::face_story::{Answer, FaceStory, RATE};
use toroku_vision::{FaceEyes, FaceTask, Mouth, RgbImage, Steady, SteadyRules, Turn};

use super::lamp;
use super::table::Table;

/// Frames of a story: 3.4 seconds, half a second after the turn was held long enough.
const FRAMES: u32 = 31;
/// Size of a frame, pixels.
const SIZE: (u16, u16) = (360, 480);
/// Quality of a compressed frame, of 100.
const QUALITY: u8 = 80;

pub(super) fn measure(eyes: &mut FaceEyes, head: u64, table: &mut Table) {
    // Each head answers two of the four poses, so that all come in turn.
    for pose in Pose::ALL.into_iter().skip((head % 2) as usize).step_by(2) {
        for answer in Answer::ALL {
            let story = FaceStory {
                head,
                other: head + 400,
                pose: Some(pose),
                answer,
                seed: head,
                scene: FaceScene {
                    lamp: lamp(head),
                    size: (SIZE.0.into(), SIZE.1.into()),
                    ..FaceScene::default()
                },
            };
            let taken = is_taken(eyes, &story, task(pose), Clone::clone);
            let name = match answer {
                Answer::Follows => {
                    table.count("live: right answer taken", taken, Some(0.95));
                    let taken = is_taken(eyes, &story, task(pose), compressed);
                    table.count("live: right answer in JPEG frames taken", taken, Some(0.95));
                    continue;
                }
                Answer::Jumps => "live: exchanged picture refused",
                Answer::OtherWay => "live: other side refused",
                Answer::TooLittle => "live: small turn refused",
                Answer::WrongMouth => "live: wrong mouth refused",
                Answer::Swaps => "live: exchanged person refused",
                Answer::Stays => "live: no turn refused",
            };
            table.wrong(name, !taken);
        }
    }
}

/// Whether the app would take a photo: the pose is held, and the photo of that
/// moment shows it too.
fn is_taken(
    eyes: &mut FaceEyes,
    story: &FaceStory,
    task: FaceTask,
    sent: fn(&RgbImage) -> RgbImage,
) -> bool {
    eyes.forget();
    let mut steady = Steady::new(SteadyRules::default());
    for index in 0..FRAMES {
        let picture = face_frame(u64::from(index) + 100 * story.seed, &story.frame(index)).picture;
        let picture = sent(&picture);
        let seen = eyes.look(&picture, task);
        let now = Duration::from_secs(u64::from(index)).div_f32(RATE);
        let said = steady.see(now, &seen.findings, seen.sharpness());
        if said.take.is_some() && eyes.judge_photo(&picture, task).is_good() {
            return true;
        }
    }
    false
}

/// A frame as a camera hands it over that compresses: colours at half the size, quality 80.
fn compressed(frame: &RgbImage) -> RgbImage {
    let mut bytes = Vec::new();
    let mut encoder = Encoder::new(&mut bytes, QUALITY);
    encoder.set_sampling_factor(SamplingFactor::F_2_2);
    let written = encoder.encode(frame.as_raw(), SIZE.0, SIZE.1, ColorType::Rgb);
    let read = written
        .ok()
        .and_then(|()| image::load_from_memory(&bytes).ok());
    read.map_or_else(|| frame.clone(), DynamicImage::into_rgb8)
}

fn task(pose: Pose) -> FaceTask {
    let (turn, mouth) = match pose {
        Pose::LeftClosed => (Turn::Left, Mouth::Closed),
        Pose::LeftOpen => (Turn::Left, Mouth::Open),
        Pose::RightClosed => (Turn::Right, Mouth::Closed),
        Pose::RightOpen => (Turn::Right, Mouth::Open),
    };
    FaceTask::Pose { turn, mouth }
}
