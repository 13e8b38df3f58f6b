//! A person before a quiet room, as the camera of the app shows it.

use image::RgbImage;
use toroku_domain::Pose;

use crate::face_story::target;
use crate::people::Person;
use crate::{Condition, FaceScene, face_frame};

/// Draws the room and the person.
#[expect(clippy::cast_precision_loss, reason = "pixels")]
pub(super) fn draw(
    person: &Person,
    pose: Option<Pose>,
    condition: Condition,
    seed: u64,
    (width, height, margin): (u32, u32, u32),
) -> RgbImage {
    let mut face = FaceScene {
        head: (condition != Condition::None).then_some(person.head),
        grain: 0.0,
        ..FaceScene::default()
    };
    if let Some(pose) = pose {
        (face.yaw, face.mouth) = target(pose);
    }
    match condition {
        Condition::TooFar => face.width *= 0.5,
        Condition::TooClose => face.width *= 1.6,
        Condition::CutOff => face.offset[0] = 0.27,
        _ => {}
    }
    // The margin shows more of the same, it does not enlarge.
    face.size = (width + 2 * margin, height + 2 * margin);
    face.focal *= height as f32 / face.size.1 as f32;
    face.width *= width as f32 / face.size.0 as f32;
    face_frame(seed, &face).picture
}
