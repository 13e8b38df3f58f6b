//! The face step: a person in a room who does what is asked, or does not.

use toroku_domain::Pose;
use toroku_scenes::face_story::{Answer, FaceStory, RATE};
use toroku_scenes::people::{Person, stranger};
use toroku_scenes::{FaceScene, Ground, face_frame};

use crate::spec::{Condition, Part, told};

/// Height of a live frame, pixels: blur is told in its pixels.
const LIVE: f32 = 640.0;
/// Seconds that a person looks ahead before turning.
const AHEAD: f32 = 1.0;
/// Live frames in which a person moves from one part of a story to the next.
const MOVE: u8 = 8;

/// Who is asked for what.
#[derive(Debug, Clone, Copy)]
pub(super) struct Room {
    /// Who.
    pub(super) person: &'static Person,
    /// What is asked for; none: to look ahead.
    pub(super) pose: Option<Pose>,
    /// Seed of small movements.
    pub(super) seed: u64,
    /// Size of the picture, pixels.
    pub(super) size: (u32, u32),
}

impl Room {
    /// The picture of a frame of a story; none: of its first part, when the
    /// person has long done what was asked for.
    pub(super) fn picture(&self, parts: &[Part], frame: Option<u64>) -> image::RgbImage {
        face_frame(self.seed ^ frame.unwrap_or(0), &self.scene(parts, frame)).picture
    }

    fn scene(&self, parts: &[Part], frame: Option<u64>) -> FaceScene {
        let Some(frame) = frame else {
            let condition = parts
                .first()
                .map_or(Condition::Sharp, |part| part.condition);
            return self.at(condition, 0, u64::MAX);
        };
        let (place, since) = told(parts, frame).unwrap_or_default();
        let condition = |place: usize| {
            parts
                .get(place)
                .map_or(Condition::Sharp, |part| part.condition)
        };
        let scene = self.at(condition(place), frame, since);
        match (place.checked_sub(1), u8::try_from(since)) {
            (Some(before), Ok(since)) if since < MOVE => {
                let length = u64::from(parts[before].frames);
                let from = self.at(condition(before), frame, length + u64::from(since));
                mixed(&from, &scene, (f32::from(since) + 1.0) / f32::from(MOVE))
            }
            _ => scene,
        }
    }

    /// The person in a condition that began some frames ago.
    #[expect(clippy::cast_precision_loss, reason = "some thousand frames")]
    fn at(&self, condition: Condition, frame: u64, since: u64) -> FaceScene {
        let story = FaceStory {
            head: self.person.head,
            other: stranger(self.person.head),
            pose: self.pose,
            answer: match condition {
                Condition::WrongWay => Answer::OtherWay,
                Condition::WrongMouth => Answer::WrongMouth,
                _ => Answer::Follows,
            },
            seed: self.seed,
            scene: self.still(condition),
        };
        let mut scene = story.at((frame % 36_000) as f32 / RATE, since as f32 / RATE - AHEAD);
        if condition == Condition::OtherPerson {
            scene.head = Some(stranger(self.person.head));
        }
        if condition == Condition::None {
            scene.head = None;
        }
        scene
    }

    /// What does not move.
    #[expect(clippy::cast_precision_loss, reason = "pixels")]
    fn still(&self, condition: Condition) -> FaceScene {
        let scale = self.size.1 as f32 / LIVE;
        let mut scene = FaceScene {
            size: self.size,
            blur: 0.5 * scale,
            ..FaceScene::default()
        };
        match condition {
            Condition::Blur | Condition::Shake => scene.blur = 3.6 * scale,
            Condition::Dark => {
                scene.exposure = 0.03;
                scene.grain = 4.5;
            }
            Condition::Bright => scene.exposure = 4.0,
            Condition::TooFar => scene.width *= 0.5,
            Condition::TooClose => scene.width *= 1.6,
            Condition::CutOff => scene.offset[0] = 0.27,
            Condition::TwoFaces => scene.beside = Some(stranger(self.person.head)),
            Condition::Mask => scene.mask = true,
            Condition::Backlit => {
                scene.ground = Ground::Window;
                scene.lamp.power = 0.25;
                scene.lamp.ambient = 0.22;
            }
            Condition::SideLight => {
                scene.lamp.azimuth = 82.0;
                scene.lamp.ambient = 0.12;
            }
            Condition::HeadTilt => scene.roll = 24.0,
            Condition::WrongWay if self.pose.is_none() => scene.yaw = 26.0,
            Condition::WrongMouth if self.pose.is_none() => scene.mouth = 1.0,
            Condition::Smile => scene.smile = 1.0,
            _ => {}
        }
        scene
    }
}

/// A person on the way from one scene to another: the head moves, the rest is new.
fn mixed(from: &FaceScene, to: &FaceScene, share: f32) -> FaceScene {
    let way = |from: f32, to: f32| from + (to - from) * share;
    FaceScene {
        yaw: way(from.yaw, to.yaw),
        pitch: way(from.pitch, to.pitch),
        roll: way(from.roll, to.roll),
        mouth: way(from.mouth, to.mouth),
        smile: way(from.smile, to.smile),
        width: way(from.width, to.width),
        offset: [
            way(from.offset[0], to.offset[0]),
            way(from.offset[1], to.offset[1]),
        ],
        ..to.clone()
    }
}

#[cfg(test)]
mod tests {
    use toroku_scenes::people;

    use super::*;

    fn room(pose: Option<Pose>) -> Room {
        Room {
            person: people::DEFAULT,
            pose,
            seed: 0,
            size: (480, 640),
        }
    }

    fn parts(text: &str) -> Vec<Part> {
        text.split(',')
            .map(|part| Part::read(part).unwrap())
            .collect()
    }

    #[test]
    fn a_person_turns_from_the_front_and_a_photo_without_frames_shows_the_pose() {
        let room = room(Some(Pose::RightOpen));
        let good = parts("good");
        let yaw = |frame| room.scene(&good, frame).yaw;
        assert!(yaw(Some(0)).abs() < 3.0);
        assert!(yaw(Some(40)) < -26.0 && yaw(None) < -26.0);
        assert!((0..40).all(|i| (yaw(Some(i + 1)) - yaw(Some(i))).abs() < 9.0));
        assert!(room.scene(&good, None).mouth > 0.99);
    }

    #[test]
    fn parts_follow_each_other_without_a_jump() {
        let room = room(Some(Pose::LeftClosed));
        let told = parts("wrong-way*30,good");
        let yaw = |frame| room.scene(&told, Some(frame)).yaw;
        assert!(yaw(29) < -26.0 && yaw(80) > 26.0);
        assert!((0..80).all(|i| (yaw(i + 1) - yaw(i)).abs() < 9.0));
    }

    #[test]
    fn others_are_strangers() {
        let room = room(None);
        assert_eq!(
            room.scene(&parts("other-person"), Some(3)).head,
            Some(stranger(people::DEFAULT.head))
        );
        assert_eq!(room.scene(&parts("none"), Some(3)).head, None);
        assert_eq!(
            room.scene(&parts("two-faces"), None).beside,
            Some(stranger(people::DEFAULT.head))
        );
    }
}
