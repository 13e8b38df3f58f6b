//! Live frames: a pose counts only when it is reached by turning, and is held.

use toroku_domain::Pose;
use toroku_scenes::FaceScene;
use toroku_scenes::face_frame;
use toroku_scenes::face_story::{Answer, FaceStory, RATE};
use toroku_vision::{FaceEyes, FaceTask, Mouth, Turn};

use super::table::Table;

/// Seconds a story runs.
const LENGTH: f32 = 4.0;
/// Seconds a pose is held.
const HOLD: f32 = 0.5;

pub(super) fn measure(eyes: &mut FaceEyes, head: u64, table: &mut Table) {
    // Each head answers one of the four poses, so that all come in turn.
    if let Some(pose) = Pose::ALL.into_iter().nth((head % 4) as usize) {
        for answer in Answer::ALL {
            let story = FaceStory {
                head,
                other: head + 400,
                pose: Some(pose),
                answer,
                seed: head,
                scene: FaceScene::default(),
            };
            let taken = is_taken(eyes, &story, task(pose));
            match answer {
                Answer::Follows => table.count("live: right answer taken", taken, Some(0.95)),
                Answer::Jumps => table.count("live: exchanged picture refused", !taken, Some(0.99)),
                Answer::OtherWay => table.count("live: other side refused", !taken, Some(0.99)),
                Answer::TooLittle => table.count("live: small turn refused", !taken, Some(0.99)),
                Answer::WrongMouth => table.count("live: wrong mouth refused", !taken, Some(0.99)),
                Answer::Swaps => table.count("live: exchanged person refused", !taken, None),
                Answer::Stays => table.count("live: no turn refused", !taken, Some(0.99)),
            }
        }
    }
}

/// Whether the frames hold the pose long enough.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "some ten frames"
)]
fn is_taken(eyes: &mut FaceEyes, story: &FaceStory, task: FaceTask) -> bool {
    eyes.forget();
    let needed = (HOLD * RATE).ceil() as u32;
    let mut held = 0;
    for index in 0..(LENGTH * RATE) as u32 {
        let picture = face_frame(u64::from(index), &story.frame(index)).picture;
        held = if eyes.look(&picture, task).is_good() {
            held + 1
        } else {
            0
        };
        if held > needed {
            return true;
        }
    }
    false
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
