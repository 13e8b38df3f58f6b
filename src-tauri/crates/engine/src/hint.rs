//! From the checks' findings to the flow's words.

use toroku_flow::{Hint, PhotoFinding};
use toroku_vision::Finding;

/// The hint for the first finding of a live frame; `Hold` where nothing is wrong.
pub(crate) fn hint(findings: &[Finding]) -> Hint {
    findings.first().map_or(Hint::Hold, |finding| match finding {
        Finding::BackOfMynumber => Hint::BackOfMynumber,
        Finding::NoCard => Hint::NoCard,
        Finding::NoFace => Hint::NoFace,
        Finding::CutOff => Hint::CutOff,
        Finding::TooFar => Hint::TooFar,
        Finding::TooClose => Hint::TooClose,
        Finding::Rotated => Hint::Rotated,
        Finding::OffCentre => Hint::OffCentre,
        Finding::WrongSide => Hint::WrongSide,
        Finding::Dark => Hint::Dark,
        Finding::Bright => Hint::Bright,
        Finding::Glare => Hint::Glare,
        Finding::Blur => Hint::Blur,
    })
}

/// What the review says of a photo; a photo that merely sits askew is no reason to refuse it.
pub(crate) fn verdict(findings: &[Finding]) -> Option<PhotoFinding> {
    findings.iter().find_map(|finding| match finding {
        Finding::BackOfMynumber | Finding::WrongSide => Some(PhotoFinding::WrongSide),
        Finding::NoCard | Finding::Rotated => Some(PhotoFinding::NoCard),
        Finding::NoFace | Finding::OffCentre => Some(PhotoFinding::NoFace),
        Finding::CutOff | Finding::TooClose => Some(PhotoFinding::CutOff),
        Finding::TooFar => Some(PhotoFinding::Small),
        Finding::Dark => Some(PhotoFinding::Dark),
        Finding::Bright | Finding::Glare => Some(PhotoFinding::Glare),
        Finding::Blur => Some(PhotoFinding::Blur),
    })
}
