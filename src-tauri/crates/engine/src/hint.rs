//! From the checks' findings to the flow's words.

use toroku_flow::{Hint, PhotoFinding};
use toroku_vision::Finding;

/// What the person is told of a finding.
pub(crate) fn hint(finding: Finding) -> Hint {
    match finding {
        Finding::BackOfMynumber => Hint::BackOfMynumber,
        Finding::NoCard | Finding::NotACard | Finding::TwoCards => Hint::NoCard,
        Finding::NoFace | Finding::EyesHidden => Hint::NoFace,
        Finding::ManyFaces => Hint::Many,
        Finding::CutOff => Hint::CutOff,
        Finding::TooFar => Hint::TooFar,
        Finding::TooClose => Hint::TooClose,
        Finding::Rotated => Hint::Rotated,
        Finding::OffCentre => Hint::OffCentre,
        Finding::Tilt | Finding::FaceTilt => Hint::Tilt,
        Finding::WrongSide => Hint::WrongSide,
        Finding::Dark => Hint::Dark,
        Finding::Bright => Hint::Bright,
        Finding::Backlit => Hint::Backlit,
        Finding::Glare => Hint::Glare,
        Finding::Finger => Hint::Finger,
        Finding::NotFront => Hint::NotFront,
        Finding::TurnLeft => Hint::TurnLeft,
        Finding::TurnRight => Hint::TurnRight,
        Finding::TurnLess => Hint::TurnLess,
        Finding::CloseMouth => Hint::CloseMouth,
        Finding::OpenMouth => Hint::OpenMouth,
        Finding::Blur => Hint::Blur,
    }
}

/// What the review says of a photo.
pub(crate) fn verdict(findings: &[Finding]) -> Option<PhotoFinding> {
    findings.first().map(|finding| match finding {
        Finding::BackOfMynumber | Finding::WrongSide => PhotoFinding::WrongSide,
        Finding::NoCard
        | Finding::NotACard
        | Finding::TwoCards
        | Finding::Rotated
        | Finding::Tilt => PhotoFinding::NoCard,
        Finding::NoFace | Finding::OffCentre | Finding::EyesHidden => PhotoFinding::NoFace,
        Finding::ManyFaces => PhotoFinding::Many,
        Finding::NotFront
        | Finding::FaceTilt
        | Finding::TurnLeft
        | Finding::TurnRight
        | Finding::TurnLess
        | Finding::CloseMouth
        | Finding::OpenMouth => PhotoFinding::Pose,
        Finding::CutOff | Finding::TooClose => PhotoFinding::CutOff,
        Finding::TooFar => PhotoFinding::Small,
        Finding::Dark | Finding::Backlit => PhotoFinding::Dark,
        Finding::Bright | Finding::Glare => PhotoFinding::Glare,
        Finding::Finger => PhotoFinding::Finger,
        Finding::Blur => PhotoFinding::Blur,
    })
}
