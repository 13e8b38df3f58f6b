//! A person doing what the app asks for, and people who do not.

use std::f32::consts::TAU;

use toroku_domain::Pose;

use crate::FaceScene;
use crate::head::vector::smooth;

/// Frames a second of a story.
pub const RATE: f32 = 9.0;

/// Degrees a person turns for a pose.
const TURN: f32 = 30.0;
/// Seconds that a person looks ahead before turning.
const AHEAD: f32 = 1.2;
/// Seconds that turning takes.
const TURNING: f32 = 1.1;

/// How a person answers the challenge.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Answer {
    /// Turns smoothly and holds the pose.
    Follows,
    /// Is in the pose from one frame to the next: a picture was exchanged.
    Jumps,
    /// Turns to the other side.
    OtherWay,
    /// Turns less than half as far.
    TooLittle,
    /// Smiles broadly where the mouth should open; otherwise opens it.
    WrongMouth,
    /// Another person goes on in the middle of the turn.
    Swaps,
    /// Never turns.
    Stays,
}

impl Answer {
    /// All of them, the right one first.
    pub const ALL: [Self; 7] = [
        Self::Follows,
        Self::Jumps,
        Self::OtherWay,
        Self::TooLittle,
        Self::WrongMouth,
        Self::Swaps,
        Self::Stays,
    ];
}

/// A person before the camera over time.
#[derive(Debug, Clone, PartialEq)]
pub struct FaceStory {
    /// Who: the seed of the head.
    pub head: u64,
    /// Who goes on when people are swapped.
    pub other: u64,
    /// What is asked for; none: to look ahead.
    pub pose: Option<Pose>,
    /// How it is answered.
    pub answer: Answer,
    /// Seed of the small movements.
    pub seed: u64,
    /// What does not change: light, room, place.
    pub scene: FaceScene,
}

impl FaceStory {
    /// The scene of a frame, counted from the beginning.
    #[must_use]
    #[expect(clippy::cast_precision_loss, reason = "some hundred frames")]
    pub fn frame(&self, index: u32) -> FaceScene {
        let time = index as f32 / RATE;
        self.at(time, time - AHEAD)
    }

    /// The scene at a time of the small movements, `since` seconds after the
    /// person began to answer.
    #[must_use]
    pub fn at(&self, time: f32, since: f32) -> FaceScene {
        let share = match self.answer {
            Answer::Jumps => f32::from(u8::from(since >= 0.0)),
            Answer::Stays => 0.0,
            _ => smooth(0.0, TURNING, since),
        };
        let mut scene = self.sway(time);
        let (turn, mouth) = self.pose.map_or((0.0, 0.0), target);
        let turn = match self.answer {
            Answer::OtherWay => -turn,
            Answer::TooLittle => turn * 0.4,
            _ => turn,
        };
        scene.yaw += turn * share;
        // The mouth follows when half of the turn is done.
        let open = smooth(0.35, 1.0, share);
        match (self.answer, mouth > 0.5) {
            (Answer::WrongMouth, true) => scene.smile = open,
            (Answer::WrongMouth, false) | (_, true) => scene.mouth = open,
            (_, false) => {}
        }
        scene.head = Some(if self.answer == Answer::Swaps && share > 0.5 {
            self.other
        } else {
            self.head
        });
        scene
    }

    /// The still scene with what a body cannot help: breath, sway, a wandering look.
    fn sway(&self, time: f32) -> FaceScene {
        let start = f32::from((self.seed % 997) as u16) * 0.37;
        let wave = |period: f32, phase: f32| (TAU * (time / period) + start + phase).sin();
        FaceScene {
            yaw: self.scene.yaw + 0.9 * wave(3.7, 0.0) + 0.4 * wave(1.3, 1.0),
            pitch: self.scene.pitch + 0.8 * wave(4.3, 2.0) + 0.3 * wave(1.1, 0.5),
            roll: self.scene.roll + 0.6 * wave(5.1, 3.0),
            offset: [
                self.scene.offset[0] + 0.004 * wave(3.1, 1.5),
                self.scene.offset[1] + 0.004 * wave(2.7, 0.7),
            ],
            width: self.scene.width * (1.0 + 0.008 * wave(4.7, 2.2)),
            gaze: (
                self.scene.gaze.0 + 2.0 * wave(2.9, 0.3),
                self.scene.gaze.1 + 1.2 * wave(3.3, 1.1),
            ),
            ..self.scene.clone()
        }
    }
}

/// Yaw and mouth of a pose. A person's own left is the picture's right: the
/// picture is not mirrored.
pub(crate) fn target(pose: Pose) -> (f32, f32) {
    match pose {
        Pose::LeftClosed => (TURN, 0.0),
        Pose::LeftOpen => (TURN, 1.0),
        Pose::RightClosed => (-TURN, 0.0),
        Pose::RightOpen => (-TURN, 1.0),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn story(answer: Answer) -> FaceStory {
        FaceStory {
            head: 1,
            other: 2,
            pose: Some(Pose::LeftOpen),
            answer,
            seed: 5,
            scene: FaceScene::default(),
        }
    }

    #[test]
    fn a_turn_is_continuous_and_ends_in_the_pose() {
        let story = story(Answer::Follows);
        let scenes: Vec<_> = (0..40).map(|index| story.frame(index)).collect();
        assert!(scenes[0].yaw.abs() < 3.0 && scenes[0].mouth < 0.01);
        assert!((scenes[39].yaw - TURN).abs() < 3.0 && scenes[39].mouth > 0.99);
        for pair in scenes.windows(2) {
            assert!((pair[1].yaw - pair[0].yaw).abs() < 8.0);
            assert_eq!(pair[1].head, Some(1));
        }
    }

    #[test]
    fn the_others_do_it_wrongly() {
        let end = |answer| story(answer).frame(40);
        assert!(end(Answer::OtherWay).yaw < -20.0);
        assert!(end(Answer::TooLittle).yaw < 15.0);
        assert!(end(Answer::WrongMouth).mouth < 0.01 && end(Answer::WrongMouth).smile > 0.9);
        assert_eq!(end(Answer::Swaps).head, Some(2));
        assert!(end(Answer::Stays).yaw.abs() < 3.0);
        let jump = story(Answer::Jumps);
        assert!((0..40).any(|index| jump.frame(index + 1).yaw - jump.frame(index).yaw > 25.0));
    }
}
