//! Names of hints, findings and poses in the ids of states.

use toroku_domain::Pose;

use crate::{Hint, PhotoFinding};

/// Hints of `document-capture` that need nothing else.
pub(super) const DOCUMENT: [(&str, Hint); 12] = [
    ("back-of-mynumber", Hint::BackOfMynumber),
    ("no-card", Hint::NoCard),
    ("cut-off", Hint::CutOff),
    ("too-far", Hint::TooFar),
    ("too-close", Hint::TooClose),
    ("rotated", Hint::Rotated),
    ("tilt", Hint::Tilt),
    ("wrong-side", Hint::WrongSide),
    ("bright", Hint::Bright),
    ("glare", Hint::Glare),
    ("finger", Hint::Finger),
    ("blur", Hint::Blur),
];

/// Hints of `face-capture` that need nothing else.
pub(super) const FACE: [(&str, Hint); 15] = [
    ("no-face", Hint::NoFace),
    ("many", Hint::Many),
    ("too-far", Hint::TooFar),
    ("too-close", Hint::TooClose),
    ("off-centre", Hint::OffCentre),
    ("dark", Hint::Dark),
    ("backlit", Hint::Backlit),
    ("tilt", Hint::Tilt),
    ("not-front", Hint::NotFront),
    ("turn-left", Hint::TurnLeft),
    ("turn-right", Hint::TurnRight),
    ("turn-less", Hint::TurnLess),
    ("close-mouth", Hint::CloseMouth),
    ("open-mouth", Hint::OpenMouth),
    ("blur", Hint::Blur),
];

/// Findings of both reviews.
pub(super) const FINDINGS: [(&str, PhotoFinding); 11] = [
    ("blur", PhotoFinding::Blur),
    ("cut-off", PhotoFinding::CutOff),
    ("glare", PhotoFinding::Glare),
    ("dark", PhotoFinding::Dark),
    ("small", PhotoFinding::Small),
    ("finger", PhotoFinding::Finger),
    ("no-card", PhotoFinding::NoCard),
    ("wrong-side", PhotoFinding::WrongSide),
    ("no-face", PhotoFinding::NoFace),
    ("many", PhotoFinding::Many),
    ("pose", PhotoFinding::Pose),
];

/// Poses.
pub(super) const POSES: [(&str, Pose); 4] = [
    ("left-closed", Pose::LeftClosed),
    ("left-open", Pose::LeftOpen),
    ("right-closed", Pose::RightClosed),
    ("right-open", Pose::RightOpen),
];

/// What a name stands for.
pub(super) fn named<T: Copy>(names: &[(&str, T)], name: &str) -> Option<T> {
    names
        .iter()
        .find(|(known, _)| *known == name)
        .map(|(_, value)| *value)
}
