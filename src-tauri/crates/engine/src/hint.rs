//! From the checks' findings to the flow's words.

use toroku_flow::{Hint, PhotoFinding};
use toroku_vision::Finding;

/// The hint for the first finding of a live frame; `Hold` where nothing is wrong.
pub(crate) fn hint(findings: &[Finding]) -> Hint {
    findings
        .first()
        .map_or(Hint::Hold, |finding| match finding {
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

/// What the review says of a photo.
pub(crate) fn verdict(findings: &[Finding]) -> Option<PhotoFinding> {
    findings.first().map(|finding| match finding {
        Finding::BackOfMynumber | Finding::WrongSide => PhotoFinding::WrongSide,
        Finding::NoCard | Finding::Rotated => PhotoFinding::NoCard,
        Finding::NoFace | Finding::OffCentre => PhotoFinding::NoFace,
        Finding::CutOff | Finding::TooClose => PhotoFinding::CutOff,
        Finding::TooFar => PhotoFinding::Small,
        Finding::Dark => PhotoFinding::Dark,
        Finding::Bright | Finding::Glare => PhotoFinding::Glare,
        Finding::Blur => PhotoFinding::Blur,
    })
}
