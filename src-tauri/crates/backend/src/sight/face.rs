//! A face, from the front or in the pose that was drawn.
//!
//! Where in the oval the face was is the app's affair: here it is only asked whether there is
//! one, one alone, to be made out, and in the pose. The way from the front to the pose, which an
//! app follows frame by frame, is not in a photo and is not judged here.

use std::sync::PoisonError;

use toroku_vision::photo::{self, Limits};
use toroku_vision::{FaceEyes, FaceTask, Finding as Found, Mouth, RgbImage, Turn};
use toroku_wire::{Finding, Pose};

use super::{Seen, Sight};
use crate::refusal::Failure;

/// What a photo of a face shows, by the person's own front where that photo is given.
pub(super) fn judge(
    face: &RgbImage,
    pose: Option<(Pose, Option<&[u8]>)>,
    sight: &Sight,
) -> Result<Seen, Failure> {
    let mut eyes = sight.faces.lock().unwrap_or_else(PoisonError::into_inner);
    let eyes = if let Some(eyes) = &mut *eyes {
        eyes
    } else {
        let limits = sight.rules.thresholds.into();
        eyes.insert(FaceEyes::new(limits).map_err(Failure::broken)?)
    };
    eyes.forget();
    let task = match pose {
        None => FaceTask::Front,
        Some((pose, front)) => {
            let front = front.and_then(|front| photo::decode(front, &Limits::default()).ok());
            if let Some(front) = front {
                eyes.judge_photo(&front, FaceTask::Front);
            }
            task(pose)
        }
    };
    let seen = eyes.judge_photo(face, task);
    eyes.forget();
    Ok(seen
        .findings
        .iter()
        .find_map(|finding| told(*finding))
        .unwrap_or(Seen::Good))
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

/// A finding in the contract's words; none where a photo is as good with it.
fn told(finding: Found) -> Option<Seen> {
    match finding {
        // There is nothing to compare, and nothing for a person to look at either.
        Found::NoFace => Some(Seen::Unfit(Finding::NoFace)),
        Found::BackOfMynumber => Some(Seen::BackOfMynumber),
        Found::ManyFaces => Some(Seen::Flawed(Finding::Many)),
        Found::EyesHidden => Some(Seen::Flawed(Finding::NoFace)),
        Found::NotFront
        | Found::TurnLeft
        | Found::TurnRight
        | Found::TurnLess
        | Found::CloseMouth
        | Found::OpenMouth => Some(Seen::Flawed(Finding::Pose)),
        Found::Dark | Found::Backlit => Some(Seen::Flawed(Finding::Dark)),
        Found::Blur => Some(Seen::Flawed(Finding::Blur)),
        Found::OffCentre
        | Found::TooFar
        | Found::TooClose
        | Found::CutOff
        | Found::FaceTilt
        | Found::Bright
        | Found::NoCard
        | Found::NotACard
        | Found::TwoCards
        | Found::Rotated
        | Found::Tilt
        | Found::WrongSide
        | Found::Glare
        | Found::Finger => None,
    }
}
